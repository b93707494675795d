package org.armillary.web;

import java.nio.charset.StandardCharsets;
import org.armillary.sheet.Book;
import org.armillary.sheet.Form;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// A book as a download.
public final class Attachment {

    private Attachment() {}

    /// @param name of the file, without ending
    public static ResponseEntity<byte[]> of(Book book, Form form, String name) {
        return of(form.write(book), form.mediaType(), name + "." + form.ending());
    }

    /// @param file its name, with ending
    public static ResponseEntity<byte[]> of(byte[] bytes, String mediaType, String file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }
}
