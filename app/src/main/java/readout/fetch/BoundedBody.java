package readout.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes a body up to a limit and hangs up at the first byte above it. */
final class BoundedBody implements BodySubscriber<BoundedBody> {
    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<BoundedBody> done = new CompletableFuture<>();
    private final CompletableFuture<Subscription> source = new CompletableFuture<>();
    private boolean cut;

    BoundedBody(int limit) {
        this.limit = limit;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    boolean isCut() {
        return cut;
    }

    @Override
    public CompletionStage<BoundedBody> getBody() {
        return done;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
        source.complete(subscription);
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            int room = Math.min(buffer.remaining(), limit - bytes.size());
            byte[] part = new byte[room];
            buffer.get(part);
            bytes.write(part, 0, room);
            if (buffer.hasRemaining() && !cut) {
                cut = true;
                hangUp();
                done.complete(this);
            }
        }
    }

    /** Ends the transfer, wherever it is. */
    void hangUp() {
        source.thenAccept(Subscription::cancel);
    }

    @Override
    public void onError(Throwable fault) {
        done.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
        done.complete(this);
    }
}
