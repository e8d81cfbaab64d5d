package readout.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.ResponseInfo;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import readout.fetch.Fetch.Reason;

/**
 * Sends one request and takes one answer, within limits of time and size; follows nothing.
 *
 * <p>A request goes to the very address that was checked, so that a name which stands for another one a moment later
 * leads nowhere: over http the address stands in the place of the name and the name in the Host header; over https the
 * host must prove by its certificate that the name is its own before anything is asked.
 */
final class Wire {
    private static final String HEADERS_ALLOWED = "jdk.httpclient.allowRestrictedHeaders";

    static {
        // read by the JDK's client when its first request is built
        System.setProperty(HEADERS_ALLOWED, (System.getProperty(HEADERS_ALLOWED, "") + ",host").replaceFirst("^,", ""));
    }

    private final Limits limits;
    private final HttpClient client;

    /**
     * A wire.
     *
     * @param builder knows whose certificates are trusted; all else is set here
     */
    Wire(Limits limits, HttpClient.Builder builder) {
        this.limits = limits;
        client = builder.version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(limits.connect())
                .build();
    }

    /**
     * How much of a body is taken.
     *
     * @param bytes where it is cut
     * @param beginning whether the beginning of one that is larger is of use
     */
    record Portion(int bytes, boolean beginning) {
        /** A body that is announced as too large is not taken at all, nor is that of an answer which is not read. */
        private int of(ResponseInfo head) {
            boolean tooLarge = head.headers().firstValueAsLong("Content-Length").orElse(0) > bytes;
            return head.statusCode() != 200 || (tooLarge && !beginning) ? 0 : bytes;
        }
    }

    /**
     * Asks {@code target}.
     *
     * @param headers further headers; those with an empty value are left out
     */
    Answer get(Target target, Map<String, String> headers, Portion portion) throws NotFetched, InterruptedException {
        BoundedBody body = new BoundedBody();
        CompletableFuture<HttpResponse<BoundedBody>> exchange =
                client.sendAsync(request(target, headers), head -> body.upTo(portion.of(head)));
        try {
            HttpResponse<BoundedBody> response = exchange.get(limits.whole().toMillis(), TimeUnit.MILLISECONDS);
            return new Answer(response.statusCode(), response.headers(), body.bytes(), body.isCut());
        } catch (TimeoutException e) {
            throw new NotFetched(Reason.TIMEOUT, "no whole answer within " + seconds());
        } catch (ExecutionException e) {
            throw fault(target, e.getCause() == null ? e : e.getCause());
        } finally {
            if (!exchange.isDone()) {
                exchange.cancel(true);
                body.hangUp();
            }
        }
    }

    private HttpRequest request(Target target, Map<String, String> headers) throws NotFetched {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(asked(target)).timeout(limits.headers());
            if (!target.isSecure()) {
                request.header("Host", target.authority());
            }
            headers.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    request.header(name, value);
                }
            });
            return request.GET().build();
        } catch (IllegalArgumentException e) {
            throw new NotFetched(Reason.ADDRESS, "cannot be asked: " + e.getMessage());
        }
    }

    private static URI asked(Target target) {
        if (target.isSecure()) {
            return target.uri();
        }
        String literal = target.host().getHostAddress();
        int zone = literal.indexOf('%');
        String number = zone < 0 ? literal : literal.substring(0, zone);
        String port = target.uri().getPort() < 0 ? "" : ":" + target.uri().getPort();
        return URI.create("http://" + (number.contains(":") ? "[" + number + "]" : number) + port + target.path());
    }

    private NotFetched fault(Target target, Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return new NotFetched(Reason.TIMEOUT, "no answer within " + seconds());
        }
        if (cause instanceof SSLException || cause.getCause() instanceof SSLException) {
            return new NotFetched(
                    Reason.TLS, "no secure connection to " + target.authority() + ": " + cause.getMessage());
        }
        if (cause instanceof UnresolvedAddressException || cause.getCause() instanceof UnresolvedAddressException) {
            return new NotFetched(Reason.UNKNOWN_HOST, "no host " + target.uri().getHost());
        }
        if (cause instanceof ConnectException) {
            return new NotFetched(Reason.UNREACHABLE, "no connection to " + target.authority());
        }
        String what =
                cause instanceof IOException && cause.getMessage() != null ? cause.getMessage() : cause.toString();
        return new NotFetched(Reason.UNREACHABLE, "broken answer: " + what);
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.1f s", limits.whole().toMillis() / 1000.0);
    }
}
