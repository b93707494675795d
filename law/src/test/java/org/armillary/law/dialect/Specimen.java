package org.armillary.law.dialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.armillary.law.akn.MalformedDocumentException;
import org.armillary.law.layout.Format;
import org.jspecify.annotations.Nullable;

/// A small invented document in an official format, with the Akoma Ntoso it must become beside it.
///
/// @param name its folder under `specimens/dialect`, which begins with the name of its format
record Specimen(String name) {

    private static final Path FOLDER = Path.of("src/test/resources/specimens/dialect");

    static List<Specimen> list() {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(each -> new Specimen(each.getFileName().toString()))
                    .sorted((a, b) -> a.name.compareTo(b.name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Format format() {
        return switch (name.substring(0, name.indexOf('-'))) {
            case "formex" -> Format.FORMEX;
            case "lims" -> Format.LIMS;
            case "uslm" -> Format.USLM;
            case "egov" -> Format.EGOV;
            default -> Format.AKOMA_NTOSO;
        };
    }

    List<SourceFile> files() throws IOException {
        List<SourceFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.list(FOLDER.resolve(name))) {
            for (Path each :
                    paths.filter(path -> !path.equals(golden())).sorted().toList()) {
                files.add(new SourceFile(each.getFileName().toString(), Files.readAllBytes(each)));
            }
        }
        return files;
    }

    /// What it must become.
    Path golden() {
        return FOLDER.resolve(name).resolve("expected.akn.xml");
    }

    Converted convert() throws IOException {
        try {
            return DialectReader.read(format(), files(), name);
        } catch (MalformedDocumentException e) {
            throw new AssertionError(name, e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /// The start tags of all specimens of a format, each once, the root of one first.
    static List<String> vocabulary(Format format) throws IOException {
        Set<String> tags = new LinkedHashSet<>();
        Set<String> declarations = new LinkedHashSet<>();
        for (Specimen specimen : list()) {
            if (specimen.format() == format) {
                for (SourceFile file : specimen.files()) {
                    collect(new String(file.bytes(), StandardCharsets.UTF_8), tags, declarations);
                }
            }
        }
        List<String> vocabulary = new ArrayList<>(tags);
        String root = vocabulary.getFirst().replaceFirst(">$", " " + String.join(" ", declarations) + ">");
        vocabulary.set(0, root);
        return vocabulary;
    }

    /// Namespaces are declared on the root alone, so that each tag can stand anywhere.
    private static void collect(String xml, Set<String> tags, Set<String> declarations) {
        Matcher tag = Pattern.compile("<([A-Za-z][^<>]*?)/?>").matcher(xml);
        while (tag.find()) {
            Matcher declaration = Pattern.compile("\\sxmlns(:\\w+)?=\"[^\"]*\"").matcher(tag.group(1));
            String bare = declaration.replaceAll(found -> {
                if (declarations.stream().noneMatch(each -> each.startsWith("xmlns" + name(found.group(1)) + "="))) {
                    declarations.add(found.group().strip());
                }
                return "";
            });
            tags.add("<" + bare + ">");
        }
    }

    private static String name(@Nullable String prefix) {
        return prefix == null ? "" : prefix;
    }
}
