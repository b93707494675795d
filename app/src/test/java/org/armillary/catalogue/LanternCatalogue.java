package org.armillary.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A catalogue of invented law on lanterns, in a folder, with the instruments a test asks for.
public final class LanternCatalogue {
    static final String HEAD = """
            id: %s
            title: Act on %s
            short: %s
            body: Harbour Council
            jurisdiction: zz
            kind: statute
            force: hard
            level: national
            approach: [use]
            address: {url: 'https://lanterns.example/', sure: read}
            pathway: {route: none}
            verification: false
            enforcement: false
            sources:
              - {register: gazette, at: '7'}
            verified: true
            """;

    private LanternCatalogue() {}

    /// One instrument: what all share, and the lines the test is about.
    public static String instrument(String id, String lines) {
        return (HEAD.formatted(id, id, id) + lines).indent(4).replaceFirst("    id:", "  - id:");
    }

    /// Writes the files.
    ///
    /// @param instruments entries made by [#instrument]
    public static Path write(Path folder, String... instruments) {
        file(folder, "instruments/index.yaml", "compiled: '2030-06-01'\nevidence-until: '2030-05-01'\nfiles: [zz]\n");
        file(
                folder,
                "instruments/zz.yaml",
                "jurisdiction: zz\nname: Nowhere\ninstruments:\n" + String.join("\n", instruments));
        file(folder, "older-law/index.yaml", "files: []\n");
        file(folder, "bodies/bodies.yaml", "bodies: []\n");
        file(folder, "practice/practice.yaml", "practice: []\n");
        file(
                folder,
                "registers/registers.yaml",
                "registers:\n  - {id: gazette, title: The harbour's gazette, nature: text}\n");
        return folder;
    }

    public static Instrument only(Path folder, String lines) {
        return Catalogue.of(write(folder, instrument("lanterns", lines))).get("lanterns");
    }

    private static void file(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
