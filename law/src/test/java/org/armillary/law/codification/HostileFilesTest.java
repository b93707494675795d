package org.armillary.law.codification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a file holds, it is either taken or refused with a place.
class HostileFilesTest {

    private static final int MUTANTS = 4_000;
    private static final String PROFILE = """
            name: Pier 4
            on: 2026-11-21
            facts:
              lanterns_lit: true
              lantern_height: {at-least: 2, at-most: "5 m"}
              lantern_kind: {is-not: [candle]}
              places: [quay]
              on_a_quay: unknown
            moments: {went_out: 2026-11-20T21:15}
            """;
    private static final List<String> SCRAPS = List.of(
            "&a ",
            "*a",
            "!!python/object ",
            "{",
            "}",
            "[",
            "]",
            ": ",
            "- ",
            "\t",
            "\0",
            "? ",
            "|",
            ">",
            "%YAML 9",
            "---\n",
            "1e999",
            "1e99999999999",
            "-0",
            "9".repeat(400),
            "2026-02-30",
            "\"",
            "'",
            "null",
            "~",
            "facts:",
            "\uFEFF",
            "<<: *a",
            "\n\n",
            "0x10",
            "yes");

    @TempDir
    private Path folder;

    private static String mutant(String text, Random random) {
        StringBuilder mutant = new StringBuilder(text);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(mutant.length());
            switch (random.nextInt(4)) {
                case 0 -> mutant.deleteCharAt(at);
                case 1 -> mutant.setCharAt(at, (char) random.nextInt(0x3000));
                case 2 -> mutant.delete(at, Math.min(mutant.length(), at + random.nextInt(30)));
                default -> mutant.insert(at, SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            if (mutant.isEmpty()) {
                return "";
            }
        }
        return mutant.toString();
    }

    /// The faults; empty where it was taken.
    private static Optional<FaultyFiles> refused(Runnable reading) {
        try {
            reading.run();
            return Optional.empty();
        } catch (FaultyFiles e) {
            return Optional.of(e);
        }
    }

    @Test
    void profilesAreTakenOrRefusedWithAPlace() {
        Codex codex = Codex.read(new Harbour().write(folder));
        Random random = new Random(4);
        int taken = 0;
        int refused = 0;
        for (int i = 0; i < MUTANTS; i++) {
            String mutant = mutant(PROFILE, random);
            Optional<FaultyFiles> faults = refused(() -> codex.profile("p.yaml", mutant.getBytes(UTF_8)));
            taken += faults.isEmpty() ? 1 : 0;
            refused += faults.isPresent() ? 1 : 0;
            faults.ifPresent(each -> assertThat(each.faults())
                    .as(mutant)
                    .isNotEmpty()
                    .allSatisfy(fault -> {
                        assertThat(fault.line())
                                .isBetween(1, (int) mutant.lines().count() + 2);
                        assertThat(fault.column()).isPositive();
                        assertThat(fault.what()).isNotBlank().doesNotContain("Exception");
                    }));
        }
        assertThat(taken).isPositive();
        assertThat(refused).isGreaterThan(MUTANTS / 2);
    }

    @Test
    void rulebooksAreTakenOrRefused() {
        Random random = new Random(6);
        List<String> files = List.of(
                Harbour.FACTS,
                Harbour.FOLDER + "rulebook.yaml",
                Harbour.FOLDER + "harbour.rules.yaml",
                Harbour.FOLDER + "harbour.cases.yaml",
                Harbour.FOLDER + "parameters.yaml",
                Harbour.FOLDER + "penalties.yaml",
                Harbour.FOLDER + "danger.scorecard.yaml");
        for (int i = 0; i < MUTANTS / 20; i++) {
            Harbour harbour = new Harbour();
            String file = files.get(i % files.size());
            harbour.with(file, mutant(harbour.file(file), random));
            assertThatCode(() -> refused(() -> Codex.read(harbour.write(folder)).ruleBase()))
                    .as(harbour.file(file))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void refusesHugeNumbersAndDeepNestingAtOnce() {
        Codex codex = Codex.read(new Harbour().write(folder));
        String deep = "facts: {places: " + "{is: ".repeat(3000) + "}".repeat(3000) + "}";
        String wide = "facts:\n" + "  lanterns_lit: true\n".repeat(60_000);
        String number = "facts: {lantern_height: " + "9".repeat(1_000_000) + "}";
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            for (String each : List.of(deep, wide, number)) {
                assertThat(refused(() -> codex.profile("p.yaml", each.getBytes(UTF_8))))
                        .isPresent();
            }
        });
    }
}
