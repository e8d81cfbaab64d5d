package readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import readout.Readout;
import readout.lexicon.LexiconFiles;
import readout.parser.PackedParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** From files to claims with everything real. */
class EndToEndTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    @Test
    void codesATextAPageAndARecord() throws Exception {
        Files.writeString(folder.resolve("1.txt"), "Israel attacked Syria on Monday.");
        Files.writeString(
                folder.resolve("2.html"),
                "<title>Strike</title><p>Syria was attacked by Israel, and nobody was hurt in it at all.</p>"
                        + "<div id=comments><p>Russia attacked Georgia, and everybody knows it.</p></div>");
        Files.writeString(
                folder.resolve("3.jsonl"),
                "{\"id\":\"r\",\"text\":\"Israel did not attack Syria.\",\"publisher\":\"P\"}");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = new Streams(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        Readout readout = new Readout(PackedParser.load(), LexiconFiles.bundled());
        assertEquals(0, new Main(streams, () -> readout).run("code", "--published", "2019-10-16", folder.toString()));
        List<JsonNode> claims = out.toString(StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .filter(claim -> claim.get("event").get(0).asString().equals("ASSAULT"))
                .toList();
        assertEquals(
                List.of("1", "2", "r"),
                claims.stream().map(claim -> claim.get("report").asString()).toList());
        for (JsonNode claim : claims) {
            assertEquals("ISR", claim.get("actor").get(0).get("code").asString());
            assertEquals("SYR", claim.get("recipient").get(0).get("code").asString());
            assertTrue(claim.get("text").asString().contains("attack"));
        }
        assertEquals("negated", claims.get(2).get("status").asString());
        assertEquals("P", claims.get(2).get("cite_info").get("publication").asString());
    }
}
