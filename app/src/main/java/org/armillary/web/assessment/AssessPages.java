package org.armillary.web.assessment;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.armillary.assessment.AiSystem;
import org.armillary.web.Frame;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Describing a system in the address, and reading what the law comes to. Nothing is kept.
@Controller
class AssessPages {

    private static final String BASE = "/assess";

    private final Faces faces;

    AssessPages(Faces faces) {
        this.faces = faces;
    }

    @GetMapping(BASE)
    ResponseEntity<byte[]> show(Frame frame, @RequestParam(defaultValue = "") String ask, CsrfToken token) {
        return faces.page(sheet(frame), ask, token, Optional.empty());
    }

    @GetMapping(BASE + "/finding")
    ResponseEntity<byte[]> finding(Frame frame, @RequestParam String of) {
        return faces.finding(sheet(frame), of);
    }

    @GetMapping(BASE + "/duties")
    ResponseEntity<byte[]> duties(Frame frame, CsrfToken token) {
        return faces.duties(sheet(frame), Optional.empty(), token);
    }

    @GetMapping(BASE + "/clocks")
    ResponseEntity<byte[]> clocks(Frame frame) {
        return faces.clocks(sheet(frame));
    }

    @GetMapping(BASE + "/agenda")
    ResponseEntity<byte[]> agenda(Frame frame) {
        return faces.agenda(sheet(frame));
    }

    @GetMapping(BASE + "/receipt")
    ResponseEntity<byte[]> receipt(Frame frame) {
        return faces.receipt(sheet(frame));
    }

    @GetMapping(BASE + "/table")
    ResponseEntity<byte[]> table(Frame frame, @RequestParam(defaultValue = "csv") String format) {
        return faces.table(sheet(frame), format);
    }

    @GetMapping(BASE + "/report")
    ResponseEntity<byte[]> report(Frame frame, @RequestParam(defaultValue = "pdf") String format) {
        return faces.report(sheet(frame), format);
    }

    @GetMapping(BASE + "/profile")
    ResponseEntity<byte[]> profile(Frame frame) {
        return faces.profile(description(frame).system());
    }

    /// Takes a profile in: what it says is the address of the page that follows.
    @PostMapping(BASE + "/profile")
    ResponseEntity<byte[]> takeProfile(Frame frame, @RequestParam MultipartFile file) throws IOException {
        AiSystem system = Incoming.profile(faces.assessor().codex(), file);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(new Way(frame, BASE, Parameters.of(system)).to("")))
                .build();
    }

    private Description description(Frame frame) {
        return Description.read(faces.assessor().codex(), frame.query());
    }

    private Sheet sheet(Frame frame) {
        Description description = description(frame);
        return faces.sheet(frame, description, new Way(frame, BASE, description.carried()));
    }
}
