package org.armillary.web.ledger;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.ledger.Ledger;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/// The files of the home's log, for whoever wants to verify it: a checkpoint that is new each second, tiles and entry
/// bundles that never change.
///
/// Pages elsewhere may read them too: they are the same for everybody, and a verifier is better kept elsewhere.
@Controller
class LogFiles {

    private static final String BASE = "/ledger/log/";
    private static final MediaType NOTE = MediaType.parseMediaType("text/plain;charset=utf-8");
    /// Levels to 63, numbers in groups of three digits, a width of 1 to 255 where it is partial.
    private static final Pattern TILE = Pattern.compile("tile/(0|[1-9]|[1-5]\\d|6[0-3]|entries)/(x\\d{3}/)*\\d{3}"
            + "(\\.p/([1-9]|[1-9]\\d|1\\d\\d|2[0-4]\\d|25[0-5]))?");
    private static final int LONGEST_NAME = 60;

    private final Ledger ledger;

    LogFiles(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(BASE + "checkpoint")
    ResponseEntity<byte[]> checkpoint(HttpServletRequest request) {
        return answer(
                "checkpoint",
                NOTE,
                CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic().mustRevalidate(),
                request);
    }

    @GetMapping(BASE + "tile/**")
    ResponseEntity<byte[]> tile(HttpServletRequest request) {
        String name = request.getRequestURI().substring(BASE.length());
        if (name.length() > LONGEST_NAME || !TILE.matcher(name).matches()) {
            throw new Refusal(Problem.notFound(BASE + "tile"));
        }
        return answer(
                name,
                MediaType.APPLICATION_OCTET_STREAM,
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable(),
                request);
    }

    private ResponseEntity<byte[]> answer(
            String name, MediaType type, CacheControl caching, HttpServletRequest request) {
        byte[] bytes = read(name);
        String tag = tag(bytes);
        boolean known = new ServletWebRequest(request).checkNotModified(tag);
        return ResponseEntity.status(known ? 304 : 200)
                .contentType(type)
                .cacheControl(caching)
                .header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .body(bytes);
    }

    private byte[] read(String name) {
        try {
            return ledger.file(name).orElseThrow(() -> new Refusal(Problem.notFound(BASE + name)));
        } catch (IOException e) {
            throw new UncheckedIOException("the log's file " + name + " can't be read: " + e.getMessage(), e);
        }
    }

    private static String tag(byte[] bytes) {
        try {
            return '"'
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 12)
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
