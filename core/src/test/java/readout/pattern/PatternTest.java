package readout.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.pattern.Condition.Bind;
import readout.pattern.Condition.Forbid;
import readout.pattern.Condition.Path;
import readout.pattern.Condition.Require;
import readout.syntax.Conllu;
import readout.syntax.Node;
import readout.syntax.ParseTree;

class PatternTest {
    private static final Kinds ANYTHING = (word, kind) -> true;

    /** The navy attacked a convoy of traders with rockets. */
    private static final ParseTree ATTACKED = Conllu.read("""
            1\tThe\tthe\tDET\tDT\t_\t2\tdet\t2:det\tSpan=0-3
            2\tnavy\tnavy\tNOUN\tNN\t_\t3\tnsubj\t3:nsubj\tSpan=4-8
            3\tattacked\tattack\tVERB\tVBD\t_\t0\troot\t0:root\tSpan=9-17
            4\ta\ta\tDET\tDT\t_\t5\tdet\t5:det\tSpan=18-19
            5\tconvoy\tconvoy\tNOUN\tNN\t_\t3\tobj\t3:obj\tSpan=20-26
            6\tof\tof\tADP\tIN\t_\t7\tcase\t7:case\tSpan=27-29
            7\ttraders\ttrader\tNOUN\tNNS\t_\t5\tnmod\t5:nmod:of\tSpan=30-37
            8\twith\twith\tADP\tIN\t_\t9\tcase\t9:case\tSpan=38-42
            9\trockets\trocket\tNOUN\tNNS\t_\t3\tobl\t3:obl:with\tSpan=43-50
            """.lines().toList());

    /** A shop was looted by rioters. */
    private static final ParseTree LOOTED = Conllu.read("""
            1\tA\ta\tDET\tDT\t_\t2\tdet\t2:det\tSpan=0-1
            2\tshop\tshop\tNOUN\tNN\t_\t4\tnsubj:pass\t4:nsubj:pass\tSpan=2-6
            3\twas\tbe\tAUX\tVBD\t_\t4\taux:pass\t4:aux:pass\tSpan=7-10
            4\tlooted\tloot\tVERB\tVBN\t_\t0\troot\t0:root\tSpan=11-17
            5\tby\tby\tADP\tIN\t_\t6\tcase\t6:case\tSpan=18-20
            6\trioters\trioter\tNOUN\tNNS\t_\t4\tobl:agent\t4:obl:agent\tSpan=21-28
            """.lines().toList());

    @Test
    void readsEveryPart() {
        Pattern pattern = Pattern.parse("verb(shell open+fire+on) nsubj=actor obj.of|on=recipient:party!"
                + "  with(rocket shell) -obj(bond) -iobj");
        assertEquals(
                new Head(
                        Head.Part.VERB,
                        List.of(new Head.Lexeme("shell", Set.of(), ""), new Head.Lexeme("open", Set.of(), "fire_on"))),
                pattern.head());
        assertEquals(
                List.of(
                        new Bind(new Path(List.of("nsubj"), List.of()), Role.ACTOR, Kind.ANY, false),
                        new Bind(
                                new Path(List.of("on"), List.of(new Path.Step("obj", "of"))),
                                Role.RECIPIENT,
                                Kind.PARTY,
                                true),
                        new Require(new Path(List.of("with"), List.of()), Set.of("rocket", "shell")),
                        new Forbid(new Path(List.of("obj"), List.of()), Set.of("bond")),
                        new Forbid(new Path(List.of("iobj"), List.of()), Set.of())),
                pattern.conditions());
    }

    @Test
    void readsACompoundHead() {
        assertEquals(
                List.of(new Head.Lexeme("strike", Set.of("air"), "")),
                Pattern.parse("noun(air_strike)").head().words());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "~~; an empty rule",
                "~   ~; an empty rule",
                "attack; expected a head like verb(…), found: attack",
                "verb(attack; '(' without ')' in: verb(attack",
                "verb(attack)); ')' without '(' in: verb(attack))",
                "werb(attack); unknown part of speech 'werb'",
                "verb(); expected lemmas between one pair of parentheses, found: verb()",
                "verb(hit)(beat); expected lemmas between one pair of parentheses, found: verb(hit)(beat)",
                "verb(_); an empty word in the lemma: _",
                "noun(air_); an empty word in the lemma: air_",
                "verb(+out); an empty word in the lemma: +out",
                "verb(pull+); an empty word in the lemma: pull+",
                "verb(hit) nsubj=attacker; unknown role 'attacker' in: nsubj=attacker",
                "verb(hit) obj=recipient:enemy; unknown kind 'enemy' in: obj=recipient:enemy",
                "verb(hit) obj=recipient(foe); unknown role 'recipient(foe)' in: obj=recipient(foe)",
                "verb(hit) obj; expected relation=role or relation(lemma …), found: obj",
                "verb(hit) obj(foe)=recipient; expected relation=role or relation(lemma …), found: obj(foe)=recipient",
                "verb(hit) =actor; expected relation=role or relation(lemma …), found: =actor",
                "verb(hit) obj(); expected lemmas between one pair of parentheses, found: obj()",
                "verb(hit) -obj(); expected lemmas between one pair of parentheses, found: obj()",
                "verb(hit) (foe); a condition without a relation",
                "verb(hit) -; a condition without a relation",
                "verb(hit) -obj=recipient; not a relation: 'obj=recipient' in: obj=recipient",
                "verb(hit) nsubj:pass=actor; not a relation: 'nsubj:pass' in: nsubj:pass",
                "verb(hit) on|=recipient; an empty relation in: on|",
                "verb(hit) .of=recipient; an empty relation in: .of",
                "verb(hit) obj.=recipient; an empty relation in: obj.",
                "verb(hit) on|obj.of.by=recipient; a path goes one step deep at most, found: obj.of.by",
                "verb(hit) -obj.of.by(foe); a path goes one step deep at most, found: obj.of.by",
            })
    void tellsThePartAtFault(String rule, String fault) {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> Pattern.parse(rule));
        assertEquals(fault, refused.getMessage());
    }

    @Test
    void givesRoles() {
        assertEquals(
                Map.of(Role.ACTOR, List.of("navy"), Role.RECIPIENT, List.of("convoy")),
                roles("verb(attack) nsubj=actor! obj=recipient", ATTACKED.node(2)));
    }

    @Test
    void turnsAPassiveAround() {
        assertEquals(
                Map.of(Role.ACTOR, List.of("rioters"), Role.RECIPIENT, List.of("shop")),
                roles("verb(loot) nsubj=actor! obj=recipient!", LOOTED.node(3)));
    }

    @Test
    void goesOneStepDown() {
        assertEquals(
                Map.of(Role.RECIPIENT, List.of("traders")), roles("verb(attack) obj.of=recipient!", ATTACKED.node(2)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "verb(attack); true",
                "verb(raid); false",
                "noun(attack); false",
                "verb(attack) with(rocket); true",
                "verb(attack) with(knife); false",
                "verb(attack) -with; false",
                "verb(attack) -with(knife); true",
                "verb(attack) -with(rocket); false",
                "verb(attack) -iobj; true",
                "verb(attack) iobj=recipient!; false",
                "verb(attack) iobj=recipient; true",
            })
    void holdsWhenAllConditionsHold(String rule, boolean holds) {
        assertEquals(
                holds, Pattern.parse(rule).match(ATTACKED.node(2), ANYTHING).isPresent());
    }

    @Test
    void takesOnlyTheKindItAsksFor() {
        Pattern pattern = Pattern.parse("verb(attack) nsubj=actor:armed obj=recipient:civil!");
        Kinds armedNavy = (word, kind) -> kind == Kind.ARMED && word.lemma().equals("navy");
        assertEquals(Optional.empty(), pattern.match(ATTACKED.node(2), armedNavy));
        assertTrue(pattern.match(ATTACKED.node(2), ANYTHING).isPresent());
    }

    @Test
    void isStrongerTheMoreItAsks() {
        int bare = strength("verb(attack)");
        int bound = strength("verb(attack) obj=recipient");
        int kept = strength("verb(attack) obj=recipient:party");
        int worded = strength("verb(attack) obj=recipient:party with(rocket)");
        assertTrue(bare < bound && bound < kept && kept < worded, bare + " " + bound + " " + kept + " " + worded);
    }

    private static int strength(String rule) {
        return Pattern.parse(rule)
                .match(ATTACKED.node(2), ANYTHING)
                .orElseThrow()
                .strength();
    }

    private static Map<Role, List<String>> roles(String rule, Node word) {
        Map<Role, List<String>> forms = new java.util.EnumMap<>(Role.class);
        Pattern.parse(rule)
                .match(word, ANYTHING)
                .orElseThrow()
                .roles()
                .forEach((role, nodes) ->
                        forms.put(role, nodes.stream().map(Node::form).toList()));
        return forms;
    }
}
