package readout.fetch;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What one request brought: status, headers and the body as it was sent. */
final class Answer {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;
    private final boolean cut;

    Answer(int status, HttpHeaders headers, byte[] body, boolean cut) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.cut = cut;
    }

    int status() {
        return status;
    }

    /** As sent: packed, if it was. */
    byte[] body() {
        return body;
    }

    /** Whether there was more than the limit. */
    boolean isCut() {
        return cut;
    }

    /** The first header of this name, or empty. */
    String header(String name) {
        return headers.firstValue(name).orElse("").strip();
    }

    boolean isOk() {
        return status == 200;
    }

    boolean isRedirect() {
        return (status == 301 || status == 302 || status == 303 || status == 307 || status == 308)
                && !header("Location").isEmpty();
    }

    /** Whether the host says that it cannot answer now, but may later. */
    boolean isLater() {
        return status == 429 || status == 408 || status == 425 || status >= 500;
    }

    /** How long the host asks to wait, by RFC 9110, section 10.2.3; empty where it does not say. */
    Optional<Duration> retryAfter(Instant now) {
        String stated = header("Retry-After");
        try {
            if (stated.matches("\\d{1,9}")) {
                return Optional.of(Duration.ofSeconds(Long.parseLong(stated)));
            }
            Instant then = ZonedDateTime.parse(stated, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Optional.of(Duration.between(now, then)) : Optional.of(Duration.ZERO);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    Validator validator() {
        return new Validator(header("ETag"), header("Last-Modified"));
    }
}
