package readout.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects sections and writes them as one pack. */
public final class PackWriter {
    private final Map<String, ByteBuffer> sections = new LinkedHashMap<>();

    /** Adds a section of longs. */
    public void put(String name, long[] values) {
        ByteBuffer bytes = buffer(Math.multiplyExact(values.length, 8));
        bytes.asLongBuffer().put(values);
        add(name, bytes);
    }

    /** Adds a section of ints. */
    public void put(String name, int[] values) {
        ByteBuffer bytes = buffer(Math.multiplyExact(values.length, 4));
        bytes.asIntBuffer().put(values);
        add(name, bytes);
    }

    /** Adds a section of floats. */
    public void put(String name, float[] values) {
        ByteBuffer bytes = buffer(Math.multiplyExact(values.length, 4));
        bytes.asFloatBuffer().put(values);
        add(name, bytes);
    }

    /** Adds a section of lines; no line may hold a line break. */
    public void put(String name, List<String> lines) {
        add(name, ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    private static ByteBuffer buffer(int bytes) {
        return PackLayout.ordered(ByteBuffer.allocate(bytes));
    }

    private void add(String name, ByteBuffer bytes) {
        if (sections.put(name, bytes) != null) {
            throw new IllegalArgumentException("two sections are called " + name);
        }
    }

    /**
     * Writes the pack and forces it to the disk.
     *
     * @param file a new file
     * @throws IOException if it cannot be written
     */
    public void write(Path file) throws IOException {
        ByteBuffer whole = whole();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (whole.hasRemaining()) {
                channel.write(whole);
            }
            channel.force(true);
        }
    }

    private ByteBuffer whole() {
        int at = PackLayout.AT_TABLE + sections.size() * PackLayout.ROW;
        int size = at;
        for (ByteBuffer section : sections.values()) {
            size = PackLayout.aligned(size) + section.capacity();
        }
        ByteBuffer whole = buffer(size);
        whole.put(0, PackLayout.MAGIC);
        whole.putInt(PackLayout.AT_VERSION, PackLayout.VERSION);
        whole.putInt(PackLayout.AT_COUNT, sections.size());
        int row = PackLayout.AT_TABLE;
        for (Map.Entry<String, ByteBuffer> section : sections.entrySet()) {
            at = PackLayout.aligned(at);
            ByteBuffer bytes = section.getValue();
            whole.put(row, PackLayout.name(section.getKey()));
            whole.putLong(row + PackLayout.NAME, at);
            whole.putLong(row + PackLayout.NAME + 8, bytes.capacity());
            whole.put(at, bytes, 0, bytes.capacity());
            at += bytes.capacity();
            row += PackLayout.ROW;
        }
        whole.putInt(PackLayout.AT_CHECKSUM, PackLayout.checksum(whole));
        return whole;
    }
}
