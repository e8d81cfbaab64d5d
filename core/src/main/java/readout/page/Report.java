package readout.page;

/**
 * One news item.
 *
 * @param id what outputs call it
 * @param text the article alone; offsets count in it
 * @param about what is known of it
 */
public record Report(String id, String text, About about) {
    /**
     * What is known of a report; each part empty where unknown.
     *
     * @param title headline
     * @param url where it was published
     * @param publisher the outlet
     * @param byline who wrote it
     * @param published ISO date or date-time
     * @param language ISO 639-1
     * @param license terms of use
     */
    public record About(
            String title,
            String url,
            String publisher,
            String byline,
            String published,
            String language,
            String license) {
        public static final About NOTHING = new About("", "", "", "", "", "", "");
    }

    /** A report of which nothing but the text is known. */
    public static Report of(String id, String text) {
        return new Report(id, text, About.NOTHING);
    }
}
