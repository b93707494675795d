package org.armillary.law.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CluesTest {

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
        assertThat(OfficialNumber.find(line))
                .map(OfficialNumber.Named::work)
                .as(entry)
                .contains(work);
        assertThat(Work.parse(work).uri()).isEqualTo(work);
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
        Clues said = Clues.ofFileName(name);
        assertThat(said.find("date")).isEqualTo(Optional.ofNullable(day));
        assertThat(said.find("language")).isEqualTo(Optional.ofNullable(language));
    }

    @Test
    void aNumberBrokenOverTwoLinesIsFoundWithTheDayOfItsTitle() {
        Clues clues = Clues.ofTitlePage(
                List.of("Journal of Lamps", "REGULATION (EU)", "2031/12", "of 13 June 2031", "Having regard to oil,"),
                Optional.of(new Language("eng")));

        assertThat(clues.find("work")).contains("/akn/eu/act/regulation/2031/12");
        assertThat(clues.find("date")).contains("2031-06-13");
    }

    @Test
    void aDayInAPurposeIsNotTheDayOfTheAct() {
        Clues clues = Clues.ofTitlePage(
                List.of("Public Law 199-12", "An Act to pay for lamps until September 30, 2031"), Optional.empty());

        assertThat(clues.find("work")).contains("/akn/us/act/public-law/nd/199-12");
        assertThat(clues.find("date")).isEmpty();
    }

    static Stream<String> journals() {
        return Journals.examples().stream();
    }

    @ParameterizedTest
    @MethodSource("journals")
    void everyExampleNamesAJournal(String line) {
        assertThat(Journals.names(line)).isTrue();
    }

    @Test
    void theHeadOfAJournalIsNotTheTitle() {
        List<String> page = List.of(
                "Official Journal", "of the European Union", "EN", "L series", "2031/12", "14.6.2031", "Act on Lamps");

        assertThat(Clues.ofFirstLine(page).find("title")).contains("Act on Lamps");
        assertThat(Clues.ofFirstLine(List.of("Act on Lamps", "Article 1")).find("title"))
                .contains("Act on Lamps");
        assertThat(Clues.ofFirstLine(List.of("Journals and Gazettes Act", "1. This Act"))
                        .find("title"))
                .contains("Journals and Gazettes Act");
    }

    @Test
    void anIdentifierNamesAWorkOnlyWithThePublishersCountry() {
        Map<String, String> known = Map.of("id", "No. 77", "url", "https://laws.example.kr/77", "공포일자", "2031-06-13");

        Clues clues = Clues.ofMetadata(known, Optional.empty());

        assertThat(clues.find("work")).contains("/akn/kr/act/nd/no-77");
        assertThat(clues.find("date")).contains("2031-06-13");
        assertThat(Clues.ofMetadata(Map.of("id", "No. 77"), Optional.empty()).find("work"))
                .isEmpty();
    }

    @Test
    void whatIsNoWorkIsNoClue() {
        assertThat(Clues.ofMetadata(Map.of("work", "/akn/../etc"), Optional.empty())
                        .find("work"))
                .isEmpty();
    }
}
