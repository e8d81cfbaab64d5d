package readout.lexicon;

/** Permanent ids: words of small letters and digits, joined by hyphens. */
final class Ids {
    private Ids() {}

    static boolean isId(String written) {
        boolean hyphen = true;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letter && (c != '-' || hyphen)) {
                return false;
            }
            hyphen = !letter;
        }
        return !hyphen;
    }
}
