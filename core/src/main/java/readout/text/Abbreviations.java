package readout.text;

import java.util.Locale;
import java.util.Set;

/** Words that are written with a full stop which ends no sentence; all lower case, without it. */
final class Abbreviations {
    /** What stands before a name or number, so that the sentence goes on whatever follows. */
    private static final Set<String> BEFORE_NAME = words("""
            mr mrs ms mx messrs dr prof rev fr hon pres gov sen rep reps sens amb supt gen lt col maj capt
            cpt cmdr cdr comdr adm sgt cpl pvt brig pfc det insp st ste mt ft ayat vs viz cf e.g i.e lt.-gen
            maj.-gen brig.-gen lt.-col spc cllr atty hr ca""");

    /** What goes on before a number only. */
    private static final Set<String> BEFORE_NUMBER = words("""
            jan feb mar apr jun jul aug sep sept oct nov dec no nos art sec fig vol pp p para ch resp""");

    /** What ends a sentence only where the next word is one that starts sentences. */
    private static final Set<String> ANYWHERE = words("""
            inc ltd corp co cos bros llc plc jr sr etc al est approx dept univ assn natl intl govt div bn
            a.m p.m am pm ave blvd rd sq calif fla tex mass conn pa va wash ariz mich minn ill ind ga""");

    /** What follows a time of day: its zone or its day. */
    private static final Set<String> AFTER_TIME = words("""
            gmt utc est edt et cet eet bst pst pdt msk local monday tuesday wednesday thursday friday
            saturday sunday january february march april may june july august september october november
            december eastern moscow damascus""");

    /** Words that, with a capital, stand first in a sentence and hardly ever in a name. */
    private static final Set<String> STARTERS = words("""
            the a an this that these those he she it they we i you his her its their our my in on at as for
            from to by with after before since during under but and or so yet however meanwhile also if when
            while although though because there here what who how why where both all some many most several
            no not according earlier later then now still despite last more such one two three others
            another each it's he's she's they're we're i'm that's asked speaking among instead""");

    private Abbreviations() {}

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+"));
    }

    /**
     * Whether the full stop behind {@code word} only abbreviates it.
     *
     * @param word the word before the full stop, as written, dots inside it kept
     * @param next the word behind it, as written, without quotes; empty where the paragraph ends
     */
    static boolean goesOn(String word, String next) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (next.isEmpty()) {
            return false;
        }
        if (BEFORE_NAME.contains(lower)) {
            return true;
        }
        if (BEFORE_NUMBER.contains(lower)) {
            return Character.isDigit(next.charAt(0)) || next.startsWith("#");
        }
        if (lower.equals("a.m") || lower.equals("p.m")) {
            return AFTER_TIME.contains(next.toLowerCase(Locale.ROOT));
        }
        boolean shortened = ANYWHERE.contains(lower) || isInitials(word);
        return shortened && !STARTERS.contains(next.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
    }

    /** True for "J", "U.S", "Ph.D", "S.D.F". */
    private static boolean isInitials(String word) {
        if (word.isEmpty() || !Character.isLetter(word.charAt(0))) {
            return false;
        }
        int letters = 0;
        boolean dots = false;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '.') {
                letters = 0;
                dots = true;
            } else if (!Character.isLetter(word.charAt(i)) || ++letters > 2) {
                return false;
            }
        }
        return dots || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }
}
