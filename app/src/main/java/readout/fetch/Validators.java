package readout.fetch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The addresses whose answers were taken, each with what to ask with next time; given by the caller. */
public interface Validators {
    /** The validator of an address that was taken before, possibly {@link Validator#NONE}; empty for a new one. */
    Optional<Validator> get(String address);

    /** Keeps that {@code address} was taken. */
    void put(String address, Validator validator);

    /** Kept until the program ends. */
    static Validators inMemory() {
        Map<String, Validator> known = new ConcurrentHashMap<>();
        return new Validators() {
            @Override
            public Optional<Validator> get(String address) {
                return Optional.ofNullable(known.get(address));
            }

            @Override
            public void put(String address, Validator validator) {
                known.put(address, validator);
            }
        };
    }
}
