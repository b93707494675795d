package org.armillary.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.law.frbr.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class IdentificationTest {

    static Stream<Arguments> examples() {
        return OfficialNumber.list().stream()
                .flatMap(entry -> entry.examples().stream()
                        .map(example -> Arguments.of(entry.name(), example.getFirst(), example.getLast())));
    }

    static Stream<String> counterexamples() {
        return OfficialNumber.list().stream().flatMap(entry -> entry.counterexamples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleOfTheCatalogueNamesItsWork(String entry, String line, String work) {
        assertThat(OfficialNumber.find(line)).as(entry).contains(work);
        assertThat(WorkUri.checked(work)).isEqualTo(work);
    }

    @ParameterizedTest
    @MethodSource("counterexamples")
    void noCounterexampleNamesAWork(String line) {
        assertThat(OfficialNumber.find(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of 13 June 2031                 | eng | 2031-06-13",
                "June 13, 2031                   | eng | 2031-06-13",
                "vom 3. März 2031                | deu | 2031-03-03",
                "du 1er août 2031                | fra | 2031-08-01",
                "13 de junio de 2031             | spa | 2031-06-13",
                "2031年6月3日 第3号               | zho | 2031-06-03",
                "2031. 6. 3. 시행                 | kor | 2031-06-03",
                "2031년 6월 3일                   | kor | 2031-06-03",
                "Article 13 of 2031              | eng |",
                "31 February 2031                | eng |"
            })
    void daysAreReadAsPeopleWriteThem(String text, String language, LocalDate day) {
        assertThat(WrittenDate.find(text, Optional.of(new Language(language)))).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource({
        "act_2031-10-01.md,2031-10-01,",
        "act(20311001).pdf,2031-10-01,",
        "act.fra.2031-10-01.md,2031-10-01,fra",
        "notes-of-a-day.txt,,",
        "../../2031-10-01/x.txt,2031-10-01,"
    })
    void fileNamesTellADayAndALanguage(String name, String day, String language) {
        Statements said = FileName.statements(name);
        assertThat(said.find("date")).isEqualTo(Optional.ofNullable(day));
        assertThat(said.find("language")).isEqualTo(Optional.ofNullable(language));
    }

    @Test
    void aTitlePageNamesWorkDateAndShortTitle() {
        String page = """
                REGULATION (EU) 2031/12 OF THE PARLIAMENT OF LAMPS
                of 13 June 2031
                laying down rules on lighthouses (Lighthouse Act)
                (Text with relevance)
                Having regard to Regulation (EU) 2030/1,
                Article 1. Lanterns shine.
                """;
        Engine.Draft draft =
                ArticleEngine.FIRST.read(page.getBytes(StandardCharsets.UTF_8), "page.md", Statements.NONE);

        Identity identity =
                Identification.of(draft, Statements.NONE, "page.md").identity().orElseThrow();

        assertThat(identity.expression()).isEqualTo("/akn/eu/act/regulation/2031/12/eng@2031-06-13");
        assertThat(identity.shortTitle()).contains("Lighthouse Act");
        assertThat(identity.basis()).isEqualTo(Identity.Basis.DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "/akn/xa/act/2020/1",
        "/akn/xa/act/2020/a..b",
        "/akn/xa/act/2020/..%2f..%2fetc",
        "/akn/xa/act/2020/" + "長",
        "/akn/xa/act/2020/.hidden"
    })
    void noWorkLeadsOutOfTheCorpus(String work) {
        String path = WorkUri.path(WorkUri.checked(work) + "/eng@2020-01-01");
        assertThat(path).matches("akn(/[A-Za-z0-9_~@%-][A-Za-z0-9._~@%-]*)+");
        assertThat(WorkUri.below(java.nio.file.Path.of("/home/corpus"), path))
                .startsWithRaw(java.nio.file.Path.of("/home/corpus/akn"));
    }

    @ParameterizedTest
    @CsvSource({
        "/akn/../etc/passwd",
        "/etc/passwd",
        "/akn/xa/act/2020/../../..",
        "akn/xa/act/2020/1",
        "/akn/xa/act/2020/a b"
    })
    void whatIsNoWorkIsRefused(String work) {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> WorkUri.checked(work))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
