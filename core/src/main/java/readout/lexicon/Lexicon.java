package readout.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * All that Readout knows.
 *
 * @param registry who is who
 * @param cues on whose word something is given
 * @param gazetteer what lies where
 * @param rules which words tell of which event
 */
public record Lexicon(Registry registry, Cues cues, Gazetteer gazetteer, Rules rules) {
    /**
     * Reads every part of the lexicon, names and words beside each other.
     *
     * @throws LexiconException with the faults of all parts, if there is any
     */
    public static Lexicon read(LexiconFiles files) {
        List<String> faults = new ArrayList<>();
        List<String> ofWords = new ArrayList<>();
        CompletableFuture<Words> words = CompletableFuture.supplyAsync(() -> words(files, ofWords));
        Optional<Registry> registry = part(() -> Registry.read(files), faults);
        Optional<Gazetteer> gazetteer = part(() -> Gazetteer.read(files, faults), faults);
        Words read = words.join();
        faults.addAll(ofWords);
        if (!faults.isEmpty()) {
            throw new LexiconException(faults.stream().distinct().toList());
        }
        return new Lexicon(
                registry.orElseThrow(),
                read.cues().orElseThrow(),
                gazetteer.orElseThrow(),
                read.rules().orElseThrow());
    }

    /** What is told of words rather than names. */
    private record Words(Optional<Cues> cues, Optional<Rules> rules) {}

    private static Words words(LexiconFiles files, List<String> faults) {
        return new Words(part(() -> Cues.read(files), faults), part(() -> Rules.read(files), faults));
    }

    private static <T> Optional<T> part(Supplier<T> reader, List<String> faults) {
        try {
            return Optional.of(reader.get());
        } catch (LexiconException e) {
            faults.addAll(e.faults());
            return Optional.empty();
        }
    }
}
