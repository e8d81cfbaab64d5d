package readout.claim;

import java.util.List;
import java.util.Set;

/**
 * What kind of event a claim tells, and whether it happened.
 *
 * @param category PLOVER's category
 * @param modes modes of that category
 * @param contexts what it is about
 * @param status did it happen
 */
public record Coding(Category category, List<Mode> modes, Set<Context> contexts, Status status) {
    public Coding {
        modes = List.copyOf(modes);
        contexts = Set.copyOf(contexts);
        for (Mode mode : modes) {
            if (mode.category() != category) {
                throw new IllegalArgumentException(mode.label() + " is no mode of " + category);
            }
        }
    }

    /** Score from -10 to +10: that of the first mode, else of the category. */
    public double scale() {
        return modes.isEmpty() ? category.scale() : modes.get(0).scale();
    }
}
