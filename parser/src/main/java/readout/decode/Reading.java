package readout.decode;

import org.jspecify.annotations.Nullable;
import readout.pack.HashedText;

/** A form under one tag. */
final class Reading {
    final int tag;
    final HashedText lemma;
    /** By model, the rows of features that look at one word alone; found when first asked for. */
    final int[] @Nullable [] rows = new int[WordForm.MODELS][];

    Reading(int tag, HashedText lemma) {
        this.tag = tag;
        this.lemma = lemma;
    }
}
