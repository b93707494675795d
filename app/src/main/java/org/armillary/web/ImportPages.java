package org.armillary.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.account.CurrentActor;
import org.armillary.corpus.Statements;
import org.armillary.guard.Exposure;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.reception.Uploads;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Bringing texts in from a browser.
@Controller
class ImportPages {

    private static final int RECENT = 3;

    private final Uploads uploads;
    private final Tasks tasks;
    private final TaskRows rows;
    private final Pages pages;
    private final Exposure exposure;
    private final DataSize limit;

    ImportPages(
            Uploads uploads,
            Tasks tasks,
            TaskRows rows,
            Pages pages,
            Exposure exposure,
            @Value("${spring.servlet.multipart.max-request-size}") DataSize limit) {
        this.uploads = uploads;
        this.tasks = tasks;
        this.rows = rows;
        this.pages = pages;
        this.exposure = exposure;
        this.limit = limit;
    }

    @GetMapping("/import")
    ResponseEntity<byte[]> form(Frame frame, CsrfToken token) {
        if (!exposure.writing()) {
            throw new Refusal(Problem.of("reading-only", HttpStatus.FORBIDDEN));
        }
        List<Task> recent = tasks.list(CurrentActor.get()).stream()
                .filter(task -> task.kind().equals("import"))
                .limit(RECENT)
                .toList();
        return pages.show(
                "import",
                frame,
                new ImportView(
                        limit.toBytes(),
                        frame.wording().size(limit.toBytes()),
                        token.getParameterName(),
                        token.getToken(),
                        rows.of(recent, frame)));
    }

    @PostMapping("/import")
    ResponseEntity<Void> take(
            @RequestParam List<MultipartFile> files,
            @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String inForce) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("work", work);
        said.put("language", language);
        said.put("date", date);
        said.put("inForceFrom", inForce);
        Task task = uploads.take(files, Statements.of(said));
        return ResponseEntity.status(303)
                .location(URI.create("/tasks/" + task.id()))
                .build();
    }
}
