package readout.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where gold is kept: the gold files in one folder, and beside it {@code reports}, {@code pages} and the scripts in
 * {@code tools}.
 *
 * @param gold the folder of the gold files
 */
record GoldFolder(Path gold) {
    GoldFolder {
        gold = gold.toAbsolutePath().normalize();
    }

    boolean has(GoldSet set) {
        return Files.exists(gold(set)) && Files.exists(input(set)) && Files.exists(script(set));
    }

    Path gold(GoldSet set) {
        return gold.resolve(set.name() + ".jsonl");
    }

    /** The reports of {@code set}. */
    Path input(GoldSet set) {
        return set.input().startsWith("gold/")
                ? gold.resolve(set.input().substring("gold/".length()))
                : gold.resolveSibling(set.input());
    }

    Path script(GoldSet set) {
        return gold.resolveSibling("tools").resolve(set.script());
    }
}
