package org.armillary.web.observatory;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.catalogue.InstrumentJson;
import org.armillary.guard.Problem;
import org.armillary.guard.Refusal;
import org.armillary.observatory.LinkedData;
import org.armillary.observatory.Observatory;
import org.armillary.observatory.Seen;
import org.armillary.sheet.Book;
import org.armillary.sheet.Form;
import org.armillary.web.Frame;
import org.armillary.web.Pages;
import org.armillary.web.Site;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import tools.jackson.databind.json.JsonMapper;

/// Everything in the catalogue, to take away.
@Controller
class DataPages {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final MediaType LINKED = MediaType.parseMediaType("application/ld+json");
    private static final List<String> ALL_FORMS = List.of("csv", "xlsx", "json", "jsonld");
    private static final List<String> FORMS = List.of("csv", "xlsx");

    private final Observatory observatory;
    private final Pages pages;
    private final Site site;

    DataPages(Observatory observatory, Pages pages, Site site) {
        this.observatory = observatory;
        this.pages = pages;
        this.site = site;
    }

    @GetMapping("/data")
    ResponseEntity<byte[]> show(Frame frame) {
        Tables tables = new Tables(observatory, frame, site.absolute(""));
        List<DataView.Row> rows = Tables.NAMES.stream()
                .map(name -> new DataView.Row(
                        name,
                        tables.find(name).orElseThrow().rows().size(),
                        name.equals("instruments") ? ALL_FORMS : FORMS))
                .toList();
        return pages.show("data", frame, new DataView(rows));
    }

    @GetMapping("/data/instruments.json")
    ResponseEntity<byte[]> json(Frame frame) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var generator = JSON.createGenerator(out)) {
            generator.writeStartArray();
            InstrumentJson json = new InstrumentJson(generator);
            observatory
                    .on(frame.day())
                    .all()
                    .forEach(each -> json.write(each.instrument(), frame.day(), each.standing()));
            generator.writeEndArray();
        }
        return file("instruments.json", MediaType.APPLICATION_JSON, out.toByteArray());
    }

    @GetMapping("/data/instruments.jsonld")
    ResponseEntity<byte[]> linked(Frame frame) {
        LinkedData linked = new LinkedData(observatory.catalogue(), site.absolute(""));
        List<Object> graph = new ArrayList<>();
        for (Seen each : observatory.on(frame.day()).all()) {
            graph.add(linked.of(each));
        }
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", LinkedData.CONTEXT);
        data.put("@graph", graph);
        return file("instruments.jsonld", LINKED, JSON.writeValueAsBytes(data));
    }

    @GetMapping("/data/{name:[a-z-]+}.{ending:csv|xlsx|docx}")
    ResponseEntity<byte[]> table(Frame frame, @PathVariable String name, @PathVariable String ending) {
        Form form = Form.find(ending).orElseThrow();
        byte[] bytes = new Tables(observatory, frame, site.absolute(""))
                .find(name)
                .map(table -> form.write(Book.of(table)))
                .orElseThrow(() -> new Refusal(Problem.notFound("/data/" + name + "." + ending)));
        return file(name + "." + ending, MediaType.parseMediaType(form.mediaType()), bytes);
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("armillary-" + name)
                                .build()
                                .toString())
                .body(bytes);
    }
}
