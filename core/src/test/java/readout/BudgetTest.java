package readout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import readout.lexicon.LexiconFiles;
import readout.page.Report;
import readout.syntax.ParseTree;
import readout.syntax.ShallowTree;
import readout.syntax.SyntaxParser;
import readout.text.Document;
import readout.text.Sentence;

/** A report is cut between sentences; the clock is a counter that the parser moves. */
class BudgetTest {
    private static final Report REPORT = Report.of("r", "Gunmen attacked. The sun rose. Rebels attacked Kenya.");

    private final AtomicLong clock = new AtomicLong();
    private final List<String> asked = new ArrayList<>();
    private final Readout readout = readout();

    private Readout readout() {
        try {
            return new Readout(new Ticking(), LexiconFiles.folder(Path.of("..", "lexicons")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes a second a sentence and finds no words in it. */
    private final class Ticking implements SyntaxParser {
        @Override
        public ParseTree parse(Document document, Sentence sentence) {
            return told("+" + document.words(sentence));
        }

        @Override
        public ParseTree words(Document document, Sentence sentence) {
            return told("-" + document.words(sentence));
        }

        private ParseTree told(String what) {
            asked.add(what);
            clock.addAndGet(Duration.ofSeconds(1).toNanos());
            return ShallowTree.of(List.of());
        }
    }

    @Test
    void isSpentWhenItsTimeHasPassed() {
        clock.set(Long.MAX_VALUE / 2);
        Budget budget = Budget.of(Duration.ofSeconds(2), clock::get);
        assertFalse(budget.isSpent());
        clock.addAndGet(Duration.ofSeconds(2).toNanos());
        assertTrue(budget.isSpent());
        assertFalse(Budget.none().isSpent());
        assertFalse(Budget.ofProcessorTime(Duration.ofDays(1)).isSpent());
    }

    @Test
    void stopsBetweenSentences() {
        Budget budget = Budget.of(Duration.ofSeconds(2), clock::get);
        assertTrue(readout.read(REPORT, Sentences.ALL, budget).isEmpty());
        assertEquals(2, asked.size());
    }

    @Test
    void readsToTheEndWhenThereIsEnough() {
        Budget budget = Budget.of(Duration.ofSeconds(4), clock::get);
        assertEquals(
                3,
                readout.read(REPORT, Sentences.ALL, budget)
                        .orElseThrow()
                        .trees()
                        .size());
    }

    @Test
    void parsesWhatTellsAndSkipsTheRest() {
        assertEquals(
                3,
                readout.read(REPORT, Sentences.TELLING, Budget.none())
                        .orElseThrow()
                        .trees()
                        .size());
        assertEquals(List.of("+Rebels attacked Kenya.", "-The sun rose.", "+Gunmen attacked."), asked);
        asked.clear();
        readout.read(REPORT);
        assertEquals(List.of("+Rebels attacked Kenya.", "+The sun rose.", "+Gunmen attacked."), asked);
    }
}
