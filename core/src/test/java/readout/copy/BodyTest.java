package readout.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import readout.article.Dropped;
import readout.text.Span;

/** When one text is a copy of another, and whether sketches find it. */
class BodyTest {
    private static final String WIRE = """
            The harbour authority closed the northern quay to cargo on Tuesday after divers found 14 drums of an \
            unknown chemical on the sea bed, officials of the port told reporters in the afternoon.
            Trade unions had demanded the closure for weeks and welcomed it, while the association of shippers warned \
            that perishable goods would spoil in the hold of at least 6 vessels that wait in the roads.
            The minister of transport is expected to visit the port on Thursday together with experts of the navy.
            """;

    private static Body body(String text) {
        return Body.of(text, List.of());
    }

    private static boolean meets(Body one, Body other) {
        Set<Long> bands = new HashSet<>();
        Arrays.stream(Sketch.of(one)).forEach(bands::add);
        return Arrays.stream(Sketch.of(other)).anyMatch(bands::contains);
    }

    private static void copies(String copy, boolean expected) {
        assertEquals(expected, body(copy).repeats(body(WIRE)));
    }

    @Test
    void aCopyMayHaveAnotherHeadDatelineAndFoot() {
        String copy =
                "Quay closed\n\nPORT ANN, Oct 14 (Sample Wire) - " + WIRE + "\n(c) 2024 Sample Wire\nUpdated 10:32";
        copies(copy, true);
        assertTrue(meets(body(copy), body(WIRE)));
    }

    @Test
    void aCopyMayBeShortenedButNotLengthened() {
        String shorter = WIRE.substring(0, WIRE.lastIndexOf("The minister"));
        copies(shorter, true);
        assertTrue(meets(body(shorter), body(WIRE)));
        copies(
                WIRE
                        + "Fishermen of the bay blocked the road to the port with their nets in the evening, and the police"
                        + " arrested a number of them, as their lawyer said.",
                false);
    }

    @Test
    void aNewNumberDayOrDenialIsNews() {
        copies(WIRE.replace("14 drums", "19 drums"), false);
        copies(WIRE.replace("on Thursday", "on Friday"), false);
        copies(WIRE.replace("is expected", "is not expected"), false);
        copies(WIRE.replace("the port on Thursday", "the harbour on Thursday"), true);
    }

    @Test
    void whatWasSetAsideDoesNotCount() {
        String comment =
                "Anna, 4 July: I do not believe one word of what 200 officials say about this harbour of ours.";
        String text = WIRE + comment;
        assertFalse(body(text).repeats(body(WIRE)));
        Dropped dropped = new Dropped(Dropped.Kind.COMMENTS, new Span(WIRE.length(), text.length()));
        assertTrue(Body.of(text, List.of(dropped)).repeats(body(WIRE)));
    }

    @Test
    void shortTextsAreNotCompared() {
        assertFalse(body("The minister resigned on Monday after the vote in parliament.")
                .isLongEnough());
        assertEquals(0, Sketch.of(body("The minister resigned on Monday after the vote.")).length);
    }

    @Test
    void otherTextsDoNotMeet() {
        String other = WIRE.replaceAll("\\b(\\p{L}{4,})\\b", "$1o");
        assertFalse(meets(body(other), body(WIRE)));
    }

    /** The numbers are kept in stores, so another way to reckon them must not slip in. */
    @Test
    void sketchesStayTheSame() {
        assertEquals(20, Sketch.of(body(WIRE)).length);
        assertEquals(
                -2_276_624_591_552_057_318L,
                Arrays.stream(Sketch.of(body(WIRE))).sum());
    }
}
