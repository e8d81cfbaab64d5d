package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import readout.claim.Claim;
import readout.claim.Entity;
import readout.lexicon.Operator;
import readout.lexicon.Predicate;
import readout.lexicon.RuleFinder;
import readout.lexicon.Rules;
import readout.lexicon.Rules.Found;
import readout.lexicon.Support;
import readout.pattern.Match;
import readout.pattern.Role;
import readout.syntax.Conllu;
import readout.syntax.Node;
import readout.syntax.ParseTree;
import readout.text.Sentence;

/** Shows every step from a sentence to its claims, so that a wrong claim leads to the line to mend. */
public final class Explainer {
    private final Rules rules;

    public Explainer(Rules rules) {
        this.rules = rules;
    }

    /** The steps as text: tree, parties, speakers, words with their entries, claims, what was left out and why. */
    public String explain(ClaimCoder coder, Sentence sentence, ParseTree tree) {
        ClaimCoder.Reading reading = coder.reading();
        StringBuilder out = new StringBuilder();
        out.append("sentence  ").append(reading.document().words(sentence)).append("\n\ntree\n");
        out.append(Conllu.write(tree)).append("\nparties\n");
        for (Node node : tree.nodes()) {
            for (Entity entity : reading.mentions().of(node)) {
                out.append("  ")
                        .append(node.form())
                        .append(": ")
                        .append(entity(entity))
                        .append('\n');
            }
        }
        speakers(out, reading, sentence);
        out.append("\nwords\n");
        RuleFinder finder = rules.over(reading.mentions());
        for (Node node : tree.nodes()) {
            words(out, finder, node);
        }
        claims(out, coder, sentence, tree);
        return out.toString();
    }

    private static void speakers(StringBuilder out, ClaimCoder.Reading reading, Sentence sentence) {
        out.append("\non whose word\n");
        for (Quotation quotation : reading.quotations()) {
            if (quotation.content().stream().anyMatch(part -> part.overlaps(sentence.span()))) {
                out.append("  ")
                        .append(quotation.speaker().map(Explainer::entity).orElse("unnamed"))
                        .append(quotation
                                .cue()
                                .map(cue -> " (" + cue.in(reading.document().text()) + ")")
                                .orElse(""))
                        .append(": ")
                        .append(quotation.content().stream()
                                .map(part -> part.in(reading.document().text()))
                                .collect(Collectors.joining(" … ")))
                        .append('\n');
            }
        }
    }

    private static void words(StringBuilder out, RuleFinder finder, Node node) {
        for (Found<Predicate> found : finder.predicatesOf(node, Map.of())) {
            entry(
                    out,
                    node,
                    "predicate",
                    found.entry().id() + " " + found.entry().category(),
                    found.match());
        }
        for (Found<Support> found : finder.supportsOf(node)) {
            if (!found.match().of(Role.EVENT).isEmpty()) {
                entry(out, node, "support", found.entry().id(), found.match());
            }
        }
        for (Found<Operator> found : finder.operatorsOf(node)) {
            entry(
                    out,
                    node,
                    "operator",
                    found.entry().id() + " " + found.entry().effect(),
                    found.match());
        }
    }

    private static void entry(StringBuilder out, Node node, String kind, String what, Match match) {
        List<String> roles = new ArrayList<>();
        for (Map.Entry<Role, List<Node>> role : new java.util.TreeMap<>(match.roles()).entrySet()) {
            roles.add(role.getKey().name().toLowerCase(java.util.Locale.ROOT) + "="
                    + role.getValue().stream().map(Node::form).collect(Collectors.joining("+")));
        }
        out.append("  ")
                .append(node.form())
                .append(": ")
                .append(kind)
                .append(' ')
                .append(what);
        out.append(" strength ")
                .append(match.strength())
                .append(' ')
                .append(String.join(" ", roles))
                .append('\n');
    }

    private static void claims(StringBuilder out, ClaimCoder coder, Sentence sentence, ParseTree tree) {
        out.append("\nclaims\n");
        for (Claim claim : coder.code(sentence, tree)) {
            out.append("  ").append(claim.coding().category());
            claim.coding().modes().forEach(mode -> out.append('.').append(mode.label()));
            out.append(' ').append(claim.coding().status().label());
            parties(out, "actor", claim.parties().actors());
            parties(out, "recipient", claim.parties().recipients());
            parties(out, "mediator", claim.parties().mediators());
            out.append("\n    by ").append(claim.evidence().pattern());
            claim.evidence().operators().forEach(id -> out.append(" > ").append(id));
            out.append(", confidence ").append(claim.evidence().confidence()).append('\n');
        }
        List<String> rejected = coder.rejected(tree);
        if (!rejected.isEmpty()) {
            out.append("\nnot coded\n");
            rejected.forEach(line -> out.append("  ").append(line).append('\n'));
        }
    }

    private static void parties(StringBuilder out, String role, List<Entity> entities) {
        if (!entities.isEmpty()) {
            out.append("\n    ").append(role).append(": ");
            out.append(entities.stream().map(Explainer::entity).collect(Collectors.joining("; ")));
        }
    }

    private static String entity(Entity entity) {
        String sectors = entity.sectors().stream().map(sector -> " " + sector).collect(Collectors.joining());
        String identity = entity.identity().map(id -> " [" + id.id() + "]").orElse("");
        return "\"" + entity.text() + "\" " + (entity.code().isEmpty() ? "?" : entity.code()) + sectors + identity;
    }
}
