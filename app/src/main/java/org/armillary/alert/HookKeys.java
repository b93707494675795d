package org.armillary.alert;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.armillary.home.DurableFile;
import org.armillary.home.Home;

/// The keys that notices are signed with. None is kept: each follows from 256 random bits in a file of the home that
/// only its owner can read, from the search and from how often it was given a new key. The database alone signs
/// nothing.
final class HookKeys {

    private static final String PREFIX = "whs_";
    private static final int BYTES = 32;

    private final Path file;
    private final Home home;

    HookKeys(Home home) {
        this.home = home;
        this.file = home.root().resolve("alerts").resolve("key");
    }

    /// The key of a search's posting: what its owner is shown once, and gives to whoever checks.
    String key(SavedSearch search) {
        byte[] mac = mac(root(), "webhook " + search.id() + " " + search.hookTurn());
        return PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    /// The signature of a posting: HMAC-SHA-256 by the key over `id.timestamp.body`, in hexadecimal.
    String sign(SavedSearch search, String id, long timestamp, byte[] body) {
        byte[] head = (id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return HexFormat.of().formatHex(mac(key(search).getBytes(StandardCharsets.UTF_8), whole));
    }

    private synchronized byte[] root() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key of webhooks, " + file + ", can't be read: " + e.getMessage(), e);
        }
    }

    private void make() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        Files.createDirectories(file.getParent());
        if (Files.getFileStore(home.root()).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
        }
        DurableFile.write(home, file, random);
        if (Files.getFileStore(home.root()).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private static byte[] mac(byte[] key, String text) {
        return mac(key, text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[] bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
