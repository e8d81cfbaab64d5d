package readout.claim;

import java.util.List;

/**
 * Who did it, to whom, and who stood between.
 *
 * @param actors who did it; every party of a meeting or agreement
 * @param recipients to whom
 * @param mediators who brought the parties together
 */
public record Parties(List<Entity> actors, List<Entity> recipients, List<Entity> mediators) {
    public Parties {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        mediators = List.copyOf(mediators);
    }
}
