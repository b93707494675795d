package org.armillary.web;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.armillary.verifier.VerifierPage;

/// How long the verifier page takes for one receipt with two signatures of the log (Ed25519, ML-DSA-44) and two
/// cosignatures (one of each), over a path of ten hashes: the first time in a page that was opened and left alone
/// for a moment, as when a person looks for a file, and the hundredth.
///
/// Run: `java … org.armillary.web.VerifierBench` with the class path of the tests. Gate: 50 ms, also cold.
final class VerifierBench {

    private static final int PAGES = 15;

    private static final String TIME = """
            ({ receipt, policy }) => {
              const trusted = parsePolicy(policy), times = [];
              for (let i = 0; i < 101; i++) {
                const begun = performance.now();
                const { verdict } = verify({ receipt }, trusted);
                times.push(performance.now() - begun);
                if (verdict !== "valid") throw new Error(verdict);
              }
              return [times[0], times[100]];
            }""";

    private VerifierBench() {}

    public static void main(String[] args) throws Exception {
        Receipts receipts = new Receipts();
        Map<String, String> given = Map.of("receipt", receipts.logged(), "policy", receipts.policy());
        Path file = Files.createTempDirectory("verifier").resolve(VerifierPage.NAME);
        Files.write(file, VerifierPage.bytes());
        List<Double> first = new ArrayList<>();
        List<Double> later = new ArrayList<>();
        for (int i = 0; i < PAGES; i++) {
            // A browser of its own: nothing compiled is left from the page before.
            try (Chromium chromium = new Chromium();
                    Page page = chromium.open(Window.DESK, System.err::println)) {
                page.navigate(file.toUri().toString());
                page.evaluate("new Promise(done => requestIdleCallback(done))");
                List<?> times = (List<?>) page.evaluate(TIME, given);
                first.add(((Number) times.get(0)).doubleValue());
                later.add(((Number) times.get(1)).doubleValue());
            }
        }
        print("first in a fresh browser", first);
        print("hundredth", later);
    }

    private static void print(String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-26s median %5.1f ms, worst of %d %5.1f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.size(),
                sorted.getLast());
    }
}
