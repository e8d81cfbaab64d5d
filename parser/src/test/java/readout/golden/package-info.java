/** Golden cases: sentences of ours with the claims a careful reader takes from them. */
@NullMarked
package readout.golden;

import org.jspecify.annotations.NullMarked;
