package readout.claim;

/**
 * Who an entity is in the registry.
 *
 * @param id permanent id, e.g. {@code rus-gerasimov}
 * @param name canonical name
 * @param wikidata Wikidata id, or empty where none is known
 */
public record Identity(String id, String name, String wikidata) {}
