package readout.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.page.Report;

/** Whom reports say they have their text from. */
class CreditFinderTest {
    private static final String TEXT = "The harbour was closed on Tuesday, officials of the port said.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'PORT ANN, Oct 14 (Reuters) - #'     |                | Daily Sample | Reuters",
                "'PORT ANN (AFP) -- #'                |                | Daily Sample | AFP",
                "'PORT ANN (Navy Base) - #'           |                | Daily Sample | ''",
                "'#~(AP)'                             |                | Daily Sample | AP",
                "'#~Source: Agence France-Presse'     |                | Daily Sample | AFP",
                "'#~\u00A9 2024 AFP'                  |                | Daily Sample | AFP",
                "'#~Copyright 2024 The Associated Press. All rights reserved.' || Daily Sample | AP",
                "'#~\u00A9 2024 Daily Sample'         |                | Daily Sample | ''",
                "'#~(with inputs from PTI)'           |                | Daily Sample | PTI",
                "'#~Originally published by The Harbour Herald' |      | Daily Sample | The Harbour Herald",
                "'#~This article first appeared in Coast Weekly.' |    | Daily Sample | Coast Weekly",
                "'#'                                  | Reuters Staff  | Daily Sample | Reuters",
                "'#'                                  | By Anna Sample | Daily Sample | ''",
                "'PORT ANN (Reuters) - #~Via Coast Weekly' |           | Daily Sample | Coast Weekly; Reuters",
                "'PORT ANN, Oct 14 (Reuters) - #'     |                | Reuters      | ''",
                "'The ship sailed via Port Ann. #'    |                | Daily Sample | ''",
                "'#~It was reported on Monday that more is to come from the port.' || Daily Sample | ''",
            })
    void finds(String text, String byline, String publisher, String credit) {
        Report.About about = new Report.About("", "", publisher, byline == null ? "" : byline, "", "", "");
        Report report = new Report("r", text.replace("#", TEXT).replace("~", "\n"), about);
        assertEquals(credit, String.join("; ", new CreditFinder().find(report)));
    }
}
