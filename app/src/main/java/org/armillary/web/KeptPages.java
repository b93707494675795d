package org.armillary.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/// Pages of texts, kept while they stay the same: a text of a megabyte is laid out and compressed once for all its
/// readers.
///
/// A key names everything a page depends on, the last act of the corpus among it, so that nothing is ever stale.
@Component
public class KeptPages {

    private static final long ROOM = 96L << 20;

    private final Map<String, KeptPage> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long used;

    /// The page of a key as an answer, made where it is not kept.
    public ResponseEntity<byte[]> answer(String key, Supplier<byte[]> made, HttpServletRequest request) {
        return answer(get(key, made), request);
    }

    /// The kept page of that key, or the one made now.
    KeptPage get(String key, Supplier<byte[]> made) {
        synchronized (this) {
            KeptPage kept = pages.get(key);
            if (kept != null) {
                return kept;
            }
        }
        KeptPage page = KeptPage.of(made.get());
        keep(key, page);
        return page;
    }

    private synchronized void keep(String key, KeptPage page) {
        KeptPage before = pages.put(key, page);
        used += page.size() - (before == null ? 0 : before.size());
        var oldest = pages.entrySet().iterator();
        while (used > ROOM && oldest.hasNext()) {
            used -= oldest.next().getValue().size();
            oldest.remove();
        }
    }

    /// The answer: nothing but a 304 for a browser that has the page, compressed for one that can read it so.
    static ResponseEntity<byte[]> answer(KeptPage page, HttpServletRequest request) {
        boolean zipped =
                String.valueOf(request.getHeader(HttpHeaders.ACCEPT_ENCODING)).contains("gzip");
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (new ServletWebRequest(request).checkNotModified(page.tag())) {
            answer = ResponseEntity.status(304);
        }
        answer.header(HttpHeaders.ETAG, page.tag())
                .varyBy(HttpHeaders.ACCEPT_ENCODING, HttpHeaders.COOKIE, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(Pages.HTML);
        if (zipped) {
            answer.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        return answer.body(zipped ? page.gzip() : page.plain());
    }
}
