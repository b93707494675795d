package org.armillary.harvest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// SHA-256 digests (FIPS 180-4) in lower-case hexadecimal.
final class Digests {

    private static final int MEMBERS = 5_000;

    private Digests() {}

    static String of(byte[] bytes) {
        return hex(sha256().digest(bytes));
    }

    /// The digest of what a file holds: of a zip its members' names and bytes, for publishers pack anew at each
    /// request.
    ///
    /// @param limit bytes that a zip may unpack to; a few thousand members are taken
    /// @throws IOException when it is a zip that can't be unpacked within the limit
    static String ofContent(byte[] bytes, long limit) throws IOException {
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') {
            return of(bytes);
        }
        TreeMap<String, String> members = new TreeMap<>();
        long left = limit;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                MessageDigest member = sha256();
                if (members.size() >= MEMBERS) {
                    throw new IOException("the zip has more than " + MEMBERS + " members");
                }
                left -= drain(new DigestInputStream(zip, member), left);
                members.put(entry.getName(), hex(member.digest()));
            }
        }
        return members.isEmpty() ? of(bytes) : of(members.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static long drain(DigestInputStream in, long limit) throws IOException {
        byte[] buffer = new byte[8_192];
        long whole = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            whole += read;
            if (whole > limit) {
                throw new IOException("the zip unpacks to more than is taken");
            }
        }
        return whole;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }
}
