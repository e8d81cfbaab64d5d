package readout.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import readout.store.ClaimFilter;
import readout.store.FilterWord;

/** The filter words as options: the same words as in the page's URL. */
final class FilterOptions {
    private final Map<FilterWord, List<String>> values = new EnumMap<>(FilterWord.class);

    /**
     * The filter asked for.
     *
     * @throws IllegalArgumentException if a value cannot be meant
     */
    ClaimFilter filter() {
        return ClaimFilter.of(values);
    }

    @Option(names = "--since", paramLabel = "DAY", description = "First day: 2019-10-09, 2019-10 or 2019.")
    void since(List<String> days) {
        values.put(FilterWord.SINCE, days);
    }

    @Option(names = "--until", paramLabel = "DAY", description = "Last day, inclusive.")
    void until(List<String> days) {
        values.put(FilterWord.UNTIL, days);
    }

    @Option(
            names = "--actor",
            paramLabel = "WHO",
            description = "Who did it: TUR, \"TUR MIL\", a registry id, or words of the name.")
    void actor(List<String> parties) {
        values.put(FilterWord.ACTOR, parties);
    }

    @Option(names = "--recipient", paramLabel = "WHO", description = "To whom.")
    void recipient(List<String> parties) {
        values.put(FilterWord.RECIPIENT, parties);
    }

    @Option(names = "--either", paramLabel = "WHO", description = "Actor or recipient.")
    void either(List<String> parties) {
        values.put(FilterWord.EITHER, parties);
    }

    @Option(names = "--category", paramLabel = "NAME", description = "PLOVER category, e.g. ASSAULT.")
    void category(List<String> names) {
        values.put(FilterWord.CATEGORY, names);
    }

    @Option(names = "--mode", paramLabel = "NAME", description = "PLOVER mode, e.g. aerial.")
    void mode(List<String> names) {
        values.put(FilterWord.MODE, names);
    }

    @Option(names = "--context", paramLabel = "NAME", description = "PLOVER context, e.g. military.")
    void context(List<String> names) {
        values.put(FilterWord.CONTEXT, names);
    }

    @Option(
            names = "--status",
            paramLabel = "NAME",
            description = "actual, negated, future, hypothetical or historical.")
    void status(List<String> names) {
        values.put(FilterWord.STATUS, names);
    }

    @Option(
            names = "--source",
            paramLabel = "WHO",
            description = "On whose word; 'publisher' for the publisher's own voice.")
    void source(List<String> parties) {
        values.put(FilterWord.SOURCE, parties);
    }

    @Option(names = "--publisher", paramLabel = "NAME", description = "The outlet, as the store spells it.")
    void publisher(List<String> names) {
        values.put(FilterWord.PUBLISHER, names);
    }

    @Option(names = "--country", paramLabel = "CODE", description = "Where it happened: ISO 3166-1 alpha-3.")
    void country(List<String> codes) {
        values.put(FilterWord.COUNTRY, codes);
    }

    @Option(names = "--q", paramLabel = "WORDS", description = "Words of the sentence.")
    void q(List<String> words) {
        values.put(FilterWord.Q, words);
    }
}
