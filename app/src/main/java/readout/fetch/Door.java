package readout.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import readout.fetch.Fetch.Reason;

/** Lets through only addresses that may be asked: sensible ports, hosts of the public internet. */
final class Door {
    private static final int FIRST_FREE_PORT = 1024;
    /** Ports from 1024 on that no browser asks either; source: the Fetch standard's list of bad ports. */
    private static final Set<Integer> BAD_PORTS = Set.of(
            1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697,
            10080);

    private final Names names;
    private final Predicate<InetAddress> allowed;
    private final boolean anyPort;

    /** Finds the addresses that a host's name stands for. */
    interface Names {
        List<InetAddress> addresses(String host) throws UnknownHostException;
    }

    /**
     * A door.
     *
     * @param allowed which addresses may be asked; a host is let in when all of its own are
     */
    Door(Names names, Predicate<InetAddress> allowed, boolean anyPort) {
        this.names = names;
        this.allowed = allowed;
        this.anyPort = anyPort;
    }

    static Door of(boolean allowPrivate) {
        return new Door(
                host -> List.of(InetAddress.getAllByName(host)),
                address -> allowPrivate || PublicAddresses.contains(address),
                allowPrivate);
    }

    /** The target that {@code uri} is. */
    Target open(URI uri) throws NotFetched {
        int port = uri.getPort();
        boolean usual = port < 0 || port == 80 || port == 443;
        if (!anyPort && !usual && (port < FIRST_FREE_PORT || BAD_PORTS.contains(port))) {
            throw new NotFetched(Reason.ADDRESS, "port " + port + " is not for the web; see --allow-private");
        }
        List<InetAddress> found = addresses(uri.getHost());
        for (InetAddress each : found) {
            if (!allowed.test(each)) {
                throw new NotFetched(
                        Reason.PRIVATE_ADDRESS,
                        uri.getHost() + " is " + each.getHostAddress()
                                + ", not of the public internet; see --allow-private");
            }
        }
        return new Target(uri, found.get(0));
    }

    private List<InetAddress> addresses(String host) throws NotFetched {
        try {
            List<InetAddress> found =
                    names.addresses(host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
            if (!found.isEmpty()) {
                return found;
            }
        } catch (UnknownHostException | SecurityException e) {
            throw new NotFetched(Reason.UNKNOWN_HOST, "no host " + host);
        }
        throw new NotFetched(Reason.UNKNOWN_HOST, "no host " + host);
    }
}
