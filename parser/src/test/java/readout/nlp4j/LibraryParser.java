package readout.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import readout.decode.Analysis;

/** NLP4J itself, as it decodes: what Readout's own decoding is measured against. */
public final class LibraryParser {
    private static final String HOME = "edu/emory/mathcs/nlp/";
    private static final String CONFIGURATION = """
            <configuration><tsv><column index="1" field="form"/></tsv>
            <lexica>
            <ambiguity_classes field="word_form_simplified_lowercase">%1$slexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
            <word_clusters field="word_form_simplified_lowercase">%1$slexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
            <named_entity_gazetteers field="word_form_simplified">%1$slexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
            </lexica>
            <models><pos>%1$smodels/en-pos.xz</pos><ner>%1$smodels/en-ner.xz</ner><dep>%1$smodels/en-dep.xz</dep></models>
            </configuration>
            """.formatted(HOME);

    private final NLPDecoder decoder;

    private LibraryParser(NLPDecoder decoder) {
        this.decoder = decoder;
    }

    /** Loads the library's models from the class path; takes 10 to 25 seconds and 1.7 GB of heap. */
    public static LibraryParser load() {
        PrintStream standardError = System.err;
        try {
            System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            return new LibraryParser(
                    new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))));
        } finally {
            System.setErr(standardError);
        }
    }

    /** Decodes a sentence in one piece. */
    public Analysis parse(String sentence) {
        List<Token> tokens = decoder.getTokenizer().tokenize(sentence);
        NLPNode[] nodes = decoder.decode(decoder.toNodeArray(tokens));
        Analysis analysis = Analysis.of(nodes.length - 1);
        for (int i = 1; i < nodes.length; i++) {
            fill(analysis, i - 1, nodes[i]);
        }
        return analysis;
    }

    private static void fill(Analysis analysis, int at, NLPNode node) {
        NLPNode head = node.getDependencyHead();
        boolean root = head == null || head.getID() == 0;
        analysis.forms()[at] = node.getWordForm();
        analysis.lemmas()[at] = node.getLemma();
        analysis.tags()[at] = node.getPartOfSpeechTag();
        analysis.names()[at] = name(node.getNamedEntityTag());
        analysis.heads()[at] = root ? -1 : head.getID() - 1;
        analysis.labels()[at] = root ? "root" : node.getDependencyLabel();
        analysis.starts()[at] = node.getStartOffset();
        analysis.ends()[at] = node.getEndOffset();
    }

    private static String name(String tag) {
        return tag.equals("O") ? "" : tag.substring(2);
    }
}
