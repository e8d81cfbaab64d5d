package readout.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.article.Dropped;
import readout.article.Dropped.Kind;
import readout.page.InferredDate.Line;
import readout.page.Report.About;
import readout.page.Report.Basis;
import readout.text.Span;

class InferredDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Truce holds. / October 16, 2019 10:30 / No shots were heard.|2019-10-16|PRINTED",
                "Truce holds / By Ana Example / Updated: 16 Oct 2019 / No shots were heard.|2019-10-16|PRINTED",
                "Truce holds / Sample Agency, 16 October 2019 / No shots were heard.|2019-10-16|PRINTED",
                "Truce holds / 2019-10-16 / No shots were heard.|2019-10-16|PRINTED",
                "Truce holds / 16.10.2019 / No shots were heard.|2019-10-16|PRINTED",
                "KOBRIN, Oct. 16, 2019 (Sample) - No shots were heard.|2019-10-16|PRINTED",
                "KOBRIN, Oct. 16 (Sample) - No shots were heard since Oct. 9, 2019.|2019-10-16|PRINTED",
                "Shots fell on Sunday, the mayor said on May 7, 2019.|2019-05-07|INFERRED",
                "The mayor said on May 7 that shots fell. The truce was signed on Oct. 9, 2019.|2019-05-07|INFERRED",
                "The mayor said on Tuesday, May 7, that shots fell. He has held office since 2018, and 2019 is his last year."
                        + "|2019-05-07|INFERRED",
                "The mayor said on May 7, 2019, and his deputy told reporters on Oct. 17, 2019, that shots fell."
                        + "|2019-10-17|INFERRED",
                "The mayor said on May 7 that shots fell, and on Oct. 13 that none did.|--05-07|INFERRED",
                "The mayor said on Friday, May 7, that shots fell, as in 2019.|--05-07|INFERRED",
                "Presidents met: a good talk… pic.example/x — The President (@president) July 4, 2024|2024-07-04|INFERRED",
                "KOBRIN, Oct. 16 (Sample) - No shots were heard.|--10-16|PRINTED",
                "The mayor said that the vote would be held on May 7, 2019.||NONE",
                "The vote is to be held on May 7, 2019.||NONE",
                "Attack of Sept. 11, 2001, in the city remembered / Hundreds came.||NONE",
                "He was born on May 3, 1950, and came to office on June 2, 2001.||NONE",
            })
    void findsWhatACarefulReaderFinds(String lines, String day, Basis basis) {
        Published expected = new Published(day == null ? "" : day, basis);
        assertEquals(expected, InferredDate.of(lines.replace(" / ", "\n"), List.of()));
    }

    @Test
    void neitherReadersNorCopyrightCount() {
        List<Line> lines = List.of(
                new Line("No shots were heard.", Optional.empty()),
                new Line("The mayor said on Oct. 20, 2019, that he lies.", Optional.of(Kind.COMMENTS)),
                new Line("© 2019 The Sample Courier, October 21, 2019", Optional.of(Kind.DISCLAIMER)),
                new Line("Shots heard, Oct. 22, 2019", Optional.of(Kind.RELATED)));
        assertEquals(Published.UNKNOWN, InferredDate.of(lines));
    }

    @Test
    void aPostShownInTheTextCounts() {
        String text = "The presidents met.\n— The President (@president) July 4, 2024\nThey had not met since 2011.";
        Dropped post = new Dropped(Kind.EMBED, new Span(20, 61));
        assertEquals(new Published("2024-07-04", Basis.INFERRED), InferredDate.of(text, List.of(post)));
    }

    @Test
    void whoKnowsGoesBeforeAGuess() {
        About guessed = new About("", "https://www.n.example/1", "n.example", "", "2024-07-04", "", "", Basis.INFERRED);
        About feed = new About("", "", "North Sample", "", "2024-07-05", "", "");
        assertEquals(
                new About("", "https://www.n.example/1", "North Sample", "", "2024-07-05", "", "", Basis.GIVEN),
                guessed.orElse(feed));
        assertEquals(guessed, guessed.orElse(About.NOTHING));
        About stated = new About("", "", "South", "", "2024-07-03", "", "", Basis.META);
        assertEquals(stated, stated.orElse(feed));
    }
}
