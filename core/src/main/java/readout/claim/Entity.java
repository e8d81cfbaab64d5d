package readout.claim;

import java.util.List;
import java.util.Optional;
import readout.text.Span;

/**
 * Somebody or something that acts, as one report mentions it.
 *
 * @param text the words of the mention, or of the mention it stands for
 * @param span where the mention stands in the report's text
 * @param code ISO 3166-1 alpha-3 country, one of PLOVER's others ({@code IGO UNO EUR NGO ISM IMG MNC}), {@code UNK} for
 *     somebody the text does not name, or empty when nothing tells
 * @param sectors primary first; empty for a whole country
 * @param identity who it is in the registry, where known
 */
public record Entity(String text, Span span, String code, List<Sector> sectors, Optional<Identity> identity) {
    /** The code of an actor whom the text does not name. */
    public static final String UNKNOWN = "UNK";

    public Entity {
        if (!code.isEmpty() && !isCode(code)) {
            throw new IllegalArgumentException("not an entity code: '" + code + "'");
        }
        sectors = List.copyOf(sectors);
    }

    private static boolean isCode(String code) {
        return code.length() == 3 && isLetter(code.charAt(0)) && isLetter(code.charAt(1)) && isLetter(code.charAt(2));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Somebody whom the text does not name; its span is the event's own. */
    public static Entity unknown(Span at) {
        return new Entity("", at, UNKNOWN, List.of(Sector.UNK), Optional.empty());
    }

    public boolean isKnown() {
        return !code.equals(UNKNOWN) && !code.isEmpty();
    }

    /** True when both are the same in the registry, or of one code and sector and the same words. */
    public boolean sameAs(Entity other) {
        if (identity.isPresent() && other.identity.isPresent()) {
            return identity.get().id().equals(other.identity.get().id());
        }
        return code.equals(other.code) && sectors.equals(other.sectors) && text.equalsIgnoreCase(other.text);
    }
}
