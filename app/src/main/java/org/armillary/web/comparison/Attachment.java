package org.armillary.web.comparison;

import java.nio.charset.StandardCharsets;
import org.armillary.sheet.Book;
import org.armillary.sheet.Form;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A book as a download.
final class Attachment {

    private Attachment() {}

    /// @param name of the file, without ending
    static ResponseEntity<byte[]> of(Book book, Form form, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(form.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + "." + form.ending(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(form.write(book));
    }
}
