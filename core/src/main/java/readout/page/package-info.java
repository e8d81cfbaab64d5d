/**
 * News as it comes, turned into reports: plain text, HTML, JSON lines.
 *
 * <p>What the world wrote never throws: a page that gives no report gives a reason instead.
 *
 * <p>May import: {@code readout.text}, {@code readout.article}. Used by: {@code readout}.
 */
@NullMarked
package readout.page;

import org.jspecify.annotations.NullMarked;
