/**
 * The page and its JSON answers, on the loopback interface of this machine.
 *
 * <p>{@link readout.web.Site} is the server, {@link readout.web.Guard} what stands before it, {@link readout.web.Api}
 * answers questions about the store, {@link readout.web.Assets} hands out the page. The page itself is under resources,
 * {@code readout/web/site}. docs/api.md describes the answers.
 *
 * <p>May import: the packages of core, {@code readout.store}. Used by: {@code readout.cli}.
 */
@NullMarked
package readout.web;

import org.jspecify.annotations.NullMarked;
