package readout.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import readout.fetch.Fetch.Reason;

class AddressesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "HTTP://North.Example http://north.example/",
                "https://n.example:443/a#b https://n.example/a",
                "http://n.example:8080?q=1 http://n.example:8080/?q=1",
                "http://n.example/a|b%20c%zz http://n.example/a%7Cb%20c%25zz",
                "http://n.example/caf\u00E9 http://n.example/caf%C3%A9",
                "http://b\u00FCcher.example/ http://xn--bcher-kva.example/",
                "http://[2606:4700::1]/ http://[2606:4700::1]/",
            })
    void readsWhatPeopleWrite(String written, String address) throws NotFetched {
        assertEquals(address, Addresses.parse(written).toString());
    }

    @Test
    void resolvesRedirects() throws NotFetched {
        URI from = URI.create("https://n.example/a/b?c");
        assertEquals("https://n.example/a/d", Addresses.redirected(from, "d").toString());
        assertEquals(
                "https://s.example/", Addresses.redirected(from, "//s.example").toString());
    }

    @Test
    void goesFromHttpToHttpsButNotBack() throws NotFetched {
        URI plain = URI.create("http://n.example/");
        assertEquals(
                "https://n.example/",
                Addresses.redirected(plain, "https://n.example/").toString());
        NotFetched fault = assertThrows(
                NotFetched.class, () -> Addresses.redirected(URI.create("https://n.example/"), "http://n.example/"));
        assertEquals(Reason.REDIRECT, fault.refused().reason());
    }
}
