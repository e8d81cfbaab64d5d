package readout.lexicon;

import java.text.Normalizer;

/**
 * Letters without the marks above and below them, as canonical decomposition (Unicode NFD) tells them apart.
 *
 * <p>What Latin writes is looked up, since the normalizer takes long to be made ready and to be asked.
 */
final class Diacritics {
    private static final char FIRST_LATIN = '\u00C0';
    /** U+00C0 to U+024F. */
    private static final String LATIN =
            "AAAAAAÆCEEEEIIIIÐNOOOOO×ØUUUUYÞßaaaaaaæceeeeiiiiðnooooo÷øuuuuyþyAaAaAaCcCcCcCcDd"
                    + "ĐđEeEeEeEeEeGgGgGgGgHhĦħIiIiIiIiIıĲĳJjKkĸLlLlLlĿŀŁłNnNnNnŉŊŋOoOoOoŒœRrRrRrSsSsSs"
                    + "SsTtTtŦŧUuUuUuUuUuUuWwYyYZzZzZzſƀƁƂƃƄƅƆƇƈƉƊƋƌƍƎƏƐƑƒƓƔƕƖƗƘƙƚƛƜƝƞƟOoƢƣƤƥƦƧƨƩƪƫƬƭƮU"
                    + "uƱƲƳƴƵƶƷƸƹƺƻƼƽƾƿǀǁǂǃǄǅǆǇǈǉǊǋǌAaIiOoUuUuUuUuUuǝAaAaÆæǤǥGgKkOoOoƷʒjǱǲǳGgǶǷNnAaÆæØø"
                    + "AaAaEeEeIiIiOoOoRrRrUuUuSsTtȜȝHhȠȡȢȣȤȥAaEeOoOoOoOoYyȴȵȶȷȸȹȺȻȼȽȾȿɀɁɂɃɄɅɆɇɈɉɊɋɌɍɎɏ";

    private static final char FIRST_ADDITIONAL = '\u1E00';
    /** U+1E00 to U+1EFF. */
    private static final String ADDITIONAL =
            "AaBbBbBbCcDdDdDdDdDdEeEeEeEeEeFfGgHhHhHhHhHhIiIiKkKkKkLlLlLlLlMmMmMmNnNnNnNnOoOo"
                    + "OoOoPpPpRrRrRrRrSsSsSsSsSsTtTtTtTtUuUuUuUuUuVvVvWwWwWwWwWwXxXxYyZzZzZzhtwyẚſẜẝẞẟ"
                    + "AaAaAaAaAaAaAaAaAaAaAaAaEeEeEeEeEeEeEeEeIiIiOoOoOoOoOoOoOoOoOoOoOoOoUuUuUuUuUuUu"
                    + "UuYyYyYyYyỺỻỼỽỾỿ";

    private static final char FIRST_MARK = '\u0300';
    private static final char FIRST_PUNCTUATION = '\u2010';
    private static final char LAST_PUNCTUATION = '\u205F';

    private Diacritics() {}

    /** The word without marks on its letters. */
    static String without(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < FIRST_LATIN) {
                plain.append(c);
            } else if (c < FIRST_LATIN + LATIN.length()) {
                plain.append(LATIN.charAt(c - FIRST_LATIN));
            } else if (c < FIRST_MARK || (c >= FIRST_PUNCTUATION && c <= LAST_PUNCTUATION)) {
                plain.append(c);
            } else if (c >= FIRST_ADDITIONAL && c < FIRST_ADDITIONAL + ADDITIONAL.length()) {
                plain.append(ADDITIONAL.charAt(c - FIRST_ADDITIONAL));
            } else {
                return decomposed(word);
            }
        }
        return plain.toString();
    }

    private static String decomposed(String word) {
        String open = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(open.length());
        for (int i = 0; i < open.length(); i++) {
            if (Character.getType(open.charAt(i)) != Character.NON_SPACING_MARK) {
                plain.append(open.charAt(i));
            }
        }
        return plain.toString();
    }
}
