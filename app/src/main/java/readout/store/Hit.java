package readout.store;

/**
 * A report found by its words.
 *
 * @param address what names it in URLs
 * @param title headline, empty where unknown
 * @param publisher the outlet, empty where unknown
 * @param published ISO date or date-time, empty where unknown
 * @param claims how many claims it holds
 * @param snippet the words found with their surroundings, each found word between {@code [} and {@code ]}
 */
public record Hit(String address, String title, String publisher, String published, int claims, String snippet) {}
