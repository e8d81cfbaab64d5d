package readout.nlp4j;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import readout.syntax.ParseTree;
import readout.syntax.ShallowTree;
import readout.syntax.SyntaxParser;
import readout.text.Document;
import readout.text.Sentence;

/**
 * NLP4J 1.1.3 behind Readout's view of a tree.
 *
 * <p>A sentence is parsed in pieces of at most {@value #MOST_TOKENS} tokens, and no more than {@value #MOST_CHARACTERS}
 * characters of it are read, so that garbage costs bounded time and memory.
 */
public final class Nlp4jParser implements SyntaxParser {
    /** Longest piece that is parsed as one tree; the longest sentence of edited news is half as long. */
    static final int MOST_TOKENS = 160;
    /** What is read of one sentence; the rest of it is not analysed. */
    static final int MOST_CHARACTERS = 20_000;

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
    private final List<NLPComponent<NLPNode>> all;
    private final List<NLPComponent<NLPNode>> taggers;

    private Nlp4jParser(NLPDecoder decoder) {
        this.decoder = decoder;
        all = List.copyOf(decoder.getComponents());
        taggers = all.subList(0, all.size() - 1);
    }

    /** Loads the models from the class path; takes 10 to 15 seconds and about 1.7 GB of heap at its peak. */
    public static Nlp4jParser load() {
        PrintStream standardError = System.err;
        try {
            System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            return new Nlp4jParser(
                    new NLPDecoder(new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8))));
        } finally {
            System.setErr(standardError);
        }
    }

    @Override
    public ParseTree parse(Document document, Sentence sentence) {
        CleanText clean = clean(document, sentence);
        return UniversalTree.of(analysed(clean, all), clean);
    }

    @Override
    public ParseTree words(Document document, Sentence sentence) {
        CleanText clean = clean(document, sentence);
        return ShallowTree.of(UniversalTree.words(analysed(clean, taggers), clean));
    }

    private static CleanText clean(Document document, Sentence sentence) {
        int end = Math.min(sentence.span().end(), sentence.span().start() + MOST_CHARACTERS);
        return new CleanText(
                document.text(), new readout.text.Span(sentence.span().start(), end));
    }

    private Analysis analysed(CleanText clean, List<NLPComponent<NLPNode>> components) {
        List<NLPNode[]> pieces = new ArrayList<>();
        for (List<Token> piece : pieces(decoder.getTokenizer().tokenize(clean.text()))) {
            NLPNode[] nodes = decoder.toNodeArray(piece);
            components.forEach(component -> component.process(nodes));
            pieces.add(nodes);
        }
        return analysis(pieces);
    }

    /** Cuts an over-long sentence, where it can behind a comma, semicolon or dash. */
    private static List<List<Token>> pieces(List<Token> tokens) {
        List<List<Token>> pieces = new ArrayList<>();
        int from = 0;
        while (tokens.size() - from > MOST_TOKENS) {
            int to = from + MOST_TOKENS;
            for (int cut = to; cut > from + MOST_TOKENS / 2; cut--) {
                if (",;:--".contains(tokens.get(cut - 1).getWordForm())) {
                    to = cut;
                    break;
                }
            }
            pieces.add(tokens.subList(from, to));
            from = to;
        }
        if (from < tokens.size()) {
            pieces.add(tokens.subList(from, tokens.size()));
        }
        return pieces;
    }

    /** The nodes of all pieces, without the one before the first word of each. */
    private static Analysis analysis(List<NLPNode[]> pieces) {
        Analysis analysis =
                Analysis.of(pieces.stream().mapToInt(piece -> piece.length - 1).sum());
        int offset = 0;
        for (NLPNode[] piece : pieces) {
            for (int i = 1; i < piece.length; i++) {
                fill(analysis, offset + i - 1, piece[i], offset);
            }
            offset += piece.length - 1;
        }
        return analysis;
    }

    private static void fill(Analysis analysis, int at, NLPNode node, int offset) {
        NLPNode head = node.getDependencyHead();
        boolean root = head == null || head.getID() == 0;
        analysis.forms()[at] = node.getWordForm();
        analysis.lemmas()[at] = node.getLemma() == null ? node.getWordForm() : node.getLemma();
        analysis.tags()[at] = node.getPartOfSpeechTag();
        analysis.names()[at] = name(node.getNamedEntityTag());
        analysis.heads()[at] = root ? -1 : offset + head.getID() - 1;
        analysis.labels()[at] = root ? "root" : node.getDependencyLabel();
        analysis.starts()[at] = node.getStartOffset();
        analysis.ends()[at] = node.getEndOffset();
    }

    private static String name(String tag) {
        return tag == null || tag.equals("O") ? "" : tag.substring(2);
    }
}
