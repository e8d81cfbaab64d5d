package readout.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Where things stand in a pack; all numbers are little endian, offsets count bytes from the file's begin.
 *
 * <pre>
 * 0   magic, 8 bytes "READPACK"
 * 8   int     CRC-32C of all bytes from 12 on
 * 12  int     version of the layout and of what the sections mean
 * 16  int     number of sections
 * 20  int     0
 * 24  per section: name, 32 bytes of UTF-8 filled up with 0; long offset; long length
 *     then the sections, each beginning at a multiple of 8
 * </pre>
 */
final class PackLayout {
    /** Goes up whenever a pack of before would be read wrongly. */
    static final int VERSION = 1;

    static final byte[] MAGIC = "READPACK".getBytes(StandardCharsets.US_ASCII);
    static final int AT_CHECKSUM = 8;
    static final int AT_VERSION = 12;
    static final int AT_COUNT = 16;
    static final int AT_TABLE = 24;
    static final int NAME = 32;
    static final int ROW = NAME + 16;

    private PackLayout() {}

    /** The next multiple of 8. */
    static int aligned(int offset) {
        return (offset + 7) & ~7;
    }

    /** The checksum of a whole pack. */
    static int checksum(ByteBuffer pack) {
        CRC32C crc = new CRC32C();
        crc.update(pack.duplicate().position(AT_VERSION).limit(pack.capacity()));
        return (int) crc.getValue();
    }

    static byte[] name(String name) {
        byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > NAME) {
            throw new IllegalArgumentException("a section's name is too long: " + name);
        }
        return Arrays.copyOf(bytes, NAME);
    }

    static String name(ByteBuffer pack, int at) {
        byte[] bytes = new byte[NAME];
        pack.get(at, bytes);
        int length = 0;
        while (length < NAME && bytes[length] != 0) {
            length++;
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    static ByteBuffer ordered(ByteBuffer buffer) {
        return buffer.order(ByteOrder.LITTLE_ENDIAN);
    }
}
