package readout.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import readout.Readout;
import readout.fetch.Time;
import readout.json.ClaimJson;
import readout.lexicon.Lexicon;
import readout.lexicon.LexiconException;
import readout.lexicon.LexiconFiles;
import readout.pack.PackException;
import readout.parser.PackedParser;

/** The command {@code readout}: wires the rooms and hands each command what it needs. */
@Command(
        name = "readout",
        version = ClaimJson.CODER,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Reads news reports and writes down who did what to whom, when, where, on whose word.",
        footer = {
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 some inputs were refused,",
            "            4 the lexicon is at fault, 130 interrupted."
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Streams streams;
    private final Map<String, Object> commands = new LinkedHashMap<>();

    /**
     * The commands over their rooms.
     *
     * @param streams where they read and write
     * @param readout the coder, asked for when a command needs it and no sooner
     */
    Main(Streams streams, Supplier<Readout> readout) {
        this.streams = streams;
        commands.put("code", new CodeCommand(streams, readout));
        commands.put("annotate", new AnnotateCommand(streams, readout));
        commands.put("extract", new ExtractCommand(streams));
        commands.put("explain", new ExplainCommand(streams, readout));
        commands.put("info", new InfoCommand(streams));
        commands.put("demo", new DemoCommand(readout));
        commands.put("ingest", new IngestCommand(readout, Time.ofMachine()));
        commands.put("watch", new WatchCommand(readout, Time.ofMachine()));
        commands.put("serve", new ServeCommand());
        commands.put("claims", new ClaimsCommand());
        commands.put("search", new SearchCommand());
    }

    public static void main(String[] arguments) {
        Streams streams = Streams.standard();
        Supplier<Readout> readout = new Once<>(() -> coder(streams));
        int code = new Main(streams, readout).run(arguments);
        streams.out().flush();
        System.exit(code);
    }

    /** Loads parser and lexicon, one beside the other. */
    private static Readout coder(Streams streams) {
        CompletableFuture<PackedParser> parser = CompletableFuture.supplyAsync(() -> PackedParser.load(
                step -> streams.err().println("readout: packing the parser's models, once: " + step)));
        Lexicon lexicon = Lexicon.read(LexiconFiles.bundled());
        try {
            return new Readout(parser.join(), lexicon);
        } catch (CompletionException e) {
            throw e.getCause() instanceof PackException fault ? fault : e;
        }
    }

    /** Runs one command and returns its exit code. */
    int run(String... arguments) {
        CommandLine line = new CommandLine(this);
        wanted(arguments).forEach(line::addSubcommand);
        line.addSubcommand(new CommandLine.HelpCommand());
        line.setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(streams.err(), true, StandardCharsets.UTF_8));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((fault, command, parsed) -> failed(fault));
        line.setParameterExceptionHandler((fault, given) -> misused(fault));
        return line.execute(arguments);
    }

    /** The command that is asked for; all of them where that is not clear. Describing one takes some 20 ms. */
    private Map<String, Object> wanted(String... arguments) {
        Object command = arguments.length == 0 ? null : commands.get(arguments[0]);
        return command == null ? commands : Map.of(arguments[0], command);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say a command");
    }

    private int misused(ParameterException fault) {
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        streams.err().println("readout: " + fault.getMessage());
        streams.err().println("Try '" + command + " --help'.");
        return ExitCode.WRONG_USAGE;
    }

    private int failed(Exception fault) throws Exception {
        if (fault instanceof ParameterException) {
            throw fault;
        }
        if (fault instanceof LexiconException lexicon) {
            lexicon.faults().forEach(each -> streams.err().println("readout: lexicon: " + each));
            return ExitCode.LEXICON_AT_FAULT;
        }
        if (fault instanceof PackException) {
            streams.err().println("readout: " + fault.getMessage());
            return ExitCode.FAILED;
        }
        String message = fault.getMessage() == null ? "" : ": " + fault.getMessage();
        streams.err().println("readout: " + fault.getClass().getSimpleName() + message);
        return ExitCode.FAILED;
    }
}
