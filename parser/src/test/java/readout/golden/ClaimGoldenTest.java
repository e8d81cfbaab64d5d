package readout.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import readout.claim.Claim;
import readout.claim.Entity;
import readout.claim.Mode;
import readout.page.Report;

/** Every golden sentence gives exactly the claims written below it. */
final class ClaimGoldenTest {
    static Stream<GoldenCase> cases() {
        return GoldenCase.in("golden");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void codes(GoldenCase golden) {
        List<Claim> claims =
                RealParser.readout().read(Report.of("golden", golden.text())).claims();
        String actual = claims.isEmpty()
                ? "none"
                : claims.stream().map(ClaimGoldenTest::line).collect(Collectors.joining("\n"));
        assertEquals(String.join("\n", golden.expected()), actual);
    }

    /** A claim as a golden file writes it: category, modes, status, parties, speakers. */
    private static String line(Claim claim) {
        StringBuilder line = new StringBuilder(claim.coding().category().name());
        for (Mode mode : claim.coding().modes()) {
            line.append('.').append(mode.label());
        }
        line.append(' ').append(claim.coding().status().label());
        parties(line, "actor", claim.parties().actors());
        parties(line, "recipient", claim.parties().recipients());
        parties(line, "mediator", claim.parties().mediators());
        parties(
                line,
                "source",
                claim.attribution().stream()
                        .flatMap(link -> link.source().stream())
                        .toList());
        return line.toString();
    }

    private static void parties(StringBuilder line, String role, List<Entity> entities) {
        if (!entities.isEmpty()) {
            line.append(' ').append(role).append('=');
            line.append(entities.stream().map(ClaimGoldenTest::code).collect(Collectors.joining("+")));
        }
    }

    private static String code(Entity entity) {
        String sectors = entity.sectors().stream().map(Enum::name).collect(Collectors.joining(","));
        String code = entity.code().isEmpty() ? "?" : entity.code();
        return sectors.isEmpty() ? code : (code + ":" + sectors).toUpperCase(Locale.ROOT);
    }
}
