package org.armillary.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.armillary.account.Actor;
import org.armillary.account.Role;
import org.armillary.desk.Desk;
import org.armillary.home.Home;
import org.armillary.ledger.Entry;
import org.armillary.ledger.Ledger;
import org.armillary.verifier.VerifierPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// Receipts as an observatory gives them out, read by the page: of every kind of entry that a new home makes, with what
/// they say and without.
class VerifierOnReceiptsTest {

    private static final Actor ANA = new Actor("ana", Actor.HOME, Role.ADMIN);
    private static final String CHECK = """
            ({ receipts, policy }) => receipts.map(receipt => {
              const { verdict, because } = verify({ receipt }, parsePolicy(policy));
              return verdict === "valid" ? "" : because;
            })""";

    private static @Nullable Chromium chromium;

    @RegisterExtension
    static final BeforeAllCallback BROWSER = context -> chromium = Chromium.of(context);

    @TempDir
    Path disk;

    @Test
    void receiptsOfTheLedgerAreValid() throws IOException {
        List<String> receipts = new ArrayList<>();
        String policy;
        try (Desk desk = Desk.open(new Home(disk.resolve("home")), "test", Duration.ofSeconds(2))) {
            Ledger ledger = desk.openLedger(Optional.empty());
            ledger.openStream(ANA, "Entscheidungen über Anträge / 決定", "/systems/some", OptionalInt.of(400));
            // After the two keys of the new log.
            ledger.log().orElseThrow().publication(2).join();
            for (Entry entry : ledger.newest(3, 100)) {
                receipts.add(text(ledger.receipt(
                                entry,
                                ledger.opening(Optional.of(ANA), entry.leaf().id()))
                        .bytes()));
                receipts.add(text(ledger.receipt(entry, Optional.empty()).bytes()));
            }
            policy = ledger.policy().orElseThrow().toString();
        }
        assertThat(receipts).hasSize(6);
        assertThat(answers(receipts, policy)).containsOnly("");
    }

    @SuppressWarnings("unchecked")
    private List<String> answers(List<String> receipts, String policy) throws IOException {
        Path html = Files.write(disk.resolve(VerifierPage.NAME), VerifierPage.bytes());
        List<String> faults = new ArrayList<>();
        Page page =
                Objects.requireNonNull(chromium, "registered as an extension").open(Window.DESK, faults::add);
        page.navigate(html.toUri().toString());
        List<String> answers = (List<String>) page.evaluate(CHECK, Map.of("receipts", receipts, "policy", policy));
        page.context().close();
        assertThat(faults).isEmpty();
        return answers;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
