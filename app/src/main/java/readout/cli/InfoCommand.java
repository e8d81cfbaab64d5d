package readout.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import readout.json.ClaimJson;
import readout.lexicon.LexiconFiles;
import readout.lexicon.Rules;

/** Versions and sizes. */
@Command(name = "info", mixinStandardHelpOptions = true, description = "Show versions and how much the lexicon knows.")
final class InfoCommand implements Callable<Integer> {
    private static final int MEGABYTE = 1 << 20;

    private final Streams streams;

    InfoCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        LexiconFiles files = LexiconFiles.bundled();
        Rules rules = Rules.read(files);
        line("version", ClaimJson.CODER);
        line("codebook", ClaimJson.CODEBOOK);
        line("parser", "NLP4J 1.1.3, English");
        line("predicates", rules.predicates().size());
        line("supports", rules.supports().size());
        line("operators", rules.operators().size());
        for (String folder : new String[] {"entities", "agents", "attribution", "places"}) {
            line(
                    folder,
                    files.in(folder).stream()
                            .mapToInt(file -> rows(files, file))
                            .sum());
        }
        line("java", Runtime.version());
        line("heap", Runtime.getRuntime().maxMemory() / MEGABYTE + " MB at most");
        return ExitCode.DONE;
    }

    private static int rows(LexiconFiles files, String file) {
        int rows = 0;
        for (String line : files.lines(file)) {
            rows += line.isBlank() || line.startsWith("#") ? 0 : 1;
        }
        return Math.max(0, rows - 1);
    }

    private void line(String name, Object value) {
        streams.out().printf("%-12s%s%n", name, value);
    }
}
