package readout.text;

/**
 * A sentence, title or headline of a report.
 *
 * @param sequence place in the report, 0-based
 * @param paragraph place of its paragraph in the report, 0-based
 * @param span where it stands, without surrounding white space
 */
public record Sentence(int sequence, int paragraph, Span span) {}
