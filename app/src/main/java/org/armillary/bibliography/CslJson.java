package org.armillary.bibliography;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.armillary.catalogue.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/// References as CSL-JSON: an array of items, as Zotero and Pandoc read it. Source: CSL 1.0.2, `csl-data.json`.
final class CslJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.SerializationFeature.INDENT_OUTPUT)
            .disable(tools.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private CslJson() {}

    static void write(Bibliography bibliography, OutputStream out) throws IOException {
        try (JsonGenerator generator = JSON.createGenerator(out)) {
            generator.writeStartArray();
            bibliography.keyed().forEach((key, each) -> generator.writePOJO(item(key, each, bibliography)));
            generator.writeEndArray();
        }
        out.write('\n');
    }

    private static Map<String, Object> item(String key, Reference reference, Bibliography bibliography) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", key);
        item.put("type", reference.genre().csl());
        item.put("title", reference.title());
        reference.shortTitle().ifPresent(title -> item.put("title-short", title));
        reference.author().ifPresent(author -> author(item, reference, author));
        reference.place().ifPresent(place -> item.put("section", Places.plain(place, reference)));
        reference.number().ifPresent(number -> item.put("number", number));
        item.put("jurisdiction", reference.jurisdiction());
        reference.made().ifPresent(day -> item.put("issued", date(day)));
        if (reference.made().isEmpty()) {
            reference.year().ifPresent(year -> item.put("issued", Map.of("date-parts", List.of(List.of(year)))));
        }
        item.put("accessed", date(bibliography.occasion().accessed()));
        reference.text().ifPresent(day -> item.put("version", day.toString()));
        reference.language().ifPresent(language -> item.put("language", language.tag()));
        item.put("URL", reference.address());
        if (bibliography.snippets()) {
            reference.snippet().ifPresent(words -> item.put("abstract", words));
        }
        item.put("note", Places.note(reference, bibliography.occasion()));
        return item;
    }

    /// Who decided a case is its authority, who made any other work its author.
    private static void author(Map<String, Object> item, Reference reference, String author) {
        if (reference.genre() == Genre.CASE) {
            item.put("authority", author);
        } else {
            item.put("author", List.of(Map.of("literal", author)));
        }
    }

    private static Map<String, Object> date(LocalDate day) {
        return date(PartialDate.of(day));
    }

    private static Map<String, Object> date(PartialDate day) {
        LocalDate first = day.first();
        List<Integer> parts = switch (day.precision()) {
            case YEARS -> List.of(first.getYear());
            case MONTHS -> List.of(first.getYear(), first.getMonthValue());
            default -> List.of(first.getYear(), first.getMonthValue(), first.getDayOfMonth());
        };
        return Map.of("date-parts", List.of(parts));
    }
}
