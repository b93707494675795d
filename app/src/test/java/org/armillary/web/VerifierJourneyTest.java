package org.armillary.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.armillary.verifier.VerifierPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/// An auditor with the verifier page on disk, a receipt, and keys from elsewhere.
class VerifierJourneyTest {

    private static @Nullable Chromium chromium;

    @RegisterExtension
    static final BeforeAllCallback BROWSER = context -> chromium = Chromium.of(context);

    @TempDir
    static Path disk;

    private static Receipts receipts;

    private final List<String> faults = new ArrayList<>();
    private Page page;

    @BeforeAll
    static void keepThePage() throws IOException {
        Files.write(disk.resolve(VerifierPage.NAME), VerifierPage.bytes());
        receipts = new Receipts();
    }

    @BeforeEach
    void openIt() {
        page = open(Window.DESK);
    }

    @AfterEach
    void nothingWasAskedOfAnybody() {
        page.context().close();
        assertThat(faults).as("console errors and requests").isEmpty();
    }

    private Page open(Window window) {
        Page opened =
                Objects.requireNonNull(chromium, "registered as an extension").open(window, faults::add);
        opened.onRequest(request -> {
            if (!request.url().endsWith(VerifierPage.NAME)) {
                faults.add("asked for " + request.url());
            }
        });
        opened.navigate(disk.resolve(VerifierPage.NAME).toUri().toString());
        return opened;
    }

    private void give(String name, byte[] bytes) {
        page.locator("#files").setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private void trust(String keys) {
        page.locator("#keys").fill(keys);
    }

    @Test
    void aReceiptIsValidForWhoKnowsTheKeys() {
        trust(receipts.policy());
        give("receipt.json", receipts.logged().getBytes(UTF_8));
        assertThat(page.locator(".stamp")).hasText("Valid");
        assertThat(page.locator(".because"))
                .containsText(
                        "Entry 677 of the log observatory.example/ledger, of 1000 entries then, seen by 2 witnesses");
        assertThat(page.locator(".steps")).containsText("is reached: 2 of 2 witnesses saw this very tree");
        assertThat(page.locator(".steps")).containsText("8 shown, 2 withheld");
        assertThat(page.locator(".steps")).containsText("in both of its ways");
        assertThat(page.locator(".steps li.bad, .steps li.open")).hasCount(0);
        assertThat(page).hasTitle("Valid · Armillary verifier");
        Chromium.picture(page, "verifier-valid");
    }

    @Test
    void withoutKeysNothingIsDecidedAndTheStatedOnesAreShownToCompare() {
        give("receipt.json", receipts.logged().getBytes(UTF_8));
        assertThat(page.locator(".stamp")).hasText("Cannot be decided");
        assertThat(page.locator(".steps")).containsText("compare, don’t believe");
        assertThat(page.locator(".steps"))
                .containsText(receipts.keys().getFirst().toString());
        assertThat(page.locator(".steps")).containsText("4 lines are of keys you did not give");
    }

    @Test
    void aForgersKeysMakeNothingValid() throws IOException {
        Receipts forger = new Receipts();
        trust(receipts.policy());
        give("receipt.json", forger.logged().getBytes(UTF_8));
        assertThat(page.locator(".stamp")).hasText("Not valid");
        assertThat(page.locator(".because")).containsText("No key you gave for this log has signed");
    }

    @Test
    void aWitnessThatNobodyAskedForIsSaidToBeUnknown() {
        trust(String.join(
                "\n", receipts.keys().stream().limit(3).map(Object::toString).toList()));
        give("receipt.json", receipts.logged().getBytes(UTF_8));
        assertThat(page.locator(".stamp")).hasText("Valid");
        assertThat(page.locator(".steps")).containsText("Unknown key press.example/w+");
    }

    @Test
    void otherWordsThanThoseCommittedToAreRefused() {
        trust(receipts.policy());
        give(
                "receipt.json",
                Receipts.with(receipts.logged(), Map.of("refer", "grant")).getBytes(UTF_8));
        assertThat(page.locator(".stamp")).hasText("Not valid");
        assertThat(page.locator(".because")).hasText("Because: What is shown is not what the entry commits to.");
    }

    @Test
    void aPendingReceiptProvesNothingYet() {
        trust(receipts.policy());
        give("receipt.json", receipts.pending().getBytes(UTF_8));
        assertThat(page.locator(".stamp")).hasText("Cannot be decided");
        assertThat(page.locator(".because")).containsText("There is no proof yet");
    }

    @Test
    void aProofNeedsItsEntryAndAnyOrderWillDo() {
        trust(receipts.policy());
        give("17.tlog-proof", receipts.proof().bytes());
        assertThat(page.locator("#waiting")).containsText("add the entry that it is about");
        give("entry.json", receipts.entry());
        assertThat(page.locator(".stamp")).hasText("Valid");
        page.locator("#forget").click();
        assertThat(page.locator(".stamp")).hasCount(0);
        give("entry.json", "something else".getBytes(UTF_8));
        give("17.tlog-proof", receipts.proof().bytes());
        assertThat(page.locator(".because")).containsText("leads to another root");
    }

    @Test
    void keysThatAreNoneAreComplainedAboutWithTheirLine() {
        trust("log nonsense\nquorum none");
        assertThat(page.locator("#complaint")).containsText("line 1 of the keys");
        String mistyped = receipts.keys().getFirst().toString().replace("observatory", "observatori");
        trust(mistyped);
        assertThat(page.locator("#complaint")).containsText("mistyped or changed");
    }

    /// Bits of each byte of the receipt, sampled; see docs/testing.md for all of them.
    @Test
    @SuppressWarnings("unchecked")
    void aReceiptWithAnyBitChangedIsRefused() {
        byte[] receipt = receipts.logged().getBytes(UTF_8);
        Random random = new Random(50);
        List<Integer> bits = random.ints(500, 0, receipt.length * 8).boxed().toList();
        List<Integer> accepted = (List<Integer>) page.evaluate(
                FLIP,
                Map.of(
                        "receipt",
                        Base64.getEncoder().encodeToString(receipt),
                        "policy",
                        receipts.policy(),
                        "bits",
                        bits));
        assertThat(accepted).as("bits whose change nobody noticed").isEmpty();
        assertThat(page.evaluate(
                        FLIP,
                        Map.of(
                                "receipt", Base64.getEncoder().encodeToString(receipt),
                                "policy", receipts.policy(),
                                "bits", List.of(-1))))
                .as("the receipt itself is accepted")
                .isEqualTo(List.of(-1));
    }

    static final String FLIP = """
            ({ receipt, policy, bits }) => {
              const bytes = fromBase64(receipt, "receipt"), trusted = parsePolicy(policy);
              return bits.filter(bit => {
                const changed = bytes.slice();
                if (bit >= 0) changed[bit >> 3] ^= 1 << (bit & 7);
                let string;
                try { string = decoded(changed, "receipt"); } catch { return false; }
                return isReceipt(string) && verify({ receipt: string }, trusted).verdict === "valid";
              });
            }""";

    @Test
    void severalReceiptsTellWhatIsMissingBetweenThem() {
        Object said = page.evaluate("""
                () => streams([[3, 10n], [4, 12n], [7, 15n], [7, 16n], [8, 14n]].map(([sequence, index], i) =>
                  ({ verdict: "valid", index, entry: { stream: "s", sequence, id: String(i) } }))).map(
                  ({ from, to, twice, gaps, disorder }) => [from, to, twice, gaps, disorder].flat().join(" "))[0]""");
        assertThat(said).isEqualTo("3 8 7 5 to 6 8");
    }

    @Test
    void itIsReadableWhereverItIsLookedAt() {
        for (Window window :
                List.of(Window.DESK, Window.PHONE, Window.of(1280, 900).dark())) {
            page.context().close();
            page = open(window);
            trust(receipts.policy());
            give("receipt.json", receipts.logged().getBytes(UTF_8));
            assertThat(page.locator(".stamp")).hasText("Valid");
            Journey.assertFits(page);
            Journey.assertOpenToAll(page);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".inputs")).isHidden();
        assertThat(page.locator("#colophon")).containsText("by the keys observatory.example/ledger+");
    }
}
