package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.armillary.verifier.VerifierPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The verifier page against vectors of others: what it computes is right, and it refuses what must be refused.
/// Vectors with keys of kinds that the page says it can't check (ECDSA, RFC 6962 tree heads) are refused by it,
/// whatever they are.
class VerifierVectorsTest {

    private static final Path VECTORS = Path.of("../../shared/kits/ledger/dev/vectors");

    /// Answers of the page that differ from the expected ones, by name; and how many it was asked.
    private static final String ASK = """
            lines => {
              const number = x => decimal(String(x), "number");
              const signers = (note, keys, asCheckpoint, origin) => {
                const parsed = parseNote(note);
                let checkpoint;
                try { checkpoint = parseCheckpoint(parsed.text); } catch (e) { if (asCheckpoint) throw e; }
                if (origin !== undefined && checkpoint.origin !== origin) refuse("another log");
                const known = keys.map(parseKey);
                return parsed.lines.map(line => known.filter(key => matches(key, line)).map(key =>
                  checkLine(key, line, parsed.text, checkpoint).holds || refuse("does not hold"))).flat().length > 0;
              };
              const note = input => input.note ?? decoded(fromBase64(input.note_b64, "note"), "note");
              const policy = ({ log_vkeys, witness_vkeys, quorum }) => parsePolicy([
                ...log_vkeys.map(key => "log " + key), ...witness_vkeys.map((key, i) => "witness w" + i + " " + key),
                ...(quorum ? ["group g " + quorum + " " + witness_vkeys.map((_, i) => "w" + i).join(" ")] : []),
                "quorum " + (quorum ? "g" : "none")].join("\\n"));
              const answers = {
                vkey: input => Boolean(parseKey(input.vkey)),
                inclusion: input => same(rootOf(hash(input.leaf_hash, "leaf"), number(input.leaf_index), number(input.tree_size),
                  input.proof.map(each => hash(each, "proof"))), hash(input.root, "root")),
                signed_note: input => signers(note(input), input.vkeys, false),
                checkpoint: input => signers(note(input), input.vkeys, true, input.origin),
                cosignature: input => signers(note(input), input.witness_vkeys, true),
                tlog_proof_parse: input => Boolean(parseProof(input.proof)),
                tlog_proof: input => {
                  const result = verify({ proof: input.proof, entry: fromBase64(input.entry, "entry") }, policy(input));
                  return result.verdict === "valid" && result.origin === input.origin;
                },
              };
              const unread = input => [input.vkey, ...(input.vkeys ?? [])].some(key =>
                key !== undefined && /^[^+]+\\+[0-9a-f]{8}\\+(Aj|BTB)/.test(key));
              return lines.map(line => {
                const { kind, name, input, expected } = JSON.parse(line);
                let valid = false;
                try { valid = answers[kind](input); } catch (e) { if (!(e instanceof Refused)) throw e; }
                const right = unread(input) ? !valid : valid === (expected === "valid");
                return right ? "" : name + ": expected " + expected;
              });
            }""";

    private static @Nullable Chromium chromium;

    @RegisterExtension
    static final BeforeAllCallback BROWSER = context -> chromium = Chromium.of(context);

    @TempDir
    Path disk;

    @ParameterizedTest
    @ValueSource(
            strings = {"vkey", "inclusion", "signed_note", "checkpoint", "cosignature", "tlog_proof_parse", "tlog_proof"
            })
    @SuppressWarnings("unchecked")
    void vectorsAreAnsweredRight(String kind) throws IOException {
        Path file = VECTORS.resolve(kind + ".jsonl");
        assumeTrue(Files.exists(file), "SKIPPED: needs ../shared/kits/ledger");
        Path html = Files.write(disk.resolve(VerifierPage.NAME), VerifierPage.bytes());
        List<String> faults = new ArrayList<>();
        try (Page page =
                Objects.requireNonNull(chromium, "registered as an extension").open(Window.DESK, faults::add)) {
            page.navigate(html.toUri().toString());
            List<String> answers = (List<String>) page.evaluate(ASK, Files.readAllLines(file));
            assertThat(answers).isNotEmpty().containsOnly("");
            page.context().close();
        }
        assertThat(faults).isEmpty();
    }
}
