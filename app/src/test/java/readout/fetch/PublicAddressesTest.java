package readout.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "9.255.255.255, true",
        "11.0.0.0, true",
        "172.15.255.255, true",
        "172.32.0.0, true",
        "100.63.255.255, true",
        "100.128.0.0, true",
        "223.255.255.255, true",
        "2606:4700::1111, true",
        "2001:4860:4860::8888, true",
        "64:ff9b::808:808, true",
        "0.0.0.0, false",
        "10.255.255.255, false",
        "100.64.0.1, false",
        "100.127.255.255, false",
        "100.100.100.200, false",
        "127.0.0.1, false",
        "127.255.255.254, false",
        "168.63.129.16, false",
        "169.254.169.254, false",
        "172.16.0.1, false",
        "172.31.255.255, false",
        "192.0.0.192, false",
        "192.0.2.1, false",
        "192.168.0.1, false",
        "198.19.255.255, false",
        "203.0.113.9, false",
        "224.0.0.1, false",
        "239.255.255.250, false",
        "240.0.0.1, false",
        "255.255.255.255, false",
        "::, false",
        "::1, false",
        "::127.0.0.1, false",
        "::ffff:127.0.0.1, false",
        "::ffff:169.254.169.254, false",
        "64:ff9b::7f00:1, false",
        "64:ff9b:1::1, false",
        "fc00::1, false",
        "fd00:ec2::254, false",
        "fe80::1, false",
        "fec0::1, false",
        "ff02::1, false",
        "2001::1, false",
        "2001:db8::1, false",
        "2002:7f00:1::, false",
        "3fff::1, false",
        "4000::1, false",
    })
    void tellsPublicFromAllOthers(String address, boolean isPublic) throws UnknownHostException {
        assertEquals(isPublic, PublicAddresses.contains(InetAddress.getByName(address)));
    }

    @Test
    void looksIntoMappedAddresses() throws UnknownHostException {
        byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 127, 0, 0, 1};
        assertFalse(PublicAddresses.contains(Inet6Address.getByAddress("mapped", mapped, 0)));
    }
}
