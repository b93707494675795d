package org.armillary.law.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Version;
import org.armillary.law.frbr.Work;
import org.armillary.law.layout.Format;
import org.armillary.law.layout.Notice;
import org.armillary.law.markup.TextCompleteness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTest {

    private static final String LAMPS = """
            Lamp Regulation

            CHAPTER I
            GENERAL

            Article 1
            Scope
            1. This Regulation applies to lamps \uD83D\uDD6F of every kind.
            2. It does not apply to:
            (a) stars;
            (b) glow-worms.

            Article 2
            Oil
            Lamps burn oil.
            """;

    private static Reading read(String text, Hints hints) throws IOException {
        return Reader.standard().read(text.getBytes(StandardCharsets.UTF_8), "lamps.txt", hints);
    }

    @Test
    void plainTextBecomesProvisionsWithPlaces() throws IOException {
        Reading reading = read(LAMPS, Hints.NONE);

        assertThat(reading.text()).isEqualTo(LAMPS);
        assertThat(reading.source().format()).isEqualTo(Format.PLAIN_TEXT);
        assertThat(reading.source().sha256()).hasSize(64);
        PlacedProvision point = reading.provisions().stream()
                .filter(each -> each.eId().equals("art_1__para_2__point_b"))
                .findFirst()
                .orElseThrow();
        assertThat(LAMPS.substring(point.start(), point.end())).isEqualTo("(b) glow-worms.");
        assertThat(point.parent()).contains("art_1__para_2");
        assertThat(TextCompleteness.problem(reading.text(), reading.document())).isEmpty();
        assertThat(reading.notices()).map(Notice::code).contains("unknown-work");
        assertThat(reading.identification().orElseThrow().expression().work().uri())
                .isEqualTo("/akn/zz/doc/nd/lamps");
    }

    @Test
    void hintsGoBeforeWhatTheDocumentSays() throws IOException {
        Hints hints = new Hints(
                Optional.of(Work.parse("/akn/eu/act/regulation/2031/7")),
                Optional.of(new Language("deu")),
                Optional.of(new Version("@2032-01-01")));

        Reading reading = read(LAMPS, hints);

        assertThat(reading.language()).isEqualTo(new Language("deu"));
        assertThat(reading.document().type()).isEqualTo("act");
        assertThat(reading.identification().orElseThrow().expression().uri())
                .isEqualTo("/akn/eu/act/regulation/2031/7/deu@2032-01-01");
        assertThat(reading.notices()).map(Notice::code).doesNotContain("unknown-work");
    }

    @Test
    void aTitlePageNamesTheWorkAndThePersonGoesBeforeIt() throws IOException {
        String act = "REGULATION (EU) 2031/12 OF THE COUNCIL\nof 13 June 2031\non the care of lamps\n\n" + LAMPS;
        Hints hints =
                new Hints(Optional.of(Work.parse("/akn/eu/act/regulation/2031/7")), Optional.empty(), Optional.empty());

        assertThat(read(act, Hints.NONE).expression().orElseThrow().uri())
                .isEqualTo("/akn/eu/act/regulation/2031/12/eng@2031-06-13");
        assertThat(read(act, Hints.NONE).notices()).map(Notice::code).doesNotContain("unknown-work");
        assertThat(read(act, hints).expression().orElseThrow().work())
                .isEqualTo(Work.parse("/akn/eu/act/regulation/2031/7"));
        assertThat(read(LAMPS, Hints.NONE).expression()).isEmpty();
        assertThat(read(LAMPS + "\nRegulation (EU) 2031/9 of the Council\n", Hints.NONE)
                        .expression())
                .isEmpty();
    }

    @Test
    void flagsGoBeforeWhatOfficialXmlSaysAndTheReportSaysSo() throws IOException {
        Hints first = new Hints(
                Optional.of(Work.parse("/akn/eu/act/regulation/2031/7")),
                Optional.empty(),
                Optional.of(new Version("@2032-01-01")));
        byte[] akn = read(LAMPS, first).document().toBytes();
        Hints second = new Hints(
                Optional.of(Work.parse("/akn/eu/act/regulation/2031/8")),
                Optional.of(new Language("fra")),
                Optional.of(new Version("@2032-01-01")));

        Reading reading = Reader.standard().read(akn, "lamps.xml", second);

        assertThat(reading.expression().orElseThrow().uri()).isEqualTo("/akn/eu/act/regulation/2031/8/fra@2032-01-01");
        assertThat(reading.language()).isEqualTo(new Language("fra"));
        assertThat(reading.notices())
                .map(Notice::code)
                .contains("contradicted-work", "contradicted-language")
                .doesNotContain("contradicted-date");
        assertThat(reading.notices().getFirst().message())
                .contains("/akn/eu/act/regulation/2031/7", "/akn/eu/act/regulation/2031/8", "--work");
    }

    @Test
    void officialAknKeepsItsProvisionsInARenderedText() throws IOException {
        byte[] akn = read(LAMPS, Hints.NONE).document().toBytes();

        Reading again = Reader.standard().read(akn, "lamps.xml", Hints.NONE);

        assertThat(again.source().format()).isEqualTo(Format.AKOMA_NTOSO);
        PlacedProvision article = again.provisions().stream()
                .filter(each -> each.eId().equals("art_2"))
                .findFirst()
                .orElseThrow();
        assertThat(again.text().substring(article.start(), article.end())).isEqualTo("Article 2\nOil\nLamps burn oil.");
    }

    @Test
    void offsetsInTheContractAreCodePoints() throws IOException {
        Reading reading = read(LAMPS, Hints.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        ContractJson.write(reading, Annotations.NONE, out);

        PlacedProvision last = reading.provisions().getLast();
        int start = LAMPS.codePointCount(0, last.start());
        assertThat(start).isEqualTo(last.start() - 1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("{\"source\":{\"file\":\"lamps.txt\",\"sha256\":\"")
                .contains("\"start\":" + start + ",\"end\":" + LAMPS.codePointCount(0, last.end()))
                .endsWith("\"references\":[],\"definitions\":[],\"norms\":[]}");
    }

    @Test
    void indexesBecomeOffsets() {
        CodePoints points = CodePoints.of("a\uD83D\uDD6Fb\uDD6F\uD83D\uDD6F");

        assertThat(new int[] {points.offset(0), points.offset(1), points.offset(3), points.offset(4), points.offset(7)})
                .containsExactly(0, 1, 2, 3, 5);
    }

    @Test
    void aFolderOfFormexFilesIsOneDocument(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("act.xml"), """
                <ACT><TITLE><TI><P>Regulation on lamps</P></TI></TITLE><ENACTING.TERMS><ARTICLE><TI.ART>Article 1</TI.ART>
                <ALINEA>Lamps burn.</ALINEA></ARTICLE></ENACTING.TERMS></ACT>""");
        Files.writeString(folder.resolve("annex.xml"), """
                <ANNEX><TITLE><TI><P>ANNEX I</P></TI></TITLE><CONTENTS><P>Oils.</P></CONTENTS></ANNEX>""");

        Reading reading = Reader.standard().read(folder, Hints.NONE);

        assertThat(Folders.isOneDocument(folder)).isTrue();
        assertThat(reading.source().format()).isEqualTo(Format.FORMEX);
        assertThat(reading.provisions()).map(PlacedProvision::eId).containsExactly("art_1", "att_I");
        assertThat(reading.text()).contains("Oils.");
    }

    @Test
    void whatOfficialXmlHeldThatNoOneKnowsIsANotice() throws IOException {
        String xml =
                "<Law Era=\"Reiwa\" LawType=\"Act\"><LawBody><MainProvision><Odd>灯</Odd></MainProvision></LawBody></Law>";

        Reading reading = Reader.standard().read(xml.getBytes(StandardCharsets.UTF_8), "law.xml", Hints.NONE);

        assertThat(reading.text()).contains("灯");
        assertThat(reading.notices())
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.message()).startsWith("In Law/MainProvision/Odd: the element <Odd>"));
    }
}
