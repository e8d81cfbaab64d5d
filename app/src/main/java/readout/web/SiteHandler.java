package readout.web;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import readout.store.StoreException;

/** Takes a request, finds who answers it, sends the answer under the site's headers. */
final class SiteHandler extends Handler.Abstract {
    /** Nothing inline, nothing from elsewhere, nobody's frame. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final List<HttpField> HEADERS = List.of(
            new HttpField("Content-Security-Policy", POLICY),
            new HttpField("X-Content-Type-Options", "nosniff"),
            new HttpField("Referrer-Policy", "no-referrer"),
            new HttpField("Cross-Origin-Resource-Policy", "same-origin"),
            new HttpField("Cross-Origin-Opener-Policy", "same-origin"),
            new HttpField(HttpHeader.CACHE_CONTROL, "no-cache"));

    private final Api api;

    SiteHandler(Api api) {
        this.api = api;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        Answer answer = answer(request);
        HttpFields.Mutable headers = response.getHeaders();
        HEADERS.forEach(headers::put);
        headers.put(HttpHeader.CONTENT_TYPE, answer.type());
        headers.put(HttpHeader.CONTENT_LENGTH, answer.body().length);
        if (answer.status() == 405) {
            headers.put(HttpHeader.ALLOW, "GET, HEAD");
        }
        response.setStatus(answer.status());
        boolean headOnly = request.getMethod().equals("HEAD");
        response.write(true, headOnly ? null : ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    private Answer answer(Request request) {
        String host =
                Optional.ofNullable(request.getHeaders().get(HttpHeader.HOST)).orElse("");
        Optional<Answer> refusal = Guard.refuse(request.getMethod(), host);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        String path = Request.getPathInContext(request);
        try {
            Optional<Answer> found = path.startsWith("/api/") ? api.answer(path, words(request)) : Assets.file(path);
            return found.orElseGet(() -> Answer.fault(404, "nothing is at " + path, "The page is at /."));
        } catch (IllegalArgumentException e) {
            return Answer.fault(400, String.valueOf(e.getMessage()), "Mend the words behind the question mark.");
        } catch (StoreException e) {
            return Answer.fault(503, String.valueOf(e.getMessage()), "Check that the store is there, then try again.");
        }
    }

    private static Map<String, List<String>> words(Request request) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            words.put(field.getName(), field.getValues());
        }
        return words;
    }
}
