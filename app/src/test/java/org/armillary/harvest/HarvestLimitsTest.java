package org.armillary.harvest;

import static org.armillary.harvest.PlayedPublishers.body;
import static org.armillary.harvest.PlayedPublishers.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/// What is not asked for without a key, a way or leave; and a key is kept nowhere.
class HarvestLimitsTest extends HarvestedCorpus {

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
}
