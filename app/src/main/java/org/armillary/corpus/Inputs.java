package org.armillary.corpus;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.armillary.task.Progress;

/// Finds the documents in what a person names: files, folders and zips of documents.
///
/// Hidden files and symbolic links inside a folder are passed over. A file `NAME.yaml` with a key `source` belongs to
/// the document it names. The XML files of an act in Formex that lie in one folder are one document, handed on as a
/// zip.
public final class Inputs {

    private static final int HEAD = 4_096;
    private static final int DEEPEST = 64;

    private final Progress progress;
    private final List<Incoming> found = new ArrayList<>();

    private Inputs(Progress progress) {
        this.progress = progress;
    }

    /// The documents, in the order of the arguments, inside a folder by name.
    ///
    /// @param progress told of what can't be looked into
    public static List<Incoming> list(List<Path> arguments, Progress progress) {
        Inputs inputs = new Inputs(progress);
        for (Path argument : arguments) {
            try {
                inputs.add(argument);
            } catch (IOException e) {
                progress.fail(argument.toString(), "it can't be read: " + e.getMessage());
            }
        }
        return List.copyOf(inputs.found);
    }

    private void add(Path argument) throws IOException {
        if (Files.isDirectory(argument)) {
            folder(argument);
        } else if (Files.exists(argument)) {
            Path parent = argument.toAbsolutePath().getParent();
            file(argument, parent == null ? Map.of() : sidecars(List.of(beside(argument, parent))));
        } else {
            progress.fail(argument.toString(), "there is no such file; check its name and the folder you are in");
        }
    }

    private static Path beside(Path document, Path folder) {
        return folder.resolve(name(document).replaceFirst("\\.[^.]*$", "") + ".yaml");
    }

    private void folder(Path folder) throws IOException {
        Map<Path, List<Path>> folders = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder, DEEPEST, new FileVisitOption[0])) {
            walk.filter(path -> !isHidden(folder, path))
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .forEach(path -> folders.computeIfAbsent(parent(path), key -> new ArrayList<>())
                            .add(path));
        }
        for (Map.Entry<Path, List<Path>> each : folders.entrySet()) {
            progress.check();
            files(each.getKey(), each.getValue());
        }
    }

    private void files(Path folder, List<Path> files) throws IOException {
        Map<String, Statements> sidecars = sidecars(files);
        List<Path> formex = new ArrayList<>();
        for (Path file : files) {
            if (isFormex(file)) {
                formex.add(file);
            }
        }
        if (formex.size() > 1) {
            long size = 0;
            for (Path file : formex) {
                size += Files.size(file);
            }
            found.add(new Incoming(
                    name(folder),
                    folder.toString(),
                    size,
                    sidecars.getOrDefault(name(folder), Statements.NONE),
                    () -> Bundle.of(formex)));
        }
        Set<Path> bundled = formex.size() > 1 ? new HashSet<>(formex) : Set.of();
        for (Path file : files) {
            if (!bundled.contains(file) && !isSidecar(file)) {
                file(file, sidecars);
            }
        }
    }

    private void file(Path file, Map<String, Statements> sidecars) throws IOException {
        if (ZipInput.isZipOfDocuments(file)) {
            found.addAll(ZipInput.list(file, progress));
            return;
        }
        found.add(new Incoming(
                name(file),
                file.toString(),
                Files.size(file),
                sidecars.getOrDefault(name(file), Statements.NONE),
                () -> Files.readAllBytes(file)));
    }

    /// What files beside documents say of them, by the document's name.
    private static Map<String, Statements> sidecars(List<Path> files) throws IOException {
        Map<String, Statements> sidecars = new HashMap<>();
        for (Path file : files) {
            if (isSidecar(file)) {
                Map<String, String> values = new HashMap<>(FlatYaml.parse(Files.readString(file)));
                String source = values.remove("source");
                sidecars.put(source == null ? "" : source, Statements.of(values));
            }
        }
        return sidecars;
    }

    private static boolean isSidecar(Path file) throws IOException {
        return name(file).endsWith(".yaml")
                && Files.isRegularFile(file)
                && Files.size(file) < 64_000
                && FlatYaml.parse(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8))
                        .containsKey("source");
    }

    private static boolean isFormex(Path file) throws IOException {
        if (!name(file).endsWith(".xml")) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return isFormex(in.readNBytes(HEAD));
        }
    }

    /// Whether the beginning of an XML file names the Formex schema.
    static boolean isFormex(byte[] head) {
        return new String(head, java.nio.charset.StandardCharsets.ISO_8859_1).contains("formex.publications.europa.eu");
    }

    private static boolean isHidden(Path root, Path path) {
        for (Path part : root.relativize(path)) {
            if (part.toString().startsWith(".") && !part.toString().equals(".")) {
                return true;
            }
        }
        return false;
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static String name(Path path) {
        Path name = path.toAbsolutePath().normalize().getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
