package readout.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import readout.text.Span;

/** A sentence cut for dates: words, numbers with their ordinal ending, single marks. */
final class DateTokens {
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "s");
    private static final DateToken NONE = new DateToken("", "", new Span(0, 0), false, -1);

    private final String text;
    private final List<DateToken> tokens = new ArrayList<>();
    private final List<String> lower = new ArrayList<>();

    /**
     * A token.
     *
     * @param form as written
     * @param lower in lower case
     * @param span where it stands
     * @param isNumber whether it is digits only
     * @param number its digits as a number, without an ordinal ending; -1 where it begins with none or has more than nine
     */
    record DateToken(String form, String lower, Span span, boolean isNumber, int number) {
        static DateToken of(String form, Span span) {
            return Character.isDigit(form.charAt(0))
                    ? new DateToken(form, form.toLowerCase(Locale.ROOT), span, isDigits(form), digits(form))
                    : new DateToken(form, form.toLowerCase(Locale.ROOT), span, false, -1);
        }

        private static boolean isDigits(String form) {
            for (int i = 0; i < form.length(); i++) {
                if (!Character.isDigit(form.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private static int digits(String form) {
            int end = 0;
            while (end < form.length() && form.charAt(end) >= '0' && form.charAt(end) <= '9') {
                end++;
            }
            return end == 0 || end > 9 ? -1 : Integer.parseInt(form, 0, end, 10);
        }
    }

    DateTokens(String text, Span sentence) {
        this.text = text;
        int at = sentence.start();
        while (at < sentence.end()) {
            int end = endOfToken(at, sentence.end());
            if (!Character.isWhitespace(text.charAt(at)) && text.charAt(at) != '\u00a0') {
                DateToken token = DateToken.of(text.substring(at, end), new Span(at, end));
                tokens.add(token);
                lower.add(token.lower());
            }
            at = end;
        }
    }

    private int endOfToken(int at, int limit) {
        char c = text.charAt(at);
        int end = at + 1;
        if (Character.isLetter(c)) {
            while (end < limit && Character.isLetter(text.charAt(end))) {
                end++;
            }
            boolean meridiem = end - at == 1
                    && "apAP".indexOf(c) >= 0
                    && end + 1 < limit
                    && text.charAt(end) == '.'
                    && Character.toLowerCase(text.charAt(end + 1)) == 'm';
            return !meridiem ? end : end + 2 < limit && text.charAt(end + 2) == '.' ? end + 3 : end + 2;
        }
        if (Character.isDigit(c)) {
            while (end < limit && (Character.isDigit(text.charAt(end)) || isThousands(end, limit))) {
                end++;
            }
            return end + ordinal(end, limit);
        }
        return end;
    }

    private boolean isThousands(int at, int limit) {
        return text.charAt(at) == ','
                && at + 3 < limit
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1))
                && Character.isDigit(text.charAt(at + 2))
                && Character.isDigit(text.charAt(at + 3))
                && (at + 4 >= limit || !Character.isDigit(text.charAt(at + 4)));
    }

    /** Length of an ending such as "th" or the "s" of a decade. */
    private int ordinal(int at, int limit) {
        int end = at;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean ends = end > at && ENDINGS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
        return ends ? end - at : 0;
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    /** The token at {@code index}; an empty one outside. */
    DateToken at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NONE;
    }

    String lower(int index) {
        return at(index).lower();
    }

    boolean is(int index, String word) {
        return at(index).lower().equals(word);
    }

    List<String> all() {
        return lower;
    }

    /** True when no space is between the token at {@code index} and the next. */
    boolean touches(int index) {
        return index >= 0
                && index + 1 < size()
                && at(index).span().end() == at(index + 1).span().start();
    }

    Span span(int from, int end) {
        return at(from).span().union(at(end - 1).span());
    }
}
