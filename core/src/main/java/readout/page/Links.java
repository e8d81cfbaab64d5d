package readout.page;

import java.net.MalformedURLException;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;

/** Addresses as they stand in pages and feeds. */
final class Links {
    private static final int LONGEST = 2_000;

    private Links() {}

    /** The absolute http or https address of {@code reference} without its fragment; empty where it is none. */
    static Optional<String> resolve(String base, String reference) {
        String written = reference.strip().replaceAll("[\\r\\n\\t]", "").replace(" ", "%20");
        if (written.isEmpty() || written.length() > LONGEST) {
            return Optional.empty();
        }
        String absolute = absolute(base, written);
        String lower = absolute.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        int fragment = absolute.indexOf('#');
        return web ? Optional.of(fragment < 0 ? absolute : absolute.substring(0, fragment)) : Optional.empty();
    }

    /** The host of an address without {@code www.}; empty where it has none. */
    static String host(String address) {
        try {
            String host = new URL(address).getHost().toLowerCase(Locale.ROOT);
            return host.startsWith("www.") ? host.substring(4) : host;
        } catch (MalformedURLException e) {
            return "";
        }
    }

    private static String absolute(String base, String written) {
        try {
            if (base.isEmpty()) {
                return new URL(written).toExternalForm();
            }
            URL from = new URL(base);
            // URL drops the file's name before a query alone
            String reference = written.startsWith("?") ? from.getPath() + written : written;
            return new URL(from, reference).toExternalForm();
        } catch (MalformedURLException e) {
            return "";
        }
    }
}
