package org.armillary.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/// A finished page, as it is and compressed.
///
/// @param tag weak entity tag of its content
record KeptPage(byte[] plain, byte[] gzip, String tag) {

    static KeptPage of(byte[] plain) {
        try {
            ByteArrayOutputStream compressed = new ByteArrayOutputStream(plain.length / 4);
            try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
                gzip.write(plain);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(plain);
            return new KeptPage(
                    plain, compressed.toByteArray(), "W/\"" + HexFormat.of().formatHex(digest, 0, 12) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array can always be written to", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    int size() {
        return plain.length + gzip.length;
    }
}
