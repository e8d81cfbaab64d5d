package readout.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorFileTest {
    private static final Validator VALIDATOR = new Validator("W/\"1\"", "Wed, 16 Oct 2019 10:00:00 GMT");

    @TempDir
    private Path folder;

    private final FakeTime time = new FakeTime();

    @Test
    void keepsWhatWasSavedAndNothingElse() {
        Path file = folder.resolve("taken.tsv");
        ValidatorFile first = ValidatorFile.open(file, time);
        first.put("http://n.example/1", VALIDATOR);
        assertFalse(Files.exists(file));
        first.save();
        first.put("http://n.example/2", Validator.NONE);
        ValidatorFile second = ValidatorFile.open(file, time);
        assertEquals(Optional.of(VALIDATOR), second.get("http://n.example/1"));
        assertEquals(Optional.empty(), second.get("http://n.example/2"));
        assertEquals(Optional.empty(), ValidatorFile.begin(file, time).get("http://n.example/1"));
    }

    @Test
    void forgetsWhatIsNotUsedAndSkipsWhatIsBroken() throws IOException {
        Path file = folder.resolve("taken.tsv");
        ValidatorFile first = ValidatorFile.open(file, time);
        first.put("http://n.example/old", VALIDATOR);
        first.put("http://n.example/used", VALIDATOR);
        first.save();
        time.pass(Duration.ofDays(60));
        ValidatorFile second = ValidatorFile.open(file, time);
        second.get("http://n.example/used");
        second.save();
        Files.writeString(file, Files.readString(file) + "half a li\na\tb\tc\tnever\n");
        time.pass(Duration.ofDays(60));
        ValidatorFile third = ValidatorFile.open(file, time);
        third.save();
        assertEquals(1, Files.readAllLines(file).size());
        assertEquals(Optional.empty(), third.get("http://n.example/old"));
        assertEquals(Optional.of(VALIDATOR), third.get("http://n.example/used"));
    }
}
