package org.armillary.law.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.law.Shared;
import org.armillary.law.akn.Difference;
import org.armillary.law.akn.Difference.Kind;
import org.armillary.law.akn.Differences;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.Passage;
import org.junit.jupiter.api.Test;

/// What changed between dated versions of an act, provision by provision.
class DatedVersionsTest {

    private final Path korea = Shared.path("corpus/kr/ai-basic-act");

    private static Outline read(String text) throws IOException {
        return Reader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), "lamp.txt", Hints.NONE)
                .outline();
    }

    @Test
    void tellsAddedChangedRemovedAndRenumberedProvisionsApart() throws IOException {
        Outline before = read("""
                Lamp Act

                Article 1
                1. Lamps are lit at dusk.
                2. Wicks are cut on every first day of the month.
                3. Oil is paid for by the town.

                Article 2
                Boats without lanterns stay ashore.
                """);
        Outline after = read("""
                Lamp Act

                Article 1
                1. Lamps are lit at dawn.
                2. A register of lanterns is kept by the mayor.
                3. Wicks are cut on every first day of the month.

                Article 2
                Boats without lanterns stay ashore.
                """);
        assertThat(Differences.between(before, after))
                .extracting(DatedVersionsTest::written)
                .containsExactly(
                        "CHANGED art_1__para_1 > art_1__para_1",
                        "ADDED > art_1__para_2",
                        "RENUMBERED art_1__para_2 > art_1__para_3",
                        "REMOVED art_1__para_3");
    }

    private static String written(Difference each) {
        String before = each.before().map(one -> " " + one.eId()).orElse("");
        String after = each.after().map(one -> " > " + one.eId()).orElse("");
        return each.kind() + before + after;
    }

    /// The publisher marks what an amendment made new or changed; the marks are no part of what is compared.
    @Test
    void findsWhatThePublisherMarks() throws IOException {
        assumeTrue(Files.isDirectory(korea), "SKIPPED, no dated versions at " + korea);
        List<Path> versions;
        try (var files = Files.list(korea)) {
            versions = files.sorted().toList();
        }
        int added = 0;
        int marked = 0;
        for (int i = 1; i < versions.size(); i++) {
            Outline before =
                    Reader.standard().read(versions.get(i - 1), Hints.NONE).outline();
            Outline after = Reader.standard().read(versions.get(i), Hints.NONE).outline();
            List<Difference> differences = Differences.between(before, after);
            String day = versions.get(i).getFileName().toString().substring(0, 10);
            Set<String> fresh = marked(after, "신설", day);
            Set<String> changed = marked(after, "개정", day);
            assertThat(eIds(differences, Set.of(Kind.ADDED))).as(day).containsAll(fresh);
            Set<String> touched = eIds(differences, Set.of(Kind.values()));
            for (String eId : changed) {
                assertThat(touched)
                        .as(day + " " + eId)
                        .anyMatch(each -> each.equals(eId) || each.startsWith(eId + "__"));
            }
            added += fresh.size();
            marked += changed.size();
        }
        System.out.printf("dated versions: %d provisions marked new and %d marked changed found%n", added, marked);
        assertThat(added).isPositive();
    }

    private static Set<String> eIds(List<Difference> differences, Set<Kind> kinds) {
        Set<String> eIds = new TreeSet<>();
        for (Difference each : differences) {
            if (kinds.contains(each.kind())) {
                each.after().ifPresent(one -> eIds.add(one.eId()));
                each.before().ifPresent(one -> eIds.add(one.eId()));
            }
        }
        return eIds;
    }

    /// Provisions with a paragraph that ends in a mark of a day: `<개정 2031.4.5>`.
    private static Set<String> marked(Outline outline, String word, String day) {
        String[] date = day.split("-");
        String mark = word + " " + date[0] + "." + Integer.parseInt(date[1]) + "." + Integer.parseInt(date[2]) + ">";
        Set<String> eIds = new TreeSet<>();
        for (Passage each : outline.passages()) {
            if (each.text().strip().endsWith(mark)) {
                each.eId().filter(eId -> eId.contains("__para")).ifPresent(eIds::add);
            }
        }
        return eIds;
    }
}
