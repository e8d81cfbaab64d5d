package readout.fetch;

import java.net.InetAddress;
import java.net.URI;

/**
 * An address that may be asked.
 *
 * @param uri absolute, without fragment, its path not empty
 * @param host the address its name stood for when it was checked
 */
record Target(URI uri, InetAddress host) {
    /** Who is asked: name and port. */
    String authority() {
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    /** Scheme, name and port, for which one robots.txt holds. */
    String origin() {
        return uri.getScheme() + "://" + authority();
    }

    /** Path and query, as they are sent. */
    String path() {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }

    boolean isSecure() {
        return uri.getScheme().equals("https");
    }
}
