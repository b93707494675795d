package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.body;
import static org.armillary.harvest.PlayedPublishers.status;
import static org.armillary.harvest.PlayedPublishers.text;
import static org.armillary.harvest.PlayedPublishers.truncated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.armillary.act.Act;
import org.armillary.act.ActType;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Publishers;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.corpus.LawEngine;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.law.frbr.Language;
import org.armillary.task.Cancelled;
import org.armillary.task.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Harvesting from publishers that are played in their own formats: what comes becomes texts of the corpus, with
/// its provenance, and again only what changed.
class HarvestTest {

    private static final Path SPECIMENS = Path.of("..", "law", "src", "test", "resources", "specimens", "dialect");
    private static final String CANADA = "laws-lois.justice.gc.ca/eng/XML/L-7.xml";
    private static final String LIGHT = "/akn/ca/act/2090/L-7";
    private static final Bounds SMALL =
            new Bounds(4 << 20, Duration.ofSeconds(5), 5, 3, Duration.ofSeconds(5), Duration.ofMinutes(2));

    @TempDir
    Path folder;

    private final Hours hours = new Hours();
    private final Told told = new Told();
    private PlayedPublishers played;
    private Publishers publishers;
    private Ownership ownership;
    private Database database;
    private Corpus corpus;

    @BeforeEach
    void open() throws IOException {
        played = new PlayedPublishers();
        publishers = played.publishers(folder.resolve("catalogues"));
        ownership = Ownership.take(new Home(folder.resolve("home")).create(), "test");
        database = Database.open(ownership);
        corpus = Corpus.open(ownership, database, new LawEngine(), Clock.systemUTC());
        corpus.reconcile(Progress.NONE);
    }

    @AfterEach
    void close() {
        corpus.close();
        database.close();
        ownership.close();
        played.close();
    }

    private Harvest harvest() {
        return new Harvest(
                corpus,
                Catalogue.shipped(),
                publishers,
                PlayedPublishers.names(),
                SMALL,
                hours,
                Map.of("ARMILLARY_KEY_LAW_GO_KR", "s3cret")::get);
    }

    private HarvestSummary fetch(String... names) {
        return harvest().run(new HarvestRequest(List.of(names), false, List.of(), false, true), told);
    }

    private static byte[] specimen(String name) throws IOException {
        return Files.readAllBytes(SPECIMENS.resolve(name));
    }

    private static byte[] light(String from, String to) throws IOException {
        String text = new String(specimen("lims-statute/L-7.xml"), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
    }

    /// The files of an act in a zip, as CELLAR packs them: anew each time, with the time of packing.
    private static byte[] formex(Path folder, Instant packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out);
                Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".fmx.xml"))
                    .sorted()
                    .toList()) {
                ZipEntry entry = new ZipEntry(file.getFileName().toString());
                entry.setLastModifiedTime(FileTime.from(packed));
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(file));
            }
        }
        return out.toByteArray();
    }

    private List<JsonNode> retrievals() {
        return database.read(transaction -> corpus.acts().list(transaction, ActType.RETRIEVED)).stream()
                .map(Act::payload)
                .map(JsonMapper.builder().build()::readTree)
                .toList();
    }

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
        byte[] act = formex(Shared.path("corpus/eu/ai-act/formex"), Instant.EPOCH);
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
    void whatDidNotChangeIsNotTakenAgain() throws IOException {
        played.at(CANADA, body(specimen("lims-statute/L-7.xml"), "ETag", "\"7\""), status(304));
        fetch(LIGHT);
        hours.pass(Duration.ofDays(30));

        HarvestSummary again = fetch(LIGHT);

        assertThat(again.describe()).isEqualTo("1 unchanged");
        assertThat(played.texts().get(1).header("If-None-Match")).contains("\"7\"");
        assertThat(corpus.library().readings(LIGHT)).hasSize(1);
        assertThat(retrievals()).hasSize(1);
    }

    @Test
    void aZipPackedAnewIsNoChange() throws IOException {
        String address = "publications.europa.eu/resource/celex/32099R0007";
        byte[] first = formex(SPECIMENS.resolve("formex-regulation"), Instant.parse("2031-01-01T00:00:00Z"));
        byte[] second = formex(SPECIMENS.resolve("formex-regulation"), Instant.parse("2031-02-01T00:00:00Z"));
        assertThat(first).isNotEqualTo(second);
        played.at(address, body(first), body(second));
        fetch("/akn/eu/act/regulation/2099/7");

        assertThat(fetch("/akn/eu/act/regulation/2099/7").describe()).isEqualTo("1 unchanged");
        assertThat(corpus.library().readings("/akn/eu/act/regulation/2099/7")).hasSize(1);
    }

    @Test
    void anotherFileWithTheSameWordsIsNoChange() throws IOException {
        played.at(CANADA, body(specimen("lims-statute/L-7.xml")), body(light("?>", "?><!-- made anew -->")));
        fetch(LIGHT);

        assertThat(fetch(LIGHT).describe()).isEqualTo("1 unchanged");
        assertThat(corpus.library().readings(LIGHT)).hasSize(1);
    }

    @Test
    void anotherWordingIsAnotherExpressionAndIsTold() throws IOException {
        played.at(CANADA, body(specimen("lims-statute/L-7.xml")), body(light("lantern", "lighthouse")));
        fetch(LIGHT);
        hours.pass(Duration.ofDays(30));
        // the text gives itself no newer day than before, so it is of the day it was seen so
        HarvestSummary again = harvest().run(new HarvestRequest(List.of(LIGHT), false, List.of(), false, true), told);

        assertThat(again.describe()).isEqualTo("1 changed");
        assertThat(corpus.library().readings(LIGHT).stream().map(Holding::expression))
                .containsExactlyInAnyOrder(LIGHT + "/eng@2098-05-01", LIGHT + "/eng@2031-06-05");
        assertThat(told.all()).contains("WARNING").contains("CHANGED");
        assertThat(retrievals()).last().satisfies(act -> {
            assertThat(act.path("change").asString()).isEqualTo("changed");
            assertThat(act.path("before").asString()).isEqualTo(LIGHT + "/eng@2098-05-01");
        });
        assertThat(fetch(LIGHT).describe()).isEqualTo("1 unchanged");
    }

    @Test
    void anotherWordingThatGivesItselfADayIsOfThatDay() throws IOException {
        byte[] later = new String(light("lantern", "lighthouse"), StandardCharsets.UTF_8)
                .replace("2098-05-01", "2098-11-01")
                .getBytes(StandardCharsets.UTF_8);
        played.at(CANADA, body(specimen("lims-statute/L-7.xml")), body(later));
        fetch(LIGHT);
        fetch(LIGHT);

        assertThat(corpus.library().readings(LIGHT).stream().map(Holding::expression))
                .contains(LIGHT + "/eng@2098-11-01");
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
    void aHarvestThatWasStoppedGoesOnWhereItWas() throws IOException {
        String other = "www.legislation.gov.uk/ukpga/2099/3/data.akn";
        played.at(CANADA, body(specimen("lims-statute/L-7.xml")));
        played.at(other, body(specimen("akn-web/lamps-2099-3.xml")));
        fetch(LIGHT, "/akn/gb/act/ukpga/2099/3");
        hours.pass(Duration.ofDays(2));
        played.forget();

        // stopped after the first of the two that the corpus knows beside the catalogue's
        Stopping stopping = new Stopping(catalogued() + 1);
        HarvestRequest all = new HarvestRequest(List.of(), true, List.of(), false, true);
        assertThatThrownBy(() -> harvest().run(all, stopping)).isInstanceOf(Cancelled.class);
        List<String> had = ours(played, other);
        played.forget();
        HarvestSummary rest = harvest().run(all, told);

        assertThat(had).hasSize(1);
        assertThat(ours(played, other)).hasSize(1).doesNotContainAnyElementsOf(had);
        assertThat(rest.passed()).isEqualTo(1);
    }

    private static List<String> ours(PlayedPublishers played, String other) {
        return played.texts().stream()
                .map(each -> each.host() + each.path())
                .filter(each -> each.equals(CANADA) || each.equals(other))
                .toList();
    }

    private int catalogued() {
        return (int) Catalogue.shipped().list().stream()
                .filter(each -> Ways.of(each, publishers).getFirst().kind() == Way.Kind.HARVEST)
                .flatMap(each -> each.work().stream())
                .distinct()
                .count();
    }

    /// Progress that a person stops after so many texts.
    private static final class Stopping implements Progress {
        private int left;

        Stopping(int texts) {
            left = texts;
        }

        @Override
        public void expect(long documents, long bytes) {}

        @Override
        public void done(long documents, long bytes) {
            left -= Math.toIntExact(documents);
        }

        @Override
        public void report(Event event) {}

        @Override
        public void check() {
            if (left <= 0) {
                throw new Cancelled();
            }
        }
    }

    @Test
    void aTextCutOffIsNotHalfTaken() throws IOException {
        byte[] whole = specimen("lims-statute/L-7.xml");
        played.at(CANADA, truncated(whole, whole.length / 2));

        assertThat(fetch(LIGHT).describe()).isEqualTo("1 unreached");
        assertThat(corpus.library().list()).isEmpty();
    }

    @Test
    void aPublisherThatWantsAKeyIsAskedWithItAndItIsKeptNowhere() throws IOException {
        played.at("www.law.go.kr/DRF/lawService.do?OC=s3cret&target=law&ID=099999&type=XML", status(403));

        HarvestSummary summary = fetch("/akn/kr/act/nd/099999");

        assertThat(summary.visits().getFirst().outcome()).isEqualTo(Outcome.DENIED);
        assertThat(played.texts()).hasSize(1);
        try (Stream<Path> files = Files.walk(ownership.home().root().resolve("harvest"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file)).doesNotContain("s3cret").contains("OC=KEY");
            }
        }
        assertThat(told.all()).doesNotContain("s3cret");
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

    @Test
    void withoutTheKeyThePublisherIsNotAsked() {
        Harvest keyless = new Harvest(
                corpus, Catalogue.shipped(), publishers, PlayedPublishers.names(), SMALL, hours, name -> null);

        HarvestSummary summary =
                keyless.run(new HarvestRequest(List.of("/akn/kr/act/nd/099999"), false, List.of(), false, true), told);

        assertThat(summary.visits().getFirst().note()).contains("ARMILLARY_KEY_LAW_GO_KR");
        assertThat(played.came()).isEmpty();
    }

    @Test
    void privateAddressesAreRefusedUnlessAllowed() throws IOException {
        played.at(CANADA, body(specimen("lims-statute/L-7.xml")));

        HarvestSummary summary =
                harvest().run(new HarvestRequest(List.of(LIGHT), false, List.of(), false, false), told);

        assertThat(summary.visits().getFirst().outcome()).isEqualTo(Outcome.DENIED);
        assertThat(played.came()).isEmpty();
    }

    @Test
    void aNameWithoutAWayIsSaidWithWhatToDo() {
        HarvestSummary summary = fetch("iso-iec-42001", "no-such-law", "/akn/xa/act/2031/7", "gb-aisi");

        assertThat(summary.visits()).isEmpty();
        assertThat(summary.unknown()).containsExactly("iso-iec-42001", "no-such-law", "/akn/xa/act/2031/7", "gb-aisi");
        assertThat(told.all())
                .contains("sells it")
                .contains("nothing is called so")
                .contains("look for it at");
        assertThat(played.came()).isEmpty();
    }

    @Test
    void aTextThatWasWithdrawnIsAskedForWhole() throws IOException {
        played.at(CANADA, body(specimen("lims-statute/L-7.xml"), "ETag", "\"7\""));
        fetch(LIGHT);
        corpus.withdraw(LIGHT + "/eng@2098-05-01", "by mistake");
        played.forget();

        fetch(LIGHT);

        assertThat(played.texts().getFirst().header("If-None-Match")).isEmpty();
        assertThat(corpus.library().instrument(LIGHT)).isPresent();
    }
}
