package org.armillary.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.law.frbr.Work;
import org.armillary.query.Jump;

/// Names by which works are commonly cited, beside the titles of their texts: those of the catalogue, and those by
/// which `catalogues/citation/titles/names.tsv` knows them.
final class WorkNames {

    private static final class Shipped {
        static final WorkNames NAMES = new WorkNames(Catalogue.shipped(), CatalogueFiles.shipped());
    }

    private final Map<String, Set<String>> works = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    WorkNames(Catalogue catalogue, CatalogueFiles files) {
        catalogue
                .list()
                .forEach(each -> each.work().map(Work::uri).ifPresent(work -> {
                    add(each.title(), work);
                    add(each.shortName(), work);
                }));
        try (InputStream in = files.open("citation/titles/names.tsv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> {
                        if (cells.length > 1) {
                            add(cells[0], cells[1]);
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the names of works", e);
        }
    }

    static WorkNames shipped() {
        return Shipped.NAMES;
    }

    private void add(String name, String work) {
        String folded = Jump.folded(name);
        if (!folded.isEmpty()) {
            works.computeIfAbsent(folded, key -> new LinkedHashSet<>()).add(work);
            names.computeIfAbsent(work, key -> new LinkedHashSet<>()).add(name);
        }
    }

    /// The works that a name is of, by URI; none where it is nobody's.
    Set<String> works(String name) {
        return works.getOrDefault(Jump.folded(name), Set.of());
    }

    /// What a work is called.
    List<String> of(String work) {
        return List.copyOf(names.getOrDefault(work, Set.of()));
    }
}
