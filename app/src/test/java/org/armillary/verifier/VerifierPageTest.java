package org.armillary.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The page is one file that can fetch nothing, and whose digest is published. After a change:
/// `-Darmillary.redraw` writes the hashes into its policy and the digest into the docs.
class VerifierPageTest {

    private static final Path FILE = Path.of("src/main/resources/org/armillary/verifier/verifier.html");
    private static final Path DOCS = Path.of("../docs/ledger.md");
    private static final Pattern HASHES = Pattern.compile("script-src '([^']*)'; style-src '([^']*)'");
    private static final Pattern PUBLISHED = Pattern.compile("(?m)^([0-9a-f]{64})  verifier\\.html$");

    @Test
    void itsPolicyAllowsItsOwnScriptAndStyleAndNothingElse() throws Exception {
        String page = Files.readString(FILE);
        String script = hash(between(page, "<script>", "</script>"));
        String style = hash(between(page, "<style>", "</style>"));
        if (System.getProperty("armillary.redraw") != null) {
            page = HASHES.matcher(page)
                    .replaceFirst(Matcher.quoteReplacement("script-src '" + script + "'; style-src '" + style + "'"));
            Files.writeString(FILE, page);
            publish(hex(page.getBytes(UTF_8)));
        }
        assertThat(page)
                .contains("content=\"default-src 'none'; script-src '" + script + "'; style-src '" + style
                        + "'; base-uri 'none'; form-action 'none'\"");
    }

    @Test
    void itNamesNoPlaceElsewhere() throws IOException {
        assertThat(Files.readString(FILE))
                .doesNotContain("http://", "https://", "src=", "href=", "url(", "@import", "fetch(", "XMLHttpRequest");
    }

    @Test
    void itsDigestIsPublished() throws IOException {
        String docs = Files.readString(DOCS);
        if (System.getProperty("armillary.redraw") == null) {
            Matcher published = PUBLISHED.matcher(docs);
            assertThat(published.find())
                    .as("%s says \"<digest>  verifier.html\"", DOCS)
                    .isTrue();
            assertThat(published.group(1))
                    .as("docs/ledger.md publishes the digest of another page; see this class")
                    .isEqualTo(VerifierPage.digest());
        }
    }

    @Test
    void theProgramCarriesTheFileAsItIs() throws IOException {
        assertThat(VerifierPage.bytes()).isEqualTo(Files.readAllBytes(FILE));
        assertThat(VerifierPage.digest()).isEqualTo(hex(Files.readAllBytes(FILE)));
    }

    private static void publish(String digest) throws IOException {
        Files.writeString(DOCS, PUBLISHED.matcher(Files.readString(DOCS)).replaceAll(digest + "  verifier.html"));
    }

    private static String hex(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String between(String page, String begin, String end) {
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static String hash(String text) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }
}
