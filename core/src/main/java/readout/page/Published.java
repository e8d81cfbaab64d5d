package readout.page;

import readout.page.Report.Basis;

/**
 * When something was published, and how that is known.
 *
 * @param date ISO date or date-time; empty where nothing tells
 * @param basis how it is known
 */
record Published(String date, Basis basis) {
    static final Published UNKNOWN = new Published("", Basis.NONE);
}
