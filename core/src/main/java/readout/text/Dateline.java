package readout.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dateline a report opens with: {@code GENEVA (Sample Wire) --}, {@code LA PAZ, Bolivia —}, {@code RABAT:}. */
public final class Dateline {
    private static final int LONGEST = 70;
    private static final Pattern SHAPE = Pattern.compile("\\p{Lu}{2,}[\\p{Lu} .'-]{0,25}"
            + "(?:,\\s?\\p{Lu}[\\p{L}.]{1,20}){0,2}"
            + "(?:,?\\s\\p{Lu}\\p{Ll}{2,8}\\.?\\s\\d{1,2})?"
            + "(?:\\s?\\([^)]{2,30}\\))?"
            + "\\s?(?:--|\u2014|\u2013|:|(?<=\\s)-(?=\\s))\\s*");

    private Dateline() {}

    /**
     * The stretch of a sentence that is its dateline, with the dash or colon behind it.
     *
     * @return an empty span at the sentence's start where there is none
     */
    public static Span of(String text, Span sentence) {
        int end = Math.min(sentence.end(), sentence.start() + LONGEST);
        Matcher matcher = SHAPE.matcher(text).region(sentence.start(), end);
        boolean found = matcher.lookingAt() && matcher.end() < sentence.end();
        return new Span(sentence.start(), found ? matcher.end() : sentence.start());
    }
}
