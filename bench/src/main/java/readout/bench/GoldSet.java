package readout.bench;

import java.util.List;

/**
 * A gold file, what is coded for it, and by which task of which script it is scored.
 *
 * @param name the gold file's name without its ending
 * @param script file in {@code tools}
 * @param task first argument of the script
 * @param output what is written for it
 * @param input file or folder with the reports, beside the folder of gold
 * @param published day of publication of reports that do not tell it; empty where unknown
 */
record GoldSet(String name, String script, String task, Output output, String input, String published) {
    /** What a script reads. */
    enum Output {
        CLAIMS,
        LAYERS,
        PAGES
    }

    /** All sets, in the order of docs/accuracy.md. */
    static final List<GoldSet> ALL = List.of(
            sentences("plv-dev", "plv"),
            sentences("plover-gsr-dev", "gsr"),
            story("seed-004", "2019-10-16"),
            story("seed-000", "2024-07-05"),
            layer("dates", Output.LAYERS),
            layer("places", Output.LAYERS),
            layer("attributions", Output.LAYERS),
            new GoldSet("pages-dev", "score_layers.py", "pages", Output.PAGES, "pages", ""),
            layer("status", Output.CLAIMS));

    private static GoldSet sentences(String name, String task) {
        return new GoldSet(name, "score.py", task, Output.CLAIMS, "gold/" + name + ".jsonl", "");
    }

    private static GoldSet story(String name, String published) {
        return new GoldSet(name, "score.py", "story", Output.CLAIMS, "reports/" + name + ".txt", published);
    }

    private static GoldSet layer(String task, Output output) {
        String name = task + "-dev";
        return new GoldSet(name, "score_layers.py", task, output, "gold/" + name + ".jsonl", "");
    }

    boolean isStory() {
        return task.equals("story");
    }
}
