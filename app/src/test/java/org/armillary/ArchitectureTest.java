package org.armillary;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.law.Uses;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The architecture, read from the `package-info` of every package, held against the byte code, and drawn in
/// ARCHITECTURE.md. To redraw: `mvn -Pquick -DskipTests=false -Dtest=ArchitectureTest -Darmillary.redraw package`.
class ArchitectureTest {
    private static final String LAW = "org.armillary.law";
    private static final String TLOG = "org.armillary.tlog";
    private static final String BEGIN = "<!-- drawing: begin (ArchitectureTest draws it) -->";
    private static final String END = "<!-- drawing: end -->";
    private static final Path PAGE = Path.of("..", "ARCHITECTURE.md");
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            // The tests of a library that other tests build on.
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.armillary");

    private final DeclaredPackages law = DeclaredPackages.of(
            CLASSES,
            LAW,
            sibling -> true,
            sibling -> sibling.tryGetAnnotationOfType(Uses.class).map(Uses::value));
    private final DeclaredPackages tlog = DeclaredPackages.of(
            CLASSES,
            TLOG,
            sibling -> true,
            sibling -> sibling.tryGetAnnotationOfType(org.armillary.tlog.Uses.class)
                    .map(org.armillary.tlog.Uses::value));
    private final DeclaredPackages app = DeclaredPackages.of(
            CLASSES,
            "org.armillary",
            sibling -> !sibling.getName().equals(LAW) && !sibling.getName().equals(TLOG),
            ArchitectureTest::neighbours);

    private static Optional<String[]> neighbours(JavaPackage sibling) {
        return sibling.tryGetAnnotationOfType(ApplicationModule.class)
                .map(ApplicationModule::allowedDependencies)
                .filter(names -> !(names.length == 1 && names[0].equals(ApplicationModule.OPEN_TOKEN)));
    }

    private static boolean isLibrary(JavaClass type) {
        return Stream.of(LAW, TLOG).anyMatch(library -> (type.getPackageName() + ".").startsWith(library + "."));
    }

    @Test
    void lawPackagesUseWhatTheyDeclare() {
        assertThat(law.faults()).isEmpty();
        slices().matching(LAW + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void lawStaysPure() {
        noClasses()
                .that()
                .resideInAPackage(LAW + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..", "java.sql..", "javax.sql..", "org.apache.lucene..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void tlogPackagesUseWhatTheyDeclare() {
        assertThat(tlog.faults()).isEmpty();
        slices().matching(TLOG + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    /// So that a verifier is one small jar.
    @Test
    void tlogNeedsTheJdkAlone() {
        classes()
                .that()
                .resideInAPackage(TLOG + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(TLOG + "..", "java..", "javax..", "com.sun.net.httpserver..", "org.jspecify..")
                .check(CLASSES);
    }

    @Test
    void appPackagesUseWhatTheyDeclare() {
        assertThat(app.faults()).isEmpty();
        ApplicationModules.of(
                        ArmillaryApplication.class, describe("law and tlog are libraries", ArchitectureTest::isLibrary))
                .verify();
    }

    @Test
    void pageShowsThisArchitecture() throws IOException {
        String drawing = drawing();
        String page = Files.readString(PAGE);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(end).as("%s needs the lines %s and %s", PAGE, BEGIN, END).isGreaterThan(begin);
        if (System.getProperty("armillary.redraw") != null) {
            Files.writeString(PAGE, page.substring(0, begin) + "\n" + drawing + "\n" + page.substring(end));
            return;
        }
        Files.writeString(Path.of("target", "architecture.md"), drawing + "\n");
        assertThat(page.substring(begin, end).strip())
                .as("ARCHITECTURE.md shows another architecture; the right drawing is in app/target/architecture.md")
                .isEqualTo(drawing);
    }

    private String drawing() {
        var drawing = new Drawing()
                .box("law", law.arrows())
                .box("tlog", tlog.arrows())
                .box("armillary", app.arrows());
        List.of(LAW, TLOG)
                .forEach(library -> firstUsers(library)
                        .forEach(name -> drawing.arrow(library.substring(library.lastIndexOf('.') + 1), name)));
        return drawing.toString();
    }

    /// Packages that use a library and stand behind none that does.
    private Stream<String> firstUsers(String library) {
        return app.arrows().keySet().stream()
                .filter(name -> app.touches(name, library))
                .filter(name -> app.arrows().getOrDefault(name, List.of()).stream()
                        .noneMatch(used -> app.touches(used, library)));
    }
}
