package readout.store;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A claim as the store keeps it.
 *
 * @param key its number in this store
 * @param address what names it in URLs: the report's address, a point, its place in the report (0-based)
 * @param report address of its report: the first 16 digits of the digest, the same in every store
 * @param title the report's headline, empty where unknown
 * @param publisher the outlet, empty where unknown
 * @param published ISO date or date-time, empty where unknown
 * @param json the claim as {@code readout code} prints it, on one line
 */
public record StoredClaim(
        long key, String address, String report, String title, String publisher, String published, String json) {
    static final String COLUMNS =
            "c.claim, substr(r.digest, 1, 16) AS address, c.sequence, r.title, r.publisher, r.published, c.json";

    static StoredClaim of(ResultSet row) throws SQLException {
        String report = row.getString("address");
        return new StoredClaim(
                row.getLong("claim"),
                report + "." + row.getInt("sequence"),
                report,
                Query.text(row, "title"),
                Query.text(row, "publisher"),
                Query.text(row, "published"),
                row.getString("json"));
    }
}
