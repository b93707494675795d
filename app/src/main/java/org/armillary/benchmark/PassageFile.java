package org.armillary.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.law.frbr.Language;
import org.armillary.retrieval.Passage;
import org.armillary.retrieval.Request;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads passages and questions, one JSON object a line, and the names by which texts cite a source.
///
/// A line has `_id` and `text`; `title` and everything in `metadata` may be missing, and what is not known here
/// is left alone.
final class PassageFile {

    private static final JsonMapper JSON = new JsonMapper();

    private PassageFile() {}

    /// @throws IOException with file and line where a line is no object with `_id` and `text`
    static List<Passage> passages(Path file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode line : lines(file)) {
            JsonNode known = line.path("metadata");
            passages.add(new Passage(
                    line.path("_id").asString(),
                    line.path("title").asString(""),
                    line.path("text").asString(),
                    language(known.path("lang").asString("")),
                    place(known),
                    year(known)));
        }
        return passages;
    }

    /// Requests by id, in the order of the file. One whose id is that of a passage leaves that passage out.
    ///
    /// @throws IOException with file and line where a line is no object with `_id` and `text`
    static Map<String, Request> requests(Path file, List<Passage> passages) throws IOException {
        Set<String> ids = passages.stream().map(Passage::id).collect(Collectors.toSet());
        Map<String, Request> requests = new LinkedHashMap<>();
        for (JsonNode line : lines(file)) {
            String id = line.path("_id").asString();
            String title = line.path("title").asString("");
            String text = line.path("text").asString();
            requests.put(
                    id,
                    new Request(
                            title.isEmpty() ? text : title + "\n" + text,
                            year(line.path("metadata")),
                            Optional.of(id).filter(ids::contains)));
        }
        return requests;
    }

    /// The names of sources in `documents.json` beside the corpus; none where there is no such file.
    static Map<Integer, List<String>> names(Path corpus) throws IOException {
        Path file = corpus.toAbsolutePath().resolveSibling("documents.json");
        Map<Integer, List<String>> names = new LinkedHashMap<>();
        if (Files.exists(file)) {
            for (Map.Entry<String, JsonNode> each :
                    parse(Files.readString(file), file.toString()).properties()) {
                if (each.getKey().matches("\\d{1,9}")) {
                    List<String> called = new ArrayList<>();
                    each.getValue().forEach(name -> called.add(name.asString("")));
                    names.put(Integer.parseInt(each.getKey()), List.copyOf(called));
                }
            }
        }
        return names;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            JsonNode node = parse(line, file + ":" + number);
            if (!node.path("_id").isString() || !node.path("text").isString()) {
                throw new IOException(file + ":" + number + ": an object with _id and text is needed");
            }
            nodes.add(node);
        }
        return nodes;
    }

    private static JsonNode parse(String json, String place) throws IOException {
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) {
            throw new IOException(place + ": no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Language language(String code) {
        try {
            return code.isEmpty() ? Language.UNDETERMINED : Language.parse(code);
        } catch (IllegalArgumentException e) {
            return Language.UNDETERMINED;
        }
    }

    private static Optional<Passage.Place> place(JsonNode known) {
        if (!known.path("document").isInt() || !known.path("seq").isInt()) {
            return Optional.empty();
        }
        return Optional.of(new Passage.Place(
                known.path("document").asInt(),
                known.path("seq").asInt(),
                known.path("passage").asString("")));
    }

    private static Optional<Integer> year(JsonNode known) {
        String date = known.path("date").asString("");
        if (known.path("year").isInt()) {
            return Optional.of(known.path("year").asInt());
        }
        String year = known.path("year").asString(date);
        return year.matches("\\d{4}.*") ? Optional.of(Integer.parseInt(year.substring(0, 4))) : Optional.empty();
    }
}
