/**
 * News from the web, politely and safely: robots.txt, one request at a time a host, bounds on time and size, no address
 * of a private network.
 *
 * <p>{@link readout.fetch.Fetcher} answers for one address, {@link readout.fetch.Gatherer} follows feeds, OPML, sitemaps
 * and pages to reports. What the world answers never throws: it is a {@link readout.fetch.Fetch} with a reason.
 *
 * <p>May import: {@code readout.page}. Used by: {@code readout.cli}.
 */
@NullMarked
package readout.fetch;

import org.jspecify.annotations.NullMarked;
