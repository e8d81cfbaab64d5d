package readout.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what other reports say of the event that a claim tells.
 *
 * <p>A first, simple rule: the same category, beginning at most {@value #DAYS} days apart (the day of publication where a
 * claim has no day), and the same parties. Parties are the same when the countries done to have one in common and so have
 * the countries acting, or the actors differ but the place is the same (who did it is then what the accounts disagree
 * about). Where either claim has no recipient, the actors must have two countries in common, or one where either has only
 * one.
 */
final class AccountFinder {
    /** Days between two claims' first days, at most. */
    static final int DAYS = 3;

    /** Claims given at most. */
    private static final int MOST = 200;

    private static final String DAY = "coalesce(c.first_day, r.published_on)";

    private final Query query;

    AccountFinder(Query query) {
        this.query = query;
    }

    /** The tellings of other reports, the nearest in parties, place and time first. */
    List<Telling> of(StoredClaim chosen) {
        Side mine = side(chosen);
        List<Telling> found = new ArrayList<>();
        for (StoredClaim other : candidates(chosen)) {
            Side theirs = side(other);
            if (mine.tellsSameAs(theirs)) {
                found.add(new Telling(other, common(mine.actors, theirs.actors) > 0, mine.isAt(theirs), (int)
                        (theirs.day - mine.day)));
            }
        }
        found.sort((a, b) -> Integer.compare(distance(a), distance(b)));
        return found.size() > MOST ? found.subList(0, MOST) : found;
    }

    private List<StoredClaim> candidates(StoredClaim chosen) {
        return query.list(
                "WITH mine AS (SELECT c.claim, c.report, c.category, " + DAY
                        + " AS day FROM claims c JOIN reports r ON r.report = c.report WHERE c.claim = ?) SELECT "
                        + StoredClaim.COLUMNS + " FROM mine JOIN claims c ON c.category = mine.category"
                        + " JOIN reports r ON r.report = c.report WHERE c.report <> mine.report AND " + DAY
                        + " BETWEEN date(mine.day, '-" + DAYS + " days') AND date(mine.day, '+" + DAYS
                        + " days') ORDER BY " + DAY + ", r.published, r.digest, c.sequence",
                List.of(chosen.key()),
                StoredClaim::of);
    }

    private Side side(StoredClaim claim) {
        Set<String> actors = new HashSet<>();
        Set<String> recipients = new HashSet<>();
        query.list(
                        "SELECT role, code FROM parties WHERE claim = ? AND code NOT IN ('', 'UNK')",
                        List.of(claim.key()),
                        row -> List.of(row.getString(1), row.getString(2)))
                .forEach(party -> {
                    if (party.get(0).equals("actor")) {
                        actors.add(party.get(1));
                    } else if (party.get(0).equals("recipient")) {
                        recipients.add(party.get(1));
                    }
                });
        return query.list(
                        "SELECT c.geonameid, coalesce(c.place, c.place_text, ''), julianday(" + DAY
                                + ") FROM claims c JOIN reports r ON r.report = c.report WHERE c.claim = ?",
                        List.of(claim.key()),
                        row -> new Side(
                                actors, recipients, row.getLong(1), row.getString(2), Math.round(row.getDouble(3))))
                .get(0);
    }

    private static int common(Set<String> some, Set<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }

    private static int distance(Telling telling) {
        return (telling.sameActor() ? 0 : 100) + (telling.samePlace() ? 0 : 10) + Math.abs(telling.days());
    }

    /** What of a claim counts when two are compared: countries, place (GeoNames id and name) and day. */
    private record Side(Set<String> actors, Set<String> recipients, long geonameid, String place, long day) {
        boolean tellsSameAs(Side other) {
            int shared = common(actors, other.actors);
            if (recipients.isEmpty() || other.recipients.isEmpty()) {
                int needed = Math.min(2, Math.min(actors.size(), other.actors.size()));
                return needed > 0 && shared >= needed;
            }
            return common(recipients, other.recipients) > 0 && (shared > 0 || isAt(other));
        }

        boolean isAt(Side other) {
            if (geonameid != 0 && other.geonameid != 0) {
                return geonameid == other.geonameid;
            }
            return !place.isEmpty() && place.equalsIgnoreCase(other.place);
        }
    }
}
