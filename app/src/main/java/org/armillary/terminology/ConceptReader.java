package org.armillary.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.armillary.catalogue.CatalogueFault;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.catalogue.Fields;

/// Reads concepts, and says where a file is wrong.
final class ConceptReader {

    private final Map<String, String> owners = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Runnable> links = new ArrayList<>();

    private ConceptReader() {}

    static List<Concept> read(CatalogueFiles files) {
        ConceptReader reader = new ConceptReader();
        Fields index = files.read("terminology/index.yaml");
        List<Concept> all = new ArrayList<>();
        for (String file : index.texts("files")) {
            Fields in = files.read("terminology/" + file);
            all.addAll(in.entries("concepts", reader::concept));
            in.checkNothingElse();
        }
        index.checkNothingElse();
        reader.links.forEach(Runnable::run);
        return all;
    }

    private Concept concept(Fields in) {
        String id = in.text("id");
        if (!ids.add(id)) {
            throw new CatalogueFault(in.place("id"), "'" + id + "' stands here twice: keep one");
        }
        Concept concept = new Concept(
                id,
                in.text("definition"),
                in.texts("broader"),
                in.texts("related"),
                in.entry("terms", fields -> terms(id, fields)),
                in.entries("from", ConceptReader::origin),
                in.entries("beware", ConceptReader::caution));
        links.add(() -> check(concept, in));
        return concept;
    }

    private Map<String, List<String>> terms(String id, Fields in) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        for (String language : Terminology.LANGUAGES) {
            List<String> list = in.texts(language);
            if (list.isEmpty()) {
                throw new CatalogueFault(in.place(language), "no term in " + language + ": give one");
            }
            for (String term : list) {
                String owner = owners.putIfAbsent(language + " " + term.toLowerCase(Locale.ROOT), id);
                if (owner != null) {
                    throw new CatalogueFault(
                            in.place(language), "'" + term + "' is a term of " + owner + " already: keep one");
                }
            }
            terms.put(language, list);
        }
        in.checkNothingElse();
        return terms;
    }

    private static Concept.Origin origin(Fields in) {
        return new Concept.Origin(
                in.text("instrument"), in.text("at"), in.text("language"), in.text("term"), in.flag("verified"));
    }

    private static Concept.Caution caution(Fields in) {
        return new Concept.Caution(in.text("language"), in.text("term"), in.text("note"));
    }

    private void check(Concept concept, Fields in) {
        for (String field : List.of("broader", "related")) {
            List<String> linked = field.equals("broader") ? concept.broader() : concept.related();
            linked.stream()
                    .filter(each -> !ids.contains(each) || each.equals(concept.id()))
                    .findFirst()
                    .ifPresent(each -> {
                        throw new CatalogueFault(
                                in.place(field), "'" + each + "' is no other concept: name one by its id");
                    });
        }
        concept.origins().forEach(each -> check(concept, each.language(), each.term(), in.place("from")));
        concept.cautions().forEach(each -> check(concept, each.language(), each.term(), in.place("beware")));
    }

    private static void check(Concept concept, String language, String term, String place) {
        if (!concept.terms(language).contains(term)) {
            throw new CatalogueFault(
                    place, "'" + term + "' is no term of " + concept.id() + " in " + language + ": add it there");
        }
    }
}
