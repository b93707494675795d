package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.body;
import static org.armillary.harvest.PlayedPublishers.status;
import static org.armillary.harvest.PlayedPublishers.text;
import static org.armillary.harvest.PlayedPublishers.truncated;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.catalogue.SharedFacts;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.LawEngine;
import org.armillary.home.Database;
import org.armillary.law.frbr.Language;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Harvesting from publishers that are played in their own formats: what comes becomes texts of the corpus, with
/// its provenance.
class HarvestTest extends HarvestedCorpus {

    @Test
    void theFormatsOfFivePublishersBecomeTheWorksThatWereAskedFor() throws IOException {
        played.at(
                "publications.europa.eu/resource/celex/32099R0007",
                body(formex(SPECIMENS.resolve("formex-regulation"), Instant.EPOCH), "Content-Type", "application/zip"));
        played.at("www.legislation.gov.uk/ukpga/2099/3/data.akn", body(specimen("akn-web/lamps-2099-3.xml")));
        played.at(CANADA, body(specimen("lims-statute/L-7.xml")));
        played.at(
                "www.govinfo.gov/content/pkg/PLAW-199publ7/uslm/PLAW-199publ7.xml",
                body(specimen("uslm-law/PLAW-199publ7.xml")));
        played.at(
                "laws.e-gov.go.jp/api/2/law_file/xml/405AC0000000099",
                body(
                        specimen("egov-act/505AC0000000099_20990401_506AC0000000001.xml"),
                        "Content-Disposition",
                        "attachment; filename=\"505AC0000000099_20990401_506AC0000000001.xml\""));
        played.at(
                "laws.e-gov.go.jp/api/2/law_file/xml/505AC0000000099",
                body(
                        specimen("egov-act/505AC0000000099_20990401_506AC0000000001.xml"),
                        "Content-Disposition",
                        "attachment; filename=\"505AC0000000099_20990401_506AC0000000001.xml\""));

        HarvestSummary summary = fetch(
                "/akn/eu/act/regulation/2099/7",
                "/akn/gb/act/ukpga/2099/3",
                LIGHT,
                "/akn/us/act/public-law/nd/199-7",
                "/akn/jp/act/2023/99");

        assertThat(summary.unknown()).isEmpty();
        assertThat(summary.describe()).as(told.all()).isEqualTo("5 first");
        assertThat(summary.visits().stream().map(Visit::expression))
                .containsExactly(
                        "/akn/eu/act/regulation/2099/7/eng@2099-03-01",
                        "/akn/gb/act/ukpga/2099/3/eng@2099-05-01",
                        "/akn/ca/act/2090/L-7/eng@2098-05-01",
                        "/akn/us/act/public-law/nd/199-7/eng@2087-03-13",
                        "/akn/jp/act/2023/99/jpn@2099-04-01");
        assertThat(played.texts().getFirst().header("Accept")).contains("application/zip;mtype=fmx4");
        assertThat(played.texts().getFirst().header("Accept-Language")).contains("eng");
    }

    /// The official files of the AI Act, which lie beside the checkout and are never part of it.
    @Test
    void theAiActComesAsTheInstrumentOfTheCatalogue() throws IOException {
        byte[] act = formex(SharedFacts.path("corpus/eu/ai-act/formex"), Instant.EPOCH);
        played.at(
                "publications.europa.eu/resource/celex/32024R1689", status(303, "Location", "/resource/cellar/7/zip"));
        played.at(
                "publications.europa.eu/resource/cellar/7/zip",
                body(act, "Content-Type", "application/zip;mtype=fmx4"));

        HarvestSummary summary = fetch("eu-ai-act");

        assertThat(summary.describe()).as(told.all()).isEqualTo("1 first");
        Holding held =
                corpus.library().readings("/akn/eu/act/regulation/2024/1689").getFirst();
        assertThat(held.expression()).isEqualTo("/akn/eu/act/regulation/2024/1689/eng@2024-06-13");
        assertThat(corpus.texts().get(held).find("art_6")).isPresent();
        assertThat(retrievals().getFirst().path("address").asString()).endsWith("/resource/cellar/7/zip");
    }

    @Test
    void whereATextCameFromIsWrittenDownAndKeptWithTheSource() throws IOException {
        played.at(CANADA, body(specimen("lims-statute/L-7.xml"), "ETag", "\"7\"", "Content-Type", "text/xml"));

        fetch(LIGHT);

        Holding holding = corpus.library().readings(LIGHT).getFirst();
        String address = "http://laws-lois.justice.gc.ca:" + played.port() + "/eng/XML/L-7.xml";
        assertThat(corpus.sources()
                        .provenance(holding.stamp().source())
                        .orElseThrow()
                        .from())
                .isEqualTo(address);
        assertThat(retrievals()).singleElement().satisfies(act -> {
            assertThat(act.path("publisher").asString()).isEqualTo("ca-justice-laws");
            assertThat(act.path("address").asString()).isEqualTo(address);
            assertThat(act.path("time").asString()).isEqualTo("2031-05-06T09:00:00Z");
            assertThat(act.path("source").asString()).isEqualTo(holding.stamp().source());
            assertThat(act.path("etag").asString()).isEqualTo("\"7\"");
            assertThat(act.path("change").asString()).isEqualTo("first");
        });
    }

    @Test
    void provenanceSurvivesALostDatabase() throws IOException {
        played.at(CANADA, body(specimen("lims-statute/L-7.xml")));
        fetch(LIGHT);
        List<JsonNode> before = retrievals();
        corpus.close();
        database.close();
        try (Stream<Path> files = Files.list(ownership.home().database())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }

        database = Database.open(ownership);
        corpus = Corpus.open(ownership, database, new LawEngine(), Clock.systemUTC());
        corpus.reconcile(Progress.NONE);

        assertThat(retrievals()).isEqualTo(before).hasSize(1);
    }

    @Test
    void whatIsNotWhatWasAskedForIsNotTaken() throws IOException {
        String page = "<html><body><h1>Sign in</h1></body></html>";
        played.at(CANADA, text(page, "Content-Type", "text/xml"));
        played.at("www.legislation.gov.uk/ukpga/2099/4/data.akn", body(specimen("akn-web/lamps-2099-3.xml")));
        played.at("www.legislation.gov.uk/ukpga/2099/5/data.akn", text("<akomaNtoso"));
        played.at("www.legislation.gov.uk/ukpga/2099/6/data.akn", body(new byte[0]));

        HarvestSummary summary =
                fetch(LIGHT, "/akn/gb/act/ukpga/2099/4", "/akn/gb/act/ukpga/2099/5", "/akn/gb/act/ukpga/2099/6");

        assertThat(summary.visits().stream().map(Visit::outcome))
                .containsExactly(Outcome.DENIED, Outcome.DENIED, Outcome.UNREADABLE, Outcome.DENIED);
        assertThat(told.all()).contains("no XML").contains("says that it is /akn/gb/act/ukpga/2099/3");
        assertThat(corpus.library().list()).isEmpty();
        assertThat(corpus.sources().list()).isEmpty();
    }

    @Test
    void theNextAddressOfAPublisherIsAskedWhereTheFirstHasNothing() throws IOException {
        String page = "<html><head><title>Regulation (EU) 2099/8</title></head><body><p>REGULATION (EU) 2099/8 OF THE"
                + " COUNCIL</p><p>of 3 March 2099</p><p>on lanterns</p><p>Article 1</p><p>Lanterns are lit at dusk.</p>"
                + "<p>Article 2</p><p>They are put out at dawn.</p></body></html>";
        played.at("publications.europa.eu/resource/celex/32099R0008", status(404), text(page));

        assertThat(fetch("/akn/eu/act/regulation/2099/8").describe())
                .as(told.all())
                .isEqualTo("1 first");
        assertThat(played.texts().stream().map(each -> each.header("Accept").orElseThrow()))
                .containsExactly("application/zip;mtype=fmx4", "application/xhtml+xml");
    }

    @Test
    void otherLanguagesAreAskedForAndKeptBesideEachOther() throws IOException {
        played.at(CANADA, body(specimen("lims-statute/L-7.xml")));
        played.at("laws-lois.justice.gc.ca/fra/XML/L-7.xml", body(light("xml:lang=\"en\"", "xml:lang=\"fr\"")));

        HarvestSummary summary = harvest()
                .run(
                        new HarvestRequest(
                                List.of(LIGHT), false, List.of(new Language("eng"), new Language("fra")), false, true),
                        told);

        assertThat(summary.visits().stream().map(Visit::language)).containsExactly("eng", "fra");
        assertThat(summary.isComplete()).as(told.all()).isTrue();
        assertThat(corpus.library().readings(LIGHT)).hasSize(2);
    }

    @Test
    void aTextCutOffIsNotHalfTaken() throws IOException {
        byte[] whole = specimen("lims-statute/L-7.xml");
        played.at(CANADA, truncated(whole, whole.length / 2));

        assertThat(fetch(LIGHT).describe()).isEqualTo("1 unreached");
        assertThat(corpus.library().list()).isEmpty();
    }

    @Test
    void theKoreanPublishersLinesBecomeAnAct() {
        String act = """
                <?xml version="1.0" encoding="UTF-8"?>
                <법령 법령키="0999992031011520001"><기본정보><법령ID>099999</법령ID><공포일자>20310115</공포일자>
                <법령명_한글><![CDATA[등불의 관리에 관한 법률]]></법령명_한글><시행일자>20310716</시행일자></기본정보>
                <조문><조문단위><조문내용><![CDATA[제1조(목적) 이 법은 등불을 안전하게 켜는 것을 목적으로 한다.]]></조문내용></조문단위>
                <조문단위><조문내용><![CDATA[제2조(의무) 등대지기는 심지를 다듬어야 한다.]]></조문내용></조문단위></조문></법령>
                """;
        played.at("www.law.go.kr/DRF/lawService.do?OC=s3cret&target=law&ID=099999&type=XML", text(act));

        HarvestSummary summary = fetch("/akn/kr/act/nd/099999");

        assertThat(summary.visits().getFirst().expression())
                .as(told.all())
                .isEqualTo("/akn/kr/act/nd/099999/kor@2031-01-15");
        assertThat(retrievals().getFirst().path("address").asString()).contains("OC=KEY");
    }
}
