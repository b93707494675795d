package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.body;
import static org.armillary.harvest.PlayedPublishers.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Holding;
import org.armillary.task.Cancelled;
import org.armillary.task.Progress;
import org.junit.jupiter.api.Test;

/// Harvesting again: only what changed is taken, and what was stopped goes on.
class RepeatedHarvestTest extends HarvestedCorpus {

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
    void aTextThatWasWithdrawnIsAskedForWhole() throws IOException {
        played.at(CANADA, body(specimen("lims-statute/L-7.xml"), "ETag", "\"7\""));
        fetch(LIGHT);
        corpus.withdraw(LIGHT + "/eng@2098-05-01", "by mistake");
        played.forget();

        fetch(LIGHT);

        assertThat(played.texts().getFirst().header("If-None-Match")).isEmpty();
        assertThat(corpus.library().instrument(LIGHT)).isPresent();
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
}
