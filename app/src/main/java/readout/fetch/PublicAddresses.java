package readout.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public internet from all others.
 *
 * <p>Source: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890 and what it was extended by). Of IPv6 only
 * global unicast, 2000::/3, counts as public, and the translated IPv4 addresses of RFC 6052 as what they translate.
 */
final class PublicAddresses {
    private static final List<Block> SPECIAL = Stream.of(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8", // private
                    "100.64.0.0/10", // carrier-grade NAT; metadata at 100.100.100.200
                    "127.0.0.0/8", // loopback
                    "168.63.129.16/32", // metadata of a cloud, though in a public block
                    "169.254.0.0/16", // link-local; metadata at 169.254.169.254
                    "172.16.0.0/12", // private
                    "192.0.0.0/24", // protocol assignments; metadata at 192.0.0.192
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // 6to4 relays
                    "192.168.0.0/16", // private
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24", // documentation
                    "203.0.113.0/24", // documentation
                    "224.0.0.0/3", // multicast, reserved, broadcast
                    "2001::/23", // protocol assignments, Teredo
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4
                    "3fff::/20") // documentation
            .map(Block::of)
            .toList();
    private static final Block GLOBAL = Block.of("2000::/3");
    private static final Block TRANSLATED = Block.of("64:ff9b::/96");
    private static final Block MAPPED = Block.of("::ffff:0:0/96");

    private PublicAddresses() {}

    /** Whether {@code address} is one of the public internet. */
    static boolean contains(InetAddress address) {
        return contains(address.getAddress());
    }

    private static boolean contains(byte[] bytes) {
        if (bytes.length == 16 && (TRANSLATED.contains(bytes) || MAPPED.contains(bytes))) {
            return contains(new byte[] {bytes[12], bytes[13], bytes[14], bytes[15]});
        }
        return (bytes.length == 4 || GLOBAL.contains(bytes))
                && SPECIAL.stream().noneMatch(block -> block.contains(bytes));
    }

    /** The addresses that begin with the first {@code bits} of {@code network}. */
    private static final class Block {
        private final byte[] network;
        private final int bits;

        private Block(byte[] network, int bits) {
            this.network = network;
            this.bits = bits;
        }

        static Block of(String cidr) {
            int slash = cidr.indexOf('/');
            int bits = Integer.parseInt(cidr.substring(slash + 1));
            return new Block(bytes(cidr.substring(0, slash)), bits);
        }

        /** Java gives a mapped address as the IPv4 address in it, so that block alone is written out. */
        private static byte[] bytes(String literal) {
            if (literal.equals("::ffff:0:0")) {
                return new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 0, 0, 0, 0};
            }
            try {
                return InetAddress.getByName(literal).getAddress();
            } catch (UnknownHostException e) {
                throw new IllegalStateException(e);
            }
        }

        boolean contains(byte[] address) {
            if (address.length != network.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
