package readout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import readout.page.Feed.Entry;
import readout.page.Feed.Listed;
import readout.page.FeedReader;

/** Files on this machine that list addresses: OPML as feed readers export it, sitemaps, saved feeds. */
final class ListFiles {
    private static final int MOST_BYTES = 50_000_000;
    private static final List<String> ENDINGS = List.of(".opml", ".rss", ".atom", ".xml");

    private ListFiles() {}

    /** The addresses that a file lists; none where it is no list, or holds whole reports. */
    static List<String> addresses(String input) {
        String lower = input.toLowerCase(Locale.ROOT);
        if (ENDINGS.stream().noneMatch(lower::endsWith)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(Path.of(input))) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            return new FeedReader().read(bytes, "", "") instanceof Listed list
                    ? list.entries().stream()
                            .flatMap(ListFiles::link)
                            .distinct()
                            .toList()
                    : List.of();
        } catch (IOException | InvalidPathException e) {
            return List.of(); // it is told where the input is read as a report
        }
    }

    private static Stream<String> link(Entry entry) {
        return entry.link().isEmpty() ? Stream.empty() : Stream.of(entry.link());
    }
}
