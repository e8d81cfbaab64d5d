/**
 * Where reports lie: files and folders, packed or not, web archives, standard input.
 *
 * <p>{@link readout.archive.ReportSources} opens them and hands on one {@link readout.page.ReportFiles.Item} a report, in
 * order and without holding more than one in memory. Nothing is written, and what unpacks to far more than it is, is cut.
 *
 * <p>May import: {@code readout.page}. Used by: {@code readout.cli}.
 */
@NullMarked
package readout.archive;

import org.jspecify.annotations.NullMarked;
