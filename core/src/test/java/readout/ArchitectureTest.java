package readout;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packages of {@code core} and the arrows between them: each imports only what stands above it. */
class ArchitectureTest {
    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("readout");

    private record Room(String name, List<String> imports) {
        Room(String name, String... imports) {
            this(name, List.of(imports));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String TEXT = "readout.text";
    private static final String ARTICLE = "readout.article";
    private static final String PAGE = "readout.page";
    private static final String CLAIM = "readout.claim";
    private static final String SYNTAX = "readout.syntax";
    private static final String PATTERN = "readout.pattern";
    private static final String LEXICON = "readout.lexicon";
    private static final String CODING = "readout.coding";
    private static final String MERGE = "readout.merge";

    static Stream<Room> rooms() {
        return Stream.of(
                new Room(TEXT),
                new Room(ARTICLE, TEXT),
                new Room(PAGE, TEXT, ARTICLE),
                new Room("readout.archive", TEXT, PAGE),
                new Room("readout.copy", TEXT, ARTICLE, PAGE),
                new Room("readout.language"),
                new Room(CLAIM, TEXT),
                new Room(SYNTAX, TEXT),
                new Room(PATTERN, TEXT, SYNTAX),
                new Room(LEXICON, TEXT, CLAIM, SYNTAX, PATTERN),
                new Room(CODING, TEXT, ARTICLE, PAGE, CLAIM, SYNTAX, PATTERN, LEXICON),
                new Room(MERGE, TEXT, PAGE, CLAIM),
                new Room("readout", TEXT, ARTICLE, PAGE, CLAIM, SYNTAX, PATTERN, LEXICON, CODING, MERGE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rooms")
    void importsOnlyWhatStandsAboveIt(Room room) {
        String[] allowed =
                Stream.concat(Stream.of(room.name()), room.imports().stream()).toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(room.name()))
                .should()
                .dependOnClassesThat(resideInAPackage("readout..").and(not(resideInAnyPackage(allowed))))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void everyClassLivesInARoom() {
        classes()
                .should()
                .resideInAnyPackage(rooms().map(Room::name).toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void knowsNeitherParserNorStore() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("edu.emory..", "java.sql..", "org.eclipse.jetty.."))
                .check(CORE);
    }
}
