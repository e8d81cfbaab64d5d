package readout.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is refused before anything is answered: other methods than GET and HEAD, and requests under another name than this
 * machine's own, so that a foreign page whose name was made to point here (DNS rebinding) reads nothing.
 */
final class Guard {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");

    private Guard() {}

    /**
     * The refusal of a request, or nothing.
     *
     * @param host value of the Host header, empty where there is none
     */
    static Optional<Answer> refuse(String method, String host) {
        if (!NAMES.contains(name(host))) {
            return Optional.of(Answer.fault(
                    421,
                    "this server answers to 127.0.0.1 and localhost only, not to '" + host + "'",
                    "Open the address that Readout printed when it started."));
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return Optional.of(Answer.fault(405, method + " is not allowed", "Use GET; this server changes nothing."));
        }
        return Optional.empty();
    }

    private static String name(String host) {
        return host.replaceFirst(":\\d{1,5}$", "").toLowerCase(Locale.ROOT);
    }
}
