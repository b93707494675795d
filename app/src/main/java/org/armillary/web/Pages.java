package org.armillary.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The templates, compiled with the program, filled in.
@Component
public class Pages {

    public static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    /// A page that no cache keeps.
    ///
    /// @param template name of a template below `page/`
    /// @param view what the template shows
    public ResponseEntity<byte[]> show(String template, Frame frame, Object view) {
        return show(HttpStatus.OK, template, frame, view);
    }

    public ResponseEntity<byte[]> show(HttpStatusCode status, String template, Frame frame, Object view) {
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .body(render(template, frame, view));
    }

    /// The page's bytes in UTF-8.
    public byte[] render(String template, Frame frame, Object view) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        engine.render("page/" + template + ".jte", Map.of("frame", frame, "view", view), output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("a byte array can always be written to", e);
        }
        return bytes.toByteArray();
    }
}
