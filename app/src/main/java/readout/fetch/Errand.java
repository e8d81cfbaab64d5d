package readout.fetch;

import readout.page.Feed.Entry;

/**
 * An address to fetch, and why.
 *
 * @param address where
 * @param validator what to ask with
 * @param entry what a list told of it; {@link Entry#NONE} where none did
 * @param batch the list that named it
 */
record Errand(String address, Validator validator, Entry entry, Batch batch) {
    /** Whose turn it takes. */
    String host() {
        return Addresses.host(address);
    }
}
