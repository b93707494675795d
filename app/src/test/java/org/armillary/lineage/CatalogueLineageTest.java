package org.armillary.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every ancestor link of the catalogue is an edge, with its basis, and runs the way both ends' force and status say.
class CatalogueLineageTest {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private final Catalogue catalogue = Catalogue.shipped();
    private final List<Edge> edges = InstrumentEdges.of(catalogue, DAY, Map.of());

    @Test
    void reproducesEveryAncestorLinkWithItsBasis() {
        Set<String> wanted = new TreeSet<>();
        for (Instrument later : catalogue.list()) {
            for (Ancestor ancestor : later.ancestors()) {
                wanted.add(String.join(
                        " | ",
                        ancestor.id(),
                        later.id(),
                        ancestor.relation().name(),
                        ancestor.basis().name(),
                        ancestor.note()));
            }
        }
        assertThat(wanted).hasSizeGreaterThan(150);
        Set<String> found = edges.stream()
                .map(each -> String.join(
                        " | ",
                        each.earlier().name(),
                        each.later().name(),
                        each.relation().orElseThrow().name(),
                        each.basis().name(),
                        each.note()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(found).isEqualTo(wanted);
        assertThat(edges).allMatch(Edge::isShown);
    }

    @Test
    void onlySoftToHardIsHardeningAndOnlyBetweenNormsItCounts() {
        for (Edge edge : edges) {
            Instrument earlier = edge.earlier().instrument().orElseThrow();
            Instrument later = edge.later().instrument().orElseThrow();
            boolean rises = earlier.force() == Force.SOFT && later.force() != Force.SOFT
                    || earlier.force() == Force.HYBRID && later.force() == Force.HARD;
            assertThat(edge.direction().course() == Direction.Course.HARDENING)
                    .as(edge.key())
                    .isEqualTo(rises);
            if (edge.direction().counts()) {
                assertThat(catalogue.statusOn(DAY, later).orElseThrow().status().isCurrent())
                        .as("%s counts, so the later end is a norm on the day", edge.key())
                        .isTrue();
            }
        }
        assertThat(edges).anyMatch(each -> each.direction().state() == Direction.State.FORESEEN);
    }

    @Test
    void aBillIsNoHardeningUntilItIsLaw() {
        String key = "oecd-ai-principles > eu-ai-act";
        assertThat(stateOn(key, "2026-11-21")).isEqualTo(Direction.State.COUNTS);
        assertThat(stateOn(key, "2023-06-01")).isEqualTo(Direction.State.FORESEEN);
        assertThat(stateOn(key, "2019-06-01")).isEqualTo(Direction.State.LATER);
    }

    private Direction.State stateOn(String key, String day) {
        return InstrumentEdges.of(catalogue, LocalDate.parse(day), Map.of()).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow()
                .direction()
                .state();
    }

    @ParameterizedTest
    @CsvSource({
        "SOFT, HARD, HARDENING",
        "SOFT, HYBRID, HARDENING",
        "HYBRID, HARD, HARDENING",
        "HARD, HARD, DIFFUSION",
        "HYBRID, HYBRID, DIFFUSION",
        "HARD, SOFT, SOFTENING",
        "HARD, HYBRID, SOFTENING",
        "HYBRID, SOFT, SOFTENING",
        "SOFT, SOFT, SUCCESSION"
    })
    void coursesFollowForce(Force earlier, Force later, Direction.Course course) {
        assertThat(Direction.course(earlier, later)).isEqualTo(course);
    }

    @Test
    void whatNobodyReadIsNotVerified() {
        assertThat(edges)
                .filteredOn(each -> each.basis() == Edge.Basis.GENERAL_KNOWLEDGE
                        || each.basis() == Edge.Basis.INFERRED
                        || each.basis() == Edge.Basis.UNSTATED)
                .isNotEmpty()
                .noneMatch(each -> each.basis().isVerified());
    }

    @Test
    void aRejectedEdgeIsNotShown() {
        String key = edges.getFirst().key();
        Edge rejected = InstrumentEdges.of(catalogue, DAY, Map.of(key, Edge.Judged.REJECTED)).stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
        assertThat(rejected.isShown()).isFalse();
    }

    @Test
    void familiesAreFollowedBackAndForward() {
        Family act = Family.of("eu-ai-act", edges);
        assertThat(act.ancestors()).anySatisfy(step -> {
            assertThat(step.depth()).isEqualTo(1);
            assertThat(step.edge().earlier().name()).isEqualTo("oecd-ai-principles");
        });
        Family principles = Family.of("oecd-ai-principles", edges);
        assertThat(principles.descendants())
                .extracting(step -> step.edge().later().name())
                .contains("eu-ai-act", "kr-ai-basic-act");
        assertThat(principles.descendants()).anyMatch(step -> step.depth() > 1);
    }

    @Test
    void everyWayHasWhatTheCatalogueSaysOfIt() {
        List<Pathways.Way> ways = Pathways.of(catalogue, edges, DAY);
        assertThat(ways).hasSize(3);
        for (Pathways.Way way : ways) {
            assertThat(way.steps()).hasSize((int) catalogue.list().stream()
                    .filter(each -> each.pathway().route() == way.route())
                    .count());
        }
    }
}
