package org.armillary.tlog.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.armillary.tlog.tree.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    /// The example of Go's sumdb/note.
    private static final String TEXT = "If you think cryptography is the answer to your problem,\n"
            + "then you don't know what your problem is.\n";

    private static final String LINE = "— PeterNeumann"
            + " x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=";

    private static final SigningKey NEUMANN =
            SigningKey.parse("PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz");

    private static final VerifierKey NEUMANN_VKEY =
            VerifierKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void signsAsGoDoes() {
        assertThat(NEUMANN.verifier()).isEqualTo(NEUMANN_VKEY);
        assertThat(SignedNote.sign(TEXT, List.of(NEUMANN))).hasToString(TEXT + "\n" + LINE + "\n");
    }

    @Test
    void saysWhoSigned() {
        SignedNote note = SignedNote.parse(bytes(TEXT + "\n" + LINE + "\n"));
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.verify(List.of(NEUMANN_VKEY)))
                .extracting(SignedNote.Signer::key)
                .containsExactly(NEUMANN_VKEY);
        assertThat(SignedNote.parse(note.bytes())).isEqualTo(note);
    }

    @Test
    void aBrokenLineOfAKnownKeyKillsTheNote() {
        SigningKey other = SigningKey.generate("other.example", Algorithm.ED25519);
        SignedNote good = SignedNote.sign(TEXT, List.of(NEUMANN, other));
        SignedNote moved = new SignedNote(
                        "Another text.\n", List.of(good.lines().getLast()))
                .with(SignedNote.sign("Another text.\n", List.of(NEUMANN)).lines());
        assertThatThrownBy(() -> moved.verify(List.of(NEUMANN_VKEY, other.verifier())))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("other.example");
        assertThat(moved.verify(List.of(NEUMANN_VKEY))).hasSize(1);
    }

    @Test
    void aLineBelongsToAKeyByNameAndId() {
        SigningKey renamed = SigningKey.generate("PeterNeumann", Algorithm.ED25519);
        SignedNote note = SignedNote.sign(TEXT, List.of(renamed));
        assertThatThrownBy(() -> note.verify(List.of(NEUMANN_VKEY)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("none");
    }

    @Test
    void everyFlippedBitOfANoteIsNoticed() {
        byte[] note = bytes(TEXT + "\n" + LINE + "\n");
        for (int bit = 0; bit < note.length * 8; bit++) {
            byte[] changed = note.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            assertThatThrownBy(() -> SignedNote.parse(changed).verify(List.of(NEUMANN_VKEY)))
                    .isInstanceOf(Refused.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "\n\n",
                "text\n",
                "text\n\n",
                "text\n" + LINE + "\n",
                "text\n\n" + LINE,
                "text\n\n" + LINE + "\n\n",
                "text\r\n\n" + LINE + "\n",
                "text\t\n\n" + LINE + "\n",
                "text\n\n- PeterNeumann x08go/ZJkg==\n",
                "text\n\n—  PeterNeumann x08go/ZJkg==\n",
                "text\n\n— PeterNeumann  x08go/ZJkg==\n",
                "text\n\n— PeterNeumann x08go/ZJkg\n",
                "text\n\n— PeterNeumann x08go/ZJkh==\n",
                "text\n\n— PeterNeumann x08goz==\n",
                "text\n\n— Peter+Neumann x08go/ZJkg==\n",
                "text\n\n— Peter\u00a0Neumann x08go/ZJkg==\n",
                "text\n\n— Peter\u2003Neumann x08go/ZJkg==\n",
                "text\n\n— PeterNeumann x08go/ZJkg== \n",
                "text\n\n— PeterNeumann\n",
                "text\n\n—\n",
                "text\n\n— \n"
            })
    void whatIsWrittenOtherwiseIsNoNote(String text) {
        assertThatThrownBy(() -> SignedNote.parse(bytes(text))).isInstanceOf(Refused.class);
    }

    @Test
    void aTextMayHoldEmptyLines() {
        assertThat(SignedNote.parse(bytes("a\n\n\nb\n\n\n" + LINE + "\n")).text())
                .isEqualTo("a\n\n\nb\n\n");
    }

    @Test
    void bytesThatAreNoUtf8AreNoNote() {
        byte[] note = bytes("text\n\n" + LINE + "\n");
        note[1] = (byte) 0xc0;
        assertThatThrownBy(() -> SignedNote.parse(note))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @EnumSource(
            value = Algorithm.class,
            names = {"ED25519", "ED25519_COSIGNATURE", "ML_DSA_COSIGNATURE"})
    void keysComeBackFromWriting(Algorithm algorithm) {
        SigningKey key = SigningKey.generate("witness.example/w", algorithm);
        SigningKey read = SigningKey.parse(key.secret());
        assertThat(read.verifier()).isEqualTo(key.verifier());
        assertThat(VerifierKey.parse(key.verifier().toString())).isEqualTo(key.verifier());
        byte[] message = bytes("a message");
        assertThat(key.verifier().verify(message, read.sign(message))).isTrue();
        assertThat(key.verifier().verify(bytes("another"), read.sign(message))).isFalse();
        assertThat(key.verifier().verify(message, new byte[7])).isFalse();
        assertThat(key.toString())
                .doesNotContain(key.secret().substring(key.secret().length() - 20));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "PeterNeumann",
                "PeterNeumann+c74f20a3",
                "PeterNeumann+c74f20a3+",
                "PeterNeumann+C74F20A3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a2+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeuman+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TX",
                "PeterNeumann+c74f20a3+BBpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+CRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW",
                "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10Q="
            })
    void whatIsWrittenOtherwiseIsNoVkey(String vkey) {
        assertThatThrownBy(() -> VerifierKey.parse(vkey)).isInstanceOf(Refused.class);
    }

    @Test
    void aSigningKeyThatCannotBeReadKeepsItsSecret() {
        String secret = "AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
        for (String text : List.of(
                "PRIVATE+KEY+PeterNeumann+c74f20a4+" + secret,
                "PRIVATE+KEY+PeterNeumann+c74f20a3+" + secret + "=",
                "PRIVATE+KEY+" + secret)) {
            assertThatThrownBy(() -> SigningKey.parse(text))
                    .isInstanceOf(Refused.class)
                    .hasMessageNotContaining(secret)
                    .hasNoCause();
        }
    }

    /// S and S + L make the same equation; RFC 8032 allows the smaller one only.
    @Test
    void anEd25519SignatureHasOneSpelling() {
        byte[] message = bytes(TEXT);
        byte[] signature = NEUMANN.sign(message);
        BigInteger order = BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));
        byte[] s = new byte[32];
        for (int i = 0; i < 32; i++) {
            s[i] = signature[63 - i];
        }
        byte[] larger = new BigInteger(1, s).add(order).toByteArray();
        byte[] forged = signature.clone();
        for (int i = 0; i < 32; i++) {
            forged[32 + i] = i < larger.length ? larger[larger.length - 1 - i] : 0;
        }
        assertThat(NEUMANN_VKEY.verify(message, signature)).isTrue();
        assertThat(NEUMANN_VKEY.verify(message, forged)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "10", "9223372036854775807"})
    void numbersHaveOneSpelling(String digits) {
        assertThat(Spelling.decimal(digits)).isEqualTo(Long.parseLong(digits));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00",
                "01",
                "-1",
                "+1",
                " 1",
                "1 ",
                "0x1",
                "1e3",
                "٣",
                "9223372036854775808",
                "18446744073709551616",
                "99999999999999999999"
            })
    void numbersWrittenOtherwiseAreRefused(String digits) {
        assertThatThrownBy(() -> Spelling.decimal(digits)).isInstanceOf(Refused.class);
    }

    @Test
    void sixteenSignaturesAreFewEnough() {
        List<SigningKey> keys = IntStream.range(0, 16)
                .mapToObj(i -> SigningKey.generate("k" + i, Algorithm.ED25519))
                .toList();
        SignedNote note = SignedNote.parse(SignedNote.sign(TEXT, keys).bytes());
        assertThatCode(() -> note.verify(List.of(keys.getLast().verifier()))).doesNotThrowAnyException();
    }

    @Test
    void halfACharacterIsNoText() {
        assertThatThrownBy(() -> SignedNote.sign("\ud800\n", List.of(NEUMANN))).isInstanceOf(Refused.class);
    }
}
