package readout.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import readout.store.ClaimReader;
import readout.store.Hit;
import readout.store.Page;
import readout.store.ReportReader;
import readout.store.Store;
import readout.store.StoredClaim;
import tools.jackson.databind.node.ObjectNode;

/** Answers questions about a store as JSON, each with a connection of its own. */
final class Api {
    private static final String CLAIM = "/api/claim/";
    private static final String REPORT = "/api/report/";
    private static final String ACCOUNTS = "/api/accounts/";

    private final Store store;

    Api(Store store) {
        this.store = store;
    }

    /**
     * The answer to a path below {@code /api/}; empty where no question has that path.
     *
     * @throws IllegalArgumentException if the words of the URL cannot be meant
     */
    Optional<Answer> answer(String path, Map<String, List<String>> words) {
        if (path.startsWith(CLAIM)) {
            return Optional.of(claim(path.substring(CLAIM.length())));
        }
        if (path.startsWith(REPORT)) {
            return Optional.of(report(path.substring(REPORT.length())));
        }
        if (path.startsWith(ACCOUNTS)) {
            return Optional.of(accounts(path.substring(ACCOUNTS.length())));
        }
        return switch (path) {
            case "/api/claims" -> Optional.of(claims(Question.of(words)));
            case "/api/facets" -> Optional.of(facets(Question.of(words)));
            case "/api/search" -> Optional.of(search(Question.of(words)));
            case "/api/info" -> Optional.of(info());
            default -> Optional.empty();
        };
    }

    private Answer claims(Question question) {
        try (ClaimReader reader = store.claims()) {
            Page<StoredClaim> page =
                    reader.list(question.filter(), question.sort(), question.limit(), question.offset());
            ObjectNode json = Json.page(page, question.limit());
            json.set("claims", Json.list(page.items(), Json::claim));
            return Answer.json(json);
        }
    }

    private Answer facets(Question question) {
        try (ClaimReader reader = store.claims()) {
            return Answer.json(Json.facets(reader.facets(question.filter())));
        }
    }

    private Answer search(Question question) {
        try (ReportReader reader = store.reports()) {
            Page<Hit> page = reader.search(question.words(), question.limit(), question.offset());
            ObjectNode json = Json.page(page, question.limit());
            json.set("reports", Json.list(page.items(), Json::hit));
            return Answer.json(json);
        }
    }

    private Answer info() {
        try (ReportReader reader = store.reports()) {
            return Answer.json(Json.contents(reader.contents()));
        }
    }

    private Answer claim(String address) {
        try (ClaimReader reader = store.claims()) {
            return reader.find(address)
                    .map(claim -> Answer.json(Json.claim(claim)))
                    .orElseGet(() -> absent("claim", address));
        }
    }

    private Answer report(String address) {
        try (ReportReader reader = store.reports()) {
            return reader.find(address)
                    .map(report -> Answer.json(Json.report(report)))
                    .orElseGet(() -> absent("report", address));
        }
    }

    private Answer accounts(String address) {
        try (ClaimReader reader = store.claims()) {
            return reader.find(address)
                    .map(claim -> Answer.json(Json.accounts(claim, reader.accounts(claim))))
                    .orElseGet(() -> absent("claim", address));
        }
    }

    private static Answer absent(String what, String address) {
        return Answer.fault(
                404,
                "the store has no " + what + " '" + address + "'",
                "Take the address from the field 'address' of /api/claims or /api/search.");
    }
}
