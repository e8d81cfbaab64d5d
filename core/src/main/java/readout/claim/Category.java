package readout.claim;

/** PLOVER's sixteen event categories. Source: docs/codebook.md, section 2. */
public enum Category {
    AGREE(1, 2.5),
    CONSULT(1, 2.5),
    SUPPORT(1, 5),
    CONCEDE(1, 4.5),
    COOPERATE(2, 9.5),
    AID(2, 10),
    RETREAT(2, 6.5),
    REQUEST(3, 0),
    ACCUSE(3, -3),
    REJECT(3, -2),
    THREATEN(3, -3.5),
    PROTEST(4, -5),
    SANCTION(4, -6),
    MOBILIZE(4, -5.5),
    COERCE(4, -7),
    ASSAULT(4, -9);

    private final int quad;
    private final double scale;

    Category(int quad, double scale) {
        this.quad = quad;
        this.scale = scale;
    }

    /** Quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict. */
    public int quad() {
        return quad;
    }

    /** Score from -10 (conflict) to +10 (cooperation) of an event without a mode. */
    public double scale() {
        return scale;
    }

    public boolean isConflict() {
        return quad >= 3;
    }
}
