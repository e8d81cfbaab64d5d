package readout.fetch;

/**
 * What a gathering came to.
 *
 * @param lists feeds, OPML lists and sitemaps read
 * @param reports reports handed on
 * @param known addresses left out because they were taken before or have not changed
 * @param refused what gave no report
 */
public record Gathered(int lists, int reports, int known, int refused) {
    /** Nothing yet. */
    public static final Gathered NOTHING = new Gathered(0, 0, 0, 0);

    Gathered list() {
        return new Gathered(lists + 1, reports, known, refused);
    }

    Gathered report() {
        return new Gathered(lists, reports + 1, known, refused);
    }

    /** The same with more addresses left out. */
    public Gathered known(int more) {
        return new Gathered(lists, reports, known + more, refused);
    }

    Gathered refusal() {
        return new Gathered(lists, reports, known, refused + 1);
    }
}
