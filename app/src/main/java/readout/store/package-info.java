/**
 * The store: reports and their claims in one SQLite file that R, Python, QGIS and Datasette open as well.
 *
 * <p>{@link readout.store.Store} is the file, {@link readout.store.ReportWriter} adds to it, {@link
 * readout.store.ClaimReader} and {@link readout.store.ReportReader} ask it. docs/store.md describes the tables.
 *
 * <p>May import: the packages of core, {@code readout.json}. Used by: {@code readout.web}, {@code readout.cli}.
 */
@NullMarked
package readout.store;

import org.jspecify.annotations.NullMarked;
