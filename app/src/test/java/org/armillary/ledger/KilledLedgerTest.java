package org.armillary.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.armillary.account.Actor;
import org.armillary.act.Acts;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A ledger that is killed at any moment loses nothing that it acknowledged, doubles nothing, and goes on.
class KilledLedgerTest {

    /// `-Darmillary.kills=500` for a long run.
    private static final int KILLS = Integer.getInteger("armillary.kills", 5);
    private static final int LINES = 400;

    @TempDir
    private Path folder;

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void whatWasAcknowledgedIsThereOnce() throws Exception {
        Home home = new Home(folder.resolve("home"));
        Random random = new Random(6);
        for (int round = 0; round < KILLS; round++) {
            killAfter(1 + random.nextInt(LINES), home, "round" + round);
            assertSound(home);
        }
    }

    private void killAfter(int lines, Home home, String word) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Recorder.class.getName(),
                        home.root().toString(),
                        word)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            int read = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("record ") || line.startsWith("act ")) {
                    acknowledged.add(line);
                    if (++read == lines) {
                        // The handle leaves the output open: what was said before it died counts too.
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            assertThat(read).isGreaterThanOrEqualTo(lines);
        }
        process.waitFor();
    }

    private void assertSound(Home home) {
        try (Ownership ownership = Ownership.take(home, "test");
                Database database = Database.open(ownership)) {
            Acts acts = Acts.of(database, Clock.systemUTC());
            opened(home, database, acts).close();
            try (Ledger ledger = opened(home, database, acts)) {
                assertThat(ledger.standing()).isEqualTo(new Standing.Running());
                assertThat(ledger.reconcile(() -> {})).isEmpty();
                List<Entry> entries = ledger.newest(Long.MAX_VALUE, Integer.MAX_VALUE);
                assertThat(ledger.size()).isEqualTo(entries.size());
                assertThat(entries).allMatch(Entry::logged);
                assertThat(entries).extracting(each -> each.leaf().id()).doesNotHaveDuplicates();
                acknowledged.forEach(line -> assertKept(ledger, line));
                assertThat(decisions(ledger, entries)).doesNotHaveDuplicates();
            }
        }
    }

    private static Ledger opened(Home home, Database database, Acts acts) {
        return Ledger.open(home, database, acts, Optional.empty(), List.of());
    }

    private static void assertKept(Ledger ledger, String line) {
        String[] words = line.split(" ");
        if (words[0].equals("act")) {
            assertThat(ledger.find(UUID.fromString(words[1]))).as(line).isPresent();
            return;
        }
        Entry entry = ledger.find(UUID.fromString(words[2])).orElseThrow();
        assertThat(entry.index()).as(line).isEqualTo(Long.parseLong(words[3]));
        assertThat(entry.leaf().sequence()).as(line).isEqualTo(Long.parseLong(words[4]));
        Opening opening =
                ledger.opening(Optional.of(Actor.alone()), entry.leaf().id()).orElseThrow();
        assertThat(opening.find("decision")).as(line).contains("\"" + words[1] + "\"");
        assertThat(opening.commitment()).isEqualTo(entry.leaf().commitment());
    }

    private static List<String> decisions(Ledger ledger, List<Entry> entries) {
        return entries.stream()
                .filter(each -> each.leaf().kind() == Kind.DECISION)
                .map(each -> ledger.opening(
                                Optional.of(Actor.alone()), each.leaf().id())
                        .orElseThrow()
                        .find("decision")
                        .orElseThrow())
                .toList();
    }
}
