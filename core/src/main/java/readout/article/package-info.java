/**
 * Which lines of a page or text are the article, and what the others are.
 *
 * <p>A page is cut into {@link readout.article.Block}s, one a line. Names in its markup tell some of them apart, points
 * for prose find the elements that hold the article, and the shape of a line tells what is chrome within it.
 *
 * <p>May import: {@code readout.text}. Used by: {@code readout.page}.
 */
@NullMarked
package readout.article;

import org.jspecify.annotations.NullMarked;
