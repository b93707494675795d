package org.armillary.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The verifier page as it leaves the program: always the same bytes.
public final class VerifierPage {

    /// What the file is called.
    public static final String NAME = "verifier.html";

    private VerifierPage() {}

    /// The file.
    public static byte[] bytes() {
        try (InputStream file = VerifierPage.class.getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IllegalStateException("this build lacks " + NAME + ": build Armillary again");
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// SHA-256 of the file, in lower-case hexadecimal digits: what docs/ledger.md publishes.
    public static String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
