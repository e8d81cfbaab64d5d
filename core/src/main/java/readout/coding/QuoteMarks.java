package readout.coding;

import java.util.ArrayList;
import java.util.List;
import readout.text.Document;
import readout.text.Sentence;
import readout.text.Span;

/**
 * Finds what stands in quotation marks: curly, straight, doubled single and single ones.
 *
 * <p>A mark left open at the end of a paragraph carries on where the next paragraph opens with a mark of its own, which
 * is how English print sets long quotations; else the quotation ends with its paragraph.
 */
final class QuoteMarks {
    private static final String OPENING = "\u201C\u201E\u00AB";
    private static final String CLOSING = "\u201D\u00BB";
    /** Longest quotation in single marks; beyond it the mark was an apostrophe. */
    private static final int LONGEST_SINGLE = 300;
    /** How far behind a possessive a mark is looked for that may end the quotation instead. */
    private static final int FARTHEST_MARK = 40;

    private final String text;
    private final List<Quoted> found = new ArrayList<>();

    private QuoteMarks(String text) {
        this.text = text;
    }

    /**
     * A stretch in quotation marks.
     *
     * @param span with its marks
     * @param carriedOn whether it goes on from the paragraph before
     */
    record Quoted(Span span, boolean carriedOn) {}

    /** The outermost quotations of a document, in text order. */
    static List<Quoted> find(Document document) {
        QuoteMarks marks = new QuoteMarks(document.text());
        boolean open = false;
        for (Span paragraph : paragraphs(document)) {
            open = marks.read(paragraph, open);
        }
        return marks.found;
    }

    private static List<Span> paragraphs(Document document) {
        List<Span> paragraphs = new ArrayList<>();
        int last = -1;
        for (Sentence sentence : document.sentences()) {
            if (sentence.paragraph() == last) {
                int at = paragraphs.size() - 1;
                paragraphs.set(at, paragraphs.get(at).union(sentence.span()));
            } else {
                paragraphs.add(sentence.span());
            }
            last = sentence.paragraph();
        }
        return paragraphs;
    }

    /** Reads a paragraph; true when its last quotation stays open. */
    private boolean read(Span paragraph, boolean openBefore) {
        int from = paragraph.start();
        boolean carriedOn = openBefore && width(from) > 0 && CLOSING.indexOf(text.charAt(from)) < 0;
        while (from < paragraph.end()) {
            int width = width(from);
            if (width == 0 || !opens(from, width, paragraph)) {
                from++;
                continue;
            }
            int close = width == 1 && isSingle(from) ? closeSingle(from, paragraph) : close(from, width, paragraph);
            if (close < 0 && isSingle(from) && width == 1) {
                from++;
            } else if (close < 0) {
                found.add(new Quoted(new Span(from, paragraph.end()), carriedOn));
                return true;
            } else {
                found.add(new Quoted(new Span(from, close), carriedOn));
                from = close;
                carriedOn = false;
            }
        }
        return false;
    }

    /** Code units of the quotation mark at an offset; 0 for none. */
    private int width(int at) {
        char c = text.charAt(at);
        if (OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0 || c == '"') {
            return 1;
        }
        if (c == '\'' || c == '`') {
            return at + 1 < text.length() && text.charAt(at + 1) == c ? 2 : 1;
        }
        return c == '\u2018' ? 1 : 0;
    }

    private boolean isSingle(int at) {
        char c = text.charAt(at);
        return c == '\'' || c == '`' || c == '\u2018';
    }

    private boolean opens(int at, int width, Span paragraph) {
        if (CLOSING.indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        if (at + width >= paragraph.end() || isSpace(text.charAt(at + width))) {
            return false;
        }
        if (OPENING.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        return at == paragraph.start()
                || isSpace(text.charAt(at - 1))
                || "([\u2014\u2013-/".indexOf(text.charAt(at - 1)) >= 0;
    }

    private int close(int open, int width, Span paragraph) {
        boolean curly = OPENING.indexOf(text.charAt(open)) >= 0;
        for (int i = open + width; i < paragraph.end(); i++) {
            char c = text.charAt(i);
            if (CLOSING.indexOf(c) >= 0 || (c == '"' && (!curly || !opens(i, 1, paragraph)))) {
                return i + 1;
            }
            if (width == 2 && c == '\'' && width(i) == 2) {
                return i + 2;
            }
        }
        return -1;
    }

    private int closeSingle(int open, Span paragraph) {
        int end = Math.min(paragraph.end(), open + LONGEST_SINGLE);
        for (int i = open + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || OPENING.indexOf(c) >= 0) {
                return -1;
            }
            boolean mark = c == '\'' || c == '\u2019';
            boolean wordEnds = i + 1 >= paragraph.end() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if (mark && wordEnds && !isSpace(text.charAt(i - 1)) && !isPossessive(i)) {
                return i + 1;
            }
        }
        return -1;
    }

    /** "the rebels' demands": a plural before a space and a small letter. */
    private boolean isPossessive(int at) {
        boolean plural = text.charAt(at - 1) == 's' && at + 2 < text.length() && text.charAt(at + 1) == ' ';
        int end = Math.min(text.length(), at + FARTHEST_MARK);
        for (int i = at + 1; plural && i < end; i++) {
            if (text.charAt(i) == '\u2019') {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
