package org.armillary.law.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.law.Shared;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.XmlReader;
import org.armillary.law.layout.Format;
import org.junit.jupiter.api.Test;

/// Official documents that are not part of the project: skipped where they are absent.
class RealDocumentsTest {

    private static List<SourceFile> aiAct() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(Shared.path("corpus/eu/ai-act/formex"))) {
            for (Path each : paths.sorted().toList()) {
                files.add(new SourceFile(each.getFileName().toString(), Files.readAllBytes(each)));
            }
        }
        return files;
    }

    @Test
    void theWholeAiActIsReadValidWithNothingUnknown() throws IOException {
        Converted act = DialectReader.read(Format.FORMEX, aiAct(), "ai-act");

        assertThat(act.oddities()).isEmpty();
        assertThat(AknSchema.read(Shared.path("akn/akomantoso30.xsd"))
                        .problems(act.document().toBytes()))
                .isEmpty();
    }

    @Test
    void everyElementOfTheSourceIsAProvisionUnlessItIsQuoted() throws IOException {
        List<SourceFile> files = aiAct();
        List<Provision> provisions = DialectReader.read(Format.FORMEX, files, "ai-act")
                .document()
                .walk()
                .toList();

        assertThat(ofType(provisions, "article")).isEqualTo(inSource(files, "ARTICLE"));
        assertThat(ofType(provisions, "paragraph")).isEqualTo(inSource(files, "PARAG"));
        assertThat(ofType(provisions, "recital")).isEqualTo(inSource(files, "CONSID"));
        assertThat(ofType(provisions, "annex")).isEqualTo(inSource(files, "ANNEX"));
        assertThat(provisions.stream()
                        .filter(each -> each.type().equals("article"))
                        .map(each -> each.num().orElseThrow()))
                .containsExactlyElementsOf(numbers(files, "TI.ART"));
    }

    private static long ofType(List<Provision> provisions, String type) {
        return provisions.stream().filter(each -> each.type().equals(type)).count();
    }

    private static long inSource(List<SourceFile> files, String name) throws IOException {
        return outsideQuotations(files).stream()
                .filter(each -> each.localName().equals(name))
                .count();
    }

    private static List<String> numbers(List<SourceFile> files, String name) throws IOException {
        return outsideQuotations(files).stream()
                .filter(each -> each.localName().equals(name))
                .map(each -> each.text().strip())
                .toList();
    }

    private static List<Element> outsideQuotations(List<SourceFile> files) throws IOException {
        List<Element> found = new ArrayList<>();
        for (SourceFile each : files) {
            collect(XmlReader.read(each.bytes(), each.name()), found);
        }
        return found;
    }

    private static void collect(Element element, List<Element> found) {
        if (!element.localName().equals("QUOT.S")) {
            found.add(element);
            element.elements().forEach(each -> collect(each, found));
        }
    }
}
