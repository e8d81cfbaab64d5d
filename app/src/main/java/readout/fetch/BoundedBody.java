package readout.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes a body up to a limit and hangs up at the first byte above it. */
final class BoundedBody implements BodySubscriber<BoundedBody> {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<BoundedBody> done = new CompletableFuture<>();
    private volatile Optional<Subscription> source = Optional.empty();
    private volatile boolean hungUp;
    private int limit;
    private boolean cut;

    /** The same, which takes {@code most} bytes; told once the head of the answer is there. */
    BoundedBody upTo(int most) {
        limit = most;
        return this;
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
        source = Optional.of(subscription);
        if (hungUp) {
            subscription.cancel();
        } else {
            subscription.request(Long.MAX_VALUE);
        }
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
        hungUp = true;
        source.ifPresent(Subscription::cancel);
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
