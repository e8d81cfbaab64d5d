package readout.store;

/**
 * Where a report was read, remembered so that it is not read again.
 *
 * @param mark what tells the input from others before it is read; empty where nothing does
 * @param file its file, archive or address
 * @param line the line or number of its record, 1-based; 0 where the file holds one report
 */
public record Input(String mark, String file, int line) {
    /** Nothing to remember. */
    public static final Input NONE = new Input("", "", 0);
}
