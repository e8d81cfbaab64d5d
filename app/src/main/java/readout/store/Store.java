package readout.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * A store file. Readers may work beside a writer, in the same process or another.
 *
 * <p>Every reader and writer has a connection of its own, so a store may be shared by threads.
 */
public final class Store {
    /** Milliseconds a connection waits for another one's transaction. */
    private static final int BUSY_TIMEOUT = 10_000;

    private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Path file;

    private Store(Path file) {
        this.file = file;
    }

    /**
     * Opens the store of {@code file}, a new one where there is none.
     *
     * @throws StoreException if the file is no store, of a newer version, or cannot be written
     */
    public static Store create(Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
        } catch (IOException e) {
            throw new StoreException(file + ": cannot make its folder: " + e.getMessage(), e);
        }
        checkHeader(file);
        Store store = new Store(file);
        store.upgrade();
        return store;
    }

    /**
     * Opens an existing store; adds to one of an older version what it lacks.
     *
     * @throws StoreException if there is none, or the file is no store or of a newer version
     */
    public static Store open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(file + ": no such store; make one with 'readout ingest --store " + file
                    + " REPORTS...' or 'readout demo'");
        }
        checkHeader(file);
        Store store = new Store(file);
        if (store.isOld()) {
            store.upgrade();
        }
        return store;
    }

    private void upgrade() {
        try (Connection connection = connect(false)) {
            Schema.ensure(connection, file);
        } catch (SQLException e) {
            throw fault("cannot be opened for writing", e);
        }
    }

    private boolean isOld() {
        try (Connection connection = connect(true)) {
            Schema.check(connection, file);
            return Schema.isOld(connection);
        } catch (SQLException e) {
            throw fault("cannot be opened", e);
        }
    }

    public Path file() {
        return file;
    }

    /** A writer of reports; close it. */
    public ReportWriter writer() {
        try {
            return new ReportWriter(this, connect(false));
        } catch (SQLException e) {
            throw fault("cannot be opened for writing", e);
        }
    }

    /** A reader of claims; close it. */
    public ClaimReader claims() {
        return new ClaimReader(query());
    }

    /** A reader of reports; close it. */
    public ReportReader reports() {
        return new ReportReader(query());
    }

    private Query query() {
        try {
            return new Query(this, connect(true));
        } catch (SQLException e) {
            throw fault("cannot be opened", e);
        }
    }

    StoreException fault(String what, SQLException cause) {
        return new StoreException(file + ": " + what + ": " + cause.getMessage(), cause);
    }

    private Connection connect(boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT);
        config.enforceForeignKeys(true);
        if (readOnly) {
            config.setReadOnly(true);
        } else {
            config.setJournalMode(JournalMode.WAL);
            config.setSynchronous(SynchronousMode.NORMAL);
            config.setTransactionMode(TransactionMode.IMMEDIATE);
        }
        return config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    }

    /** Refuses a file that is not SQLite's before SQLite touches it; an empty or absent file is a store to be. */
    private static void checkHeader(Path file) {
        if (!Files.exists(file)) {
            return;
        }
        if (!Files.isRegularFile(file)) {
            throw new StoreException(file + ": is not a file; name a file for the store with --store");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(SQLITE.length);
            if (head.length > 0 && !Arrays.equals(head, SQLITE)) {
                throw new StoreException(file + ": is not a SQLite file; name another file with --store");
            }
        } catch (IOException e) {
            throw new StoreException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }
}
