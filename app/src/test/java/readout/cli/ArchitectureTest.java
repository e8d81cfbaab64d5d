package readout.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The arrows across modules: store, then web, then cli, and NLP4J behind one door. */
class ArchitectureTest {
    private static final JavaClasses READOUT =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("readout");

    @ParameterizedTest(name = "{0} does not import {1}")
    @CsvSource({
        "readout.store.., readout.web..",
        "readout.store.., readout.cli..",
        "readout.store.., readout.parser..",
        "readout.web.., readout.cli..",
        "readout.fetch.., readout.cli..",
        "readout.fetch.., readout.web..",
        "readout.fetch.., readout.store..",
        "readout.fetch.., readout.json..",
        "readout.fetch.., readout.coding..",
        "readout.fetch.., readout.lexicon..",
        "readout.fetch.., readout.parser..",
        "readout.store.., readout.fetch..",
        "readout.web.., readout.fetch..",
        "readout.page.., readout.fetch..",
        "readout.web.., readout.parser..",
        "readout.parser.., readout.store..",
        "readout.cli.., readout.nlp4j..",
        "readout.tokens.., readout.pack..",
        "readout.pack.., readout.tokens..",
        "readout.pack.., readout.model..",
        "readout.model.., readout.tokens..",
        "readout.model.., readout.decode..",
        "readout.decode.., readout.nlp4j..",
        "readout.decode.., readout.syntax..",
        "readout.decode.., readout.ud..",
        "readout.ud.., readout.pack..",
        "readout.ud.., readout.parser..",
        "readout.nlp4j.., readout.parser..",
    })
    void pointsOneWay(String room, String below) {
        noClasses()
                .that(resideInAPackage(room))
                .should()
                .dependOnClassesThat(resideInAPackage(below))
                .allowEmptyShould(true)
                .check(READOUT);
    }

    @Test
    void onlyThePackerKnowsNlp4j() {
        onlyIn("readout.nlp4j..", "edu.emory..");
    }

    @Test
    void onlyTheStoreKnowsSql() {
        onlyIn("readout.store..", "java.sql..");
    }

    @Test
    void onlyTheWebKnowsJetty() {
        onlyIn("readout.web..", "org.eclipse.jetty..");
    }

    @Test
    void onlyTheFetcherAsksTheWeb() {
        onlyIn("readout.fetch..", "java.net.http..");
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        onlyIn("readout.cli..", "picocli..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"util", "common", "impl", "internal"})
    void noPackageIsNamed(String name) {
        noClasses().should().resideInAnyPackage("readout.." + name + "..").check(READOUT);
    }

    private static void onlyIn(String room, String library) {
        noClasses()
                .that(not(resideInAnyPackage(room)))
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .check(READOUT);
    }
}
