package readout.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes decoded as UTF-8, or the reason why they are none. */
sealed interface Utf8 {
    record Text(String text) implements Utf8 {}

    record Fault(Extraction.Refused refused) implements Utf8 {}

    /** Decodes {@code bytes} without a byte order mark; {@code firstLine} is the line number they begin at. */
    static Utf8 decode(byte[] bytes, int firstLine) {
        int nul = indexOf(bytes, (byte) 0);
        if (nul >= 0) {
            return fault(Extraction.Reason.NOT_TEXT, bytes, nul, firstLine, "not a text: it holds a zero byte");
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            String detail = isMostlyText(bytes)
                    ? "invalid UTF-8: byte 0x%02X; convert it, for example with iconv -t UTF-8"
                            .formatted(bytes[in.position()])
                    : "not a text";
            Extraction.Reason reason = isMostlyText(bytes) ? Extraction.Reason.NOT_UTF8 : Extraction.Reason.NOT_TEXT;
            return fault(reason, bytes, in.position(), firstLine, detail);
        }
        String text = out.flip().toString();
        return new Text(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Utf8 fault(Extraction.Reason reason, byte[] bytes, int at, int firstLine, String detail) {
        int line = firstLine;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return new Fault(new Extraction.Refused(reason, line, detail));
    }

    private static int indexOf(byte[] bytes, byte wanted) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** False when more than one byte in ten of the first thousand is a control character. */
    private static boolean isMostlyText(byte[] bytes) {
        int many = Math.min(1000, bytes.length);
        int control = 0;
        for (int i = 0; i < many; i++) {
            control += bytes[i] >= 0 && bytes[i] < ' ' && "\t\n\r\f".indexOf(bytes[i]) < 0 ? 1 : 0;
        }
        return control * 10 <= many;
    }
}
