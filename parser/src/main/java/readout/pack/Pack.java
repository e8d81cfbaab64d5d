package readout.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An opened pack: named sections of a mapped file. Immutable and safe for many threads. */
public final class Pack {
    private final Map<String, ByteBuffer> sections = new HashMap<>();

    private Pack(ByteBuffer whole) {
        int count = whole.getInt(PackLayout.AT_COUNT);
        for (int i = 0; i < count; i++) {
            int at = PackLayout.AT_TABLE + i * PackLayout.ROW;
            int offset = (int) whole.getLong(at + PackLayout.NAME);
            int length = (int) whole.getLong(at + PackLayout.NAME + 8);
            sections.put(PackLayout.name(whole, at), whole.slice(offset, length));
        }
    }

    /**
     * Maps a pack and checks it whole: magic, version, checksum. Takes some 20 ms for 100 MB in the page cache.
     *
     * @throws PackException if it is no pack of this version or damaged
     * @throws IOException if it is not there or cannot be read
     */
    public static Pack open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < PackLayout.AT_TABLE || channel.size() > Integer.MAX_VALUE) {
                throw new PackException(file + " is no pack: " + channel.size() + " bytes");
            }
            ByteBuffer whole = PackLayout.ordered(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            check(file, whole);
            return new Pack(whole);
        }
    }

    private static void check(Path file, ByteBuffer whole) {
        byte[] magic = new byte[PackLayout.MAGIC.length];
        whole.get(0, magic);
        if (!java.util.Arrays.equals(magic, PackLayout.MAGIC)) {
            throw new PackException(file + " is no pack");
        }
        int version = whole.getInt(PackLayout.AT_VERSION);
        if (version != PackLayout.VERSION) {
            throw new PackException(file + " has version " + version + ", not " + PackLayout.VERSION);
        }
        if (whole.getInt(PackLayout.AT_CHECKSUM) != PackLayout.checksum(whole)) {
            throw new PackException(file + " is damaged: its checksum is wrong");
        }
    }

    /** A section of longs. */
    public LongBuffer longs(String name) {
        return section(name).asLongBuffer();
    }

    /** A section of ints. */
    public IntBuffer ints(String name) {
        return section(name).asIntBuffer();
    }

    /** A section of floats. */
    public FloatBuffer floats(String name) {
        return section(name).asFloatBuffer();
    }

    /** A section of text, by line. */
    public List<String> lines(String name) {
        return StandardCharsets.UTF_8.decode(section(name)).toString().lines().toList();
    }

    private ByteBuffer section(String name) {
        ByteBuffer section = sections.get(name);
        if (section == null) {
            throw new PackException("the pack has no section " + name);
        }
        return PackLayout.ordered(section.duplicate());
    }
}
