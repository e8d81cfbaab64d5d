package readout.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import readout.claim.Category;
import readout.claim.Context;
import readout.claim.Mode;
import readout.pattern.Pattern;
import readout.text.Words;

/** Reads predicates, supports and operators; collects every fault. */
final class RuleReader {
    private static final Set<String> KEYS =
            Set.of("id", "when", "code", "context", "reciprocal", "confidence", "source", "effect", "+", "-");
    private static final double USUAL_CONFIDENCE = 0.8;

    private final LexiconFiles files;
    private final List<String> faults;
    private final Map<String, String> ids = new HashMap<>();

    RuleReader(LexiconFiles files, List<String> faults) {
        this.files = files;
        this.faults = faults;
    }

    List<Predicate> predicates() {
        List<Predicate> all = new ArrayList<>();
        for (Block block : blocks("predicates")) {
            Rule rule = rule(block);
            Optional<Coded> coded = code(block);
            if (coded.isPresent()) {
                all.add(new Predicate(
                        rule,
                        coded.get().category(),
                        coded.get().modes(),
                        contexts(block),
                        block.one("reciprocal").equals("yes"),
                        confidence(block)));
            }
        }
        return all;
    }

    List<Operator> operators() {
        List<Operator> all = new ArrayList<>();
        for (Block block : blocks("operators")) {
            Rule rule = rule(block);
            Optional<Effect> effect = Effect.of(block.one("effect"));
            if (effect.isEmpty()) {
                fault(block.at(), "unknown effect '" + block.one("effect") + "'");
            } else {
                all.add(new Operator(rule, effect.get()));
            }
        }
        return all;
    }

    List<Support> supports() {
        List<Support> all = new ArrayList<>();
        for (Block block : blocks("supports")) {
            all.add(new Support(rule(block)));
        }
        return all;
    }

    private List<Block> blocks(String folder) {
        List<Block> blocks = new ArrayList<>();
        for (String file : files.in(folder)) {
            if (file.endsWith(".txt")) {
                blocks.addAll(Block.read(files, file));
            }
        }
        return blocks;
    }

    private Rule rule(Block block) {
        String id = block.one("id");
        if (!Ids.isId(id)) {
            fault(block.at(), "not an id: '" + id + "'");
        }
        String before = ids.putIfAbsent(id, block.at());
        if (before != null) {
            fault(block.at(), "id '" + id + "' stands already at " + before);
        }
        for (String key : block.fields().keySet()) {
            if (!KEYS.contains(key)) {
                fault(block.all(key).get(0).at(), "unknown field '" + key + "'");
            }
        }
        if (block.one("source").isEmpty()) {
            fault(block.at(), id + " names no source");
        }
        return new Rule(id, patterns(block), examples(block), block.at());
    }

    private List<Pattern> patterns(Block block) {
        List<Pattern> patterns = new ArrayList<>();
        if (block.all("when").isEmpty()) {
            fault(block.at(), "no 'when' line");
        }
        for (Block.Line line : block.all("when")) {
            try {
                patterns.add(Pattern.parse(line.value()));
            } catch (IllegalArgumentException e) {
                fault(line.at(), String.valueOf(e.getMessage()));
            }
        }
        return patterns;
    }

    private List<Example> examples(Block block) {
        List<Example> examples = new ArrayList<>();
        for (Block.Line line : block.all("+")) {
            examples.add(Example.parse(line.value(), true, line.at()));
        }
        for (Block.Line line : block.all("-")) {
            examples.add(Example.parse(line.value(), false, line.at()));
        }
        if (block.all("+").isEmpty() || block.all("-").isEmpty()) {
            fault(block.at(), "an entry needs a + and a - example");
        }
        return examples;
    }

    private record Coded(Category category, List<Mode> modes) {}

    private Optional<Coded> code(Block block) {
        List<String> words = Words.of(block.one("code"));
        String name = words.isEmpty() ? "" : words.get(0);
        Category category;
        try {
            category = Category.valueOf(name);
        } catch (IllegalArgumentException e) {
            fault(block.at(), "unknown category '" + name + "'");
            return Optional.empty();
        }
        List<Mode> modes = new ArrayList<>(2);
        for (String label : words.subList(1, words.size())) {
            Optional<Mode> mode = Mode.of(category, label);
            if (mode.isEmpty()) {
                fault(block.at(), "'" + label + "' is no mode of " + category);
            } else {
                modes.add(mode.get());
            }
        }
        return Optional.of(new Coded(category, modes));
    }

    private Set<Context> contexts(Block block) {
        Set<Context> contexts = EnumSet.noneOf(Context.class);
        for (Block.Line line : block.all("context")) {
            for (String label : labels(line.value())) {
                Optional<Context> context = Context.of(label.toLowerCase(Locale.ROOT));
                if (context.isEmpty()) {
                    fault(line.at(), "unknown context '" + label + "'");
                } else {
                    contexts.add(context.get());
                }
            }
        }
        return contexts;
    }

    /** Labels between white space or commas; a value without any is taken for a label, to be told as unknown. */
    private static List<String> labels(String value) {
        List<String> labels = Words.of(value.replace(',', ' '));
        return labels.isEmpty() ? List.of(value) : labels;
    }

    private double confidence(Block block) {
        if (block.one("confidence").isEmpty()) {
            return USUAL_CONFIDENCE;
        }
        try {
            double value = Double.parseDouble(block.one("confidence"));
            if (value > 0 && value <= 1) {
                return value;
            }
        } catch (NumberFormatException e) {
            // told below, like any other value that is none
        }
        fault(block.at(), "confidence is not between 0 and 1: '" + block.one("confidence") + "'");
        return USUAL_CONFIDENCE;
    }

    private void fault(String at, String what) {
        faults.add(at + ": " + what);
    }
}
