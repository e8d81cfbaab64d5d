package readout.nlp4j;

import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.learning.util.FeatureMap;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;
import readout.pack.PackException;

/** The files that the library ships, read from its own jars on the class path and trusted as part of it. */
final class LibraryFiles {
    private static final String HOME = "edu/emory/mathcs/nlp/";

    private LibraryFiles() {}

    /**
     * A trained component with its features.
     *
     * @param component tagger, name finder or parser
     * @param features numbers of its features by kind and text
     */
    record Trained(OnlineComponent<?, ?> component, FeatureMap features) {}

    /** Reads {@code models/NAME.xz}. */
    static Trained model(String name) {
        try (FeatureCatcher in = new FeatureCatcher(compressed("models/" + name + ".xz"))) {
            OnlineComponent<?, ?> component = (OnlineComponent<?, ?>) in.readObject();
            if (in.caught == null) {
                throw new PackException("the model " + name + " has no features");
            }
            return new Trained(component, in.caught);
        } catch (IOException | ClassNotFoundException e) {
            throw unreadable(name, e);
        }
    }

    /** Reads {@code lexica/NAME.xz}. */
    static Object lexicon(String name) {
        try (ObjectInputStream in = new ObjectInputStream(compressed("lexica/" + name + ".xz"))) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw unreadable(name, e);
        }
    }

    /** The lines of a word list. */
    static List<String> lines(String path) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(resource("component/" + path), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(path, e);
        }
    }

    private static InputStream compressed(String path) throws IOException {
        return new BufferedInputStream(new XZInputStream(new BufferedInputStream(resource(path), 1 << 16)), 1 << 16);
    }

    private static InputStream resource(String path) throws IOException {
        InputStream in = LibraryFiles.class.getClassLoader().getResourceAsStream(HOME + path);
        if (in == null) {
            throw new IOException("the class path has no " + HOME + path);
        }
        return in;
    }

    private static PackException unreadable(String name, Exception e) {
        return new PackException(
                "NLP4J's " + name + " cannot be read: " + e.getMessage()
                        + "; nlp4j-api and nlp4j-english 1.1.3 must be on the class path",
                e);
    }

    /** Keeps hold of the feature map, which the library gives no way to ask for. */
    private static final class FeatureCatcher extends ObjectInputStream {
        private @Nullable FeatureMap caught;

        FeatureCatcher(InputStream in) throws IOException {
            super(in);
            enableResolveObject(true);
        }

        @Override
        protected Object resolveObject(Object object) {
            if (object instanceof FeatureMap map) {
                caught = map;
            }
            return object;
        }
    }
}
