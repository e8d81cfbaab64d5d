package readout.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Where packs are kept: each is made once, checked at every opening, and made again when it is damaged.
 *
 * <p>A pack is written beside its place and moved there whole, so a half-written one is never seen. Processes that need the
 * same pack at once wait for the first of them; where files cannot be locked each makes it, and the last one stays.
 */
public final class PackCache {
    private final Path folder;

    /** A cache in a folder, which need not be there yet. */
    public PackCache(Path folder) {
        this.folder = folder;
    }

    /** Makes a pack. */
    public interface Maker {
        /**
         * Writes the pack to a new file.
         *
         * @param progress is told of each step, in a few words
         */
        void make(Path file, Consumer<String> progress) throws IOException;
    }

    /**
     * The user's own: {@code READOUT_CACHE} where it is set, else the folder {@code readout} in the system's place for
     * caches ({@code XDG_CACHE_HOME}, {@code ~/Library/Caches}, {@code LOCALAPPDATA}, {@code ~/.cache}).
     */
    public static PackCache ofUser() {
        Path home = Path.of(System.getProperty("user.home", "."));
        boolean mac = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
        return new PackCache(variable("READOUT_CACHE")
                .map(Path::of)
                .orElseGet(() -> variable("XDG_CACHE_HOME")
                        .or(() -> variable("LOCALAPPDATA"))
                        .map(Path::of)
                        .orElse(home.resolve(mac ? "Library/Caches" : ".cache"))
                        .resolve("readout")));
    }

    private static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    /** Where the pack of this origin is or will be. */
    public Path file(String origin) {
        return folder.resolve(origin + "-v" + PackLayout.VERSION + ".pack");
    }

    /**
     * Opens the pack of this origin, made first when it is not there or damaged.
     *
     * @param origin what it is made of, part of its file's name
     * @param progress is told when something takes long, in a few words
     * @throws PackException if it can neither be opened nor made; the message says what to do
     */
    public Pack open(String origin, Maker maker, Consumer<String> progress) {
        Path file = file(origin);
        try {
            Optional<Pack> pack = opened(file, progress);
            return pack.isPresent() ? pack.get() : made(file, maker, progress);
        } catch (IOException e) {
            throw new PackException(
                    "the pack " + file + " cannot be made: " + e.getMessage()
                            + "; READOUT_CACHE can name another folder with 200 MB of room",
                    e);
        }
    }

    private static Optional<Pack> opened(Path file, Consumer<String> progress) throws IOException {
        try {
            return Optional.of(Pack.open(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (PackException e) {
            progress.accept(e.getMessage() + "; it is made again");
            return Optional.empty();
        }
    }

    private Pack made(Path file, Maker maker, Consumer<String> progress) throws IOException {
        Files.createDirectories(folder);
        synchronized (PackCache.class) { // a file's lock holds between processes only
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                Optional<Pack> byAnother = lock.isValid() ? opened(file, note -> {}) : Optional.empty();
                return byAnother.isPresent() ? byAnother.get() : replaced(file, maker, progress);
            }
        }
    }

    private Pack replaced(Path file, Maker maker, Consumer<String> progress) throws IOException {
        removeLeftovers();
        Path fresh = folder.resolve("making-" + ProcessHandle.current().pid() + ".tmp");
        try {
            maker.make(fresh, progress);
            Pack.open(fresh);
            move(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return Pack.open(file);
    }

    private static void move(Path fresh, Path file) throws IOException {
        try {
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Files of processes that were stopped while they made a pack. */
    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "making-*.tmp")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
