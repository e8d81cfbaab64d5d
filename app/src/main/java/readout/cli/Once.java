package readout.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A supplier that makes its value when first asked and then keeps it. */
final class Once<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
