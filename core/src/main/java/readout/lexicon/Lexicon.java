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
 * @param inflections in which forms words come
 */
public record Lexicon(Registry registry, Cues cues, Gazetteer gazetteer, Rules rules, Inflections inflections) {
    /**
     * Reads every part of the lexicon, the rules beside the others.
     *
     * @throws LexiconException with the faults of all parts, if there is any
     */
    public static Lexicon read(LexiconFiles files) {
        List<String> faults = new ArrayList<>();
        List<String> ofRules = new ArrayList<>();
        CompletableFuture<Optional<Rules>> reading =
                CompletableFuture.supplyAsync(() -> part(() -> Rules.read(files), ofRules));
        Optional<Registry> registry = part(() -> Registry.read(files), faults);
        Optional<Cues> cues = part(() -> Cues.read(files), faults);
        Optional<Gazetteer> gazetteer = part(() -> Gazetteer.read(files, faults), faults);
        Optional<Rules> rules = reading.join();
        faults.addAll(ofRules);
        Optional<Inflections> inflections = part(() -> Inflections.read(files), faults);
        if (!faults.isEmpty()) {
            throw new LexiconException(faults.stream().distinct().toList());
        }
        return new Lexicon(
                registry.orElseThrow(),
                cues.orElseThrow(),
                gazetteer.orElseThrow(),
                rules.orElseThrow(),
                inflections.orElseThrow());
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
