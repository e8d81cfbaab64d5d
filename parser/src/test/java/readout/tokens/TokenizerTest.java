package readout.tokens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import readout.lexicon.Example;
import readout.lexicon.LexiconFiles;
import readout.lexicon.Rules;

/** Tokens are those of NLP4J, with the same offsets. */
final class TokenizerTest {
    private static final EnglishTokenizer THEIRS = new EnglishTokenizer();
    private static final Tokenizer OURS = new Tokenizer(Nlp4jFiles.tokenLists());

    private final TokenBuffer buffer = new TokenBuffer();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The rebels left Aleppo, they said.  | The rebels left Aleppo , they said .
            He didn't say "yes".                | He did n't say " yes " .
            Gov. Smith paid US$5 (approx. £4).  | Gov. Smith paid US$ 5 ( approx . £ 4 ) .
            I cannot, gonna, 5km.               | I can not , gon na , 5 km .
            1999-2003 and '90s                  | 1999 - 2003 and '90s
            See ( 5 ) and [x].                  | See (5) and [x] .
            No. It is No. 5                     | No . It is No. 5
            the end.Then came                   | the end . Then came
            mail a.b@c.org or www.example.org/x | mail a. b@c.org or www.example.org/x
            an e-mail, a well-known co-author   | an e-mail , a well - known co-author
            10,000 and 1,2                      | 10,000 and 1 , 2
            """)
    void cuts(String text, String forms) {
        OURS.tokenize(text, buffer);
        assertEquals(forms, buffer.toString());
        assertSame(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                ".",
                "Yes.",
                "etc.",
                "Hmm...",
                "Wait...what?!",
                "U.S. troops, U.S.-backed; the U.S.'s",
                "Mr. J. K. Brown Jr., Ph.D., left at 5 p.m.",
                "I'd, we've, they're, it's, the 1990's, 5's, rock'n'roll, o'clock, 'em, y'all, shan't, ain't",
                "don\u2019t, it\u2019s, \u2018quoted\u2019, \u201Cdouble\u201D, \u2026 \u2014 \u2013",
                "\u20AC5, \u00A310m, 5\u20AC, $1,000.50, -5%, +3.5%, \u00B15, \u22125, .5, #1, #tag, @name, 5%, %5",
                "USD5, 5USD, USD5EUR, EUR5USD, usd5usd, hk$10, A$, 10km, 5kg., 3G, 12:30am, 5'10\", 90s, '90s, 80-90s",
                "2001-2005 01-05 1999-00s 12-345 1234-5678-9",
                "(a) ( b ) [12] {3} <4> ( 5 ) 6 ) (( 7 )) (8)(9) ((10) 11)",
                ":-) ;) hello:) :Dear (Stop!) 8(|) <3 --<--@ x:-p ^_^ '-( >:-(",
                "http://example.org/a_b?c=d&e, see ftp://x.y; HTTPS://X.ORG and htp://a.bc:80/z user:pw@host.net:1@b.cd",
                "127.0.0.1 255.248.27.1:8080/x 1234.5.6.7 999.1.2 a.b.c-d.ef.g readme.txt x.y",
                "w/o W/O W/o 's 'cause 'Cause",
                "AT&T, R&D; and/or 1/2 a/b 24/7 A|B a=b a+b a~b x;y x,y 1,2,3 10,000,000 1,0000",
                "pre-war non-state-able self-made re-elect e-mail-a-day well-being ex-president-elect -a a- --a a--b a-1-b",
                "no. no. 5 No.5 NO. \u201CNo.\u201D",
                "gonna wanna cannot CANNOT Gotta 'tis d'ye more'n dunno lemme",
                "***bold*** ___ === --- !!! ?!?! .. .,. ,., '' `` \"\" \u2022 item \u2192 next",
                "a\u0085 90\u0085 '90\u0085 1999-2000\u0085 end.Then\u0085 U.S\u0085.",
                "a\u000Bb http\u000B://x.yz/a\u000Bb x.yz/p\u000Bq \u00A0x\u2028y",
                "caf\u00E9. na\u00EFve, \u00C9TAT. \u4E2D\u6587\u3002 \uD83D\uDE00!",
                "Vol.2,No.3 p.5 pp.10-12 Jan.5 St.Petersburg approx.5",
                "\"It's over,\"he said.\"Go!\"(AP)--The",
                "x?y!z, ok.ok. what?!no a.b!c aa..bb aa.b",
            })
    void sameOn(String text) {
        assertSame(text);
    }

    @Test
    void sameOnGarbage() {
        Garbage garbage = new Garbage(20260412);
        for (int i = 0; i < 40_000; i++) {
            assertSame(garbage.next());
        }
    }

    @Test
    void sameOnLongRuns() {
        for (String part :
                List.of("ab1", "a.", "a-", "1.", "-,", "a:@", "x.yz-", ":-)", "(5)", "'s", "no.", "....", "\u0085")) {
            assertSame(part.repeat(200 / part.length()));
        }
    }

    @Test
    void sameOnExamples() {
        for (Example example : examples()) {
            assertSame(example.sentence());
        }
    }

    private static List<Example> examples() {
        Rules rules = Rules.read(LexiconFiles.bundled());
        List<Example> examples = new ArrayList<>();
        rules.predicates().forEach(entry -> examples.addAll(entry.rule().examples()));
        rules.supports().forEach(entry -> examples.addAll(entry.rule().examples()));
        rules.operators().forEach(entry -> examples.addAll(entry.rule().examples()));
        return examples;
    }

    /** Of a number between two currencies the winner is the one that a hash set names first. */
    @Test
    void sameBetweenAnyTwoCurrencies() {
        List<String> money = new ArrayList<>(Nlp4jFiles.dictionary("currency.txt"));
        Nlp4jFiles.dictionary("currency-dollar.txt").forEach(letters -> money.add(letters + "$"));
        for (String before : money) {
            for (String behind : money) {
                assertSame(before + "5" + behind);
            }
        }
    }

    @Test
    void aBufferForgets() {
        OURS.tokenize("The first text is the longer one ( 5 ).", buffer);
        OURS.tokenize("A b", buffer);
        assertEquals("A b", buffer.toString());
        assertEquals(2, buffer.size());
        assertThrows(IndexOutOfBoundsException.class, () -> buffer.start(2));
    }

    @Test
    void aFormIsTheTextUnlessATokenIsGapped() {
        String text = "( 5 ) and (5)";
        OURS.tokenize(text, buffer);
        assertEquals("(5) and (5)", buffer.toString());
        assertTrue(buffer.isGapped(0));
        assertFalse(buffer.isGapped(2));
        assertEquals("( 5 )", text.substring(buffer.start(0), buffer.end(0)));
    }

    @Test
    void refusesListsThatItsShortcutsWouldMiss() {
        TokenLists sound = Nlp4jFiles.tokenLists();
        assertThrows(IllegalArgumentException.class, () -> withUnits(sound, Set.of("m2")));
    }

    private static TokenLists withUnits(TokenLists lists, Set<String> units) {
        return new TokenLists(
                lists.emoticons(),
                lists.currencies(),
                lists.dollars(),
                units,
                lists.preserved(),
                lists.abbreviations(),
                lists.compounds(),
                lists.hyphenPrefixes(),
                lists.hyphenSuffixes());
    }

    private void assertSame(String text) {
        StringBuilder theirs = new StringBuilder();
        for (Token token : THEIRS.tokenize(text)) {
            line(theirs, token.getStartOffset(), token.getEndOffset(), token.getWordForm());
        }
        StringBuilder ours = new StringBuilder();
        OURS.tokenize(text, buffer);
        for (int i = 0; i < buffer.size(); i++) {
            line(ours, buffer.start(i), buffer.end(i), buffer.form(i));
        }
        assertEquals(theirs.toString(), ours.toString(), text);
    }

    private static void line(StringBuilder lines, int start, int end, String form) {
        lines.append(start).append('-').append(end).append(' ').append(form).append('\n');
    }
}
