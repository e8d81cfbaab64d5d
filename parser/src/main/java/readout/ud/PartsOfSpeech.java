package readout.ud;

import java.util.Locale;
import java.util.Set;

/** Penn Treebank tags as universal parts of speech. Source: universaldependencies.org, "Penn Treebank to UD". */
final class PartsOfSpeech {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

    private PartsOfSpeech() {}

    static String universal(String penn, String lemma) {
        if (penn.startsWith("NNP")) {
            return "PROPN";
        }
        if (penn.startsWith("NN")) {
            return "NOUN";
        }
        if (penn.startsWith("VB")) {
            return AUXILIARIES.contains(lemma.toLowerCase(Locale.ROOT)) ? "AUX" : "VERB";
        }
        if (penn.startsWith("JJ") || penn.equals("AFX")) {
            return "ADJ";
        }
        if (penn.startsWith("RB") || penn.equals("WRB")) {
            return "ADV";
        }
        return switch (penn) {
            case "MD" -> "AUX";
            case "PRP", "WP", "EX" -> "PRON";
            case "PRP$", "WP$", "DT", "PDT", "WDT" -> "DET";
            case "IN", "RP" -> "ADP";
            case "TO", "POS" -> "PART";
            case "CC" -> "CCONJ";
            case "CD" -> "NUM";
            case "UH" -> "INTJ";
            case "$", "SYM", "#" -> "SYM";
            case "FW", "XX", "ADD", "GW", "LS" -> "X";
            default -> "PUNCT";
        };
    }
}
