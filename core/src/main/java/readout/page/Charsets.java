package readout.page;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decodes XML and pages whose declared character sets often lie: a byte order mark first, then UTF-8 where the bytes
 * are that, then what the bytes declare, then what the answer's header says, then windows-1252.
 */
public final class Charsets {
    private static final int HEAD = 1024;
    private static final Pattern DECLARED =
            Pattern.compile("(?:encoding|charset)\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private Charsets() {}

    /** The text of {@code bytes}; what no character set explains is replaced. */
    public static String decode(byte[] bytes, String contentType) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        if (Utf8.decode(bytes, 1) instanceof Utf8.Text text) {
            return text.text();
        }
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Charset charset = named(head).or(() -> named(contentType)).orElse(Charset.forName("windows-1252"));
        return new String(bytes, charset);
    }

    /** A page in UTF-8 where its header states another character set, which goes before its own by the HTML standard. */
    public static byte[] inUtf8(byte[] page, String contentType) {
        Optional<Charset> stated = named(contentType);
        return stated.isPresent() && !stated.get().equals(StandardCharsets.UTF_8)
                ? decode(page, contentType).getBytes(StandardCharsets.UTF_8)
                : page;
    }

    /** The character set that a Content-Type, an XML declaration or a meta tag names; empty where none is known. */
    public static Optional<Charset> named(String declaration) {
        Matcher matcher = DECLARED.matcher(declaration);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            Charset charset = Charset.forName(matcher.group(1));
            boolean latin = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return wide ? Optional.empty() : Optional.of(latin ? Charset.forName("windows-1252") : charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }
}
