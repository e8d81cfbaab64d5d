package readout.fetch;

import java.net.IDN;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import readout.fetch.Fetch.Reason;

/** Addresses as people and pages write them, made such as can be asked. */
final class Addresses {
    private static final int LONGEST = 2_000;

    private Addresses() {}

    /** The address that {@code written} means: absolute, http or https, in ASCII, without fragment. */
    static URI parse(String written) throws NotFetched {
        try {
            return parse(new URL(written.strip()));
        } catch (MalformedURLException e) {
            throw new NotFetched(Reason.ADDRESS, "no address: " + e.getMessage());
        }
    }

    /** The host's name in an address; empty where it is none. */
    static String host(String written) {
        try {
            return parse(written).getHost();
        } catch (NotFetched e) {
            return "";
        }
    }

    /** The address that a Location header of {@code from} means. */
    static URI redirected(URI from, String location) throws NotFetched {
        try {
            URI to = parse(new URL(from.toURL(), location.strip()));
            if (from.getScheme().equals("https") && to.getScheme().equals("http")) {
                throw new NotFetched(Reason.REDIRECT, "redirected from https to http: " + to);
            }
            return to;
        } catch (MalformedURLException e) {
            throw new NotFetched(Reason.REDIRECT, "redirected to no address: " + location);
        }
    }

    private static URI parse(URL url) throws NotFetched {
        String scheme = url.getProtocol().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new NotFetched(Reason.ADDRESS, "neither http nor https: " + url);
        }
        if (url.getUserInfo() != null) {
            throw new NotFetched(Reason.ADDRESS, "a name or password stands in the address");
        }
        String file = url.getFile().isEmpty() ? "/" : url.getFile();
        String rest = escaped(file.startsWith("/") ? file : "/" + file);
        int port = url.getPort() == url.getDefaultPort() ? -1 : url.getPort();
        try {
            URI uri = new URI(scheme + "://" + ascii(url.getHost()) + (port < 0 ? "" : ":" + port) + rest);
            if (uri.getHost() == null || uri.toString().length() > LONGEST) {
                throw new NotFetched(Reason.ADDRESS, "no address: " + url);
            }
            return uri;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new NotFetched(Reason.ADDRESS, "no address: " + url);
        }
    }

    private static String ascii(String host) {
        String name = host.startsWith("[") ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
        return name.toLowerCase(Locale.ROOT);
    }

    /** What may not stand in a URI percent-encoded as UTF-8; what is encoded already stays. */
    private static String escaped(String file) {
        StringBuilder out = new StringBuilder();
        for (byte b : file.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = b > ' ' && b < 0x7F && "\"<>\\^`{|}[]".indexOf(b) < 0;
            out.append(plain ? String.valueOf((char) b) : "%%%02X".formatted(b & 0xFF));
        }
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
