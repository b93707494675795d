package org.armillary.cli;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.armillary.law.reading.Folders;

/// One document to read: a file, or a folder that holds the files of one document.
///
/// @param path the file or folder
/// @param stem name of what is written for it, without extension; no two inputs have the same
record ExtractInput(Path path, String stem) {

    /// The documents at and below some paths, in the order of their names.
    static List<ExtractInput> list(List<Path> paths) throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.exists(path)) {
                throw new CommandFailure("no such file or folder", path.toString(), "check the name");
            }
            collect(path, found);
        }
        return named(found);
    }

    private static void collect(Path path, List<Path> found) throws IOException {
        if (!Files.isDirectory(path) || Folders.isOneDocument(path)) {
            found.add(path);
            return;
        }
        List<Path> inside;
        try (Stream<Path> listed = Files.walk(path, 1, FileVisitOption.FOLLOW_LINKS)) {
            inside = listed.filter(each -> !each.equals(path) && isShown(each))
                    .sorted()
                    .toList();
        }
        for (Path each : inside) {
            collect(each, found);
        }
    }

    private static boolean isShown(Path path) {
        return !path.getFileName().toString().startsWith(".");
    }

    private static List<ExtractInput> named(List<Path> found) {
        Map<String, Integer> stems = new HashMap<>();
        found.forEach(each -> stems.merge(key(stem(each)), 1, Integer::sum));
        Map<String, Integer> taken = new HashMap<>();
        List<ExtractInput> inputs = new ArrayList<>(found.size());
        for (Path each : found) {
            String stem = stem(each);
            String name =
                    stems.getOrDefault(key(stem), 0) > 1 ? each.getFileName().toString() : stem;
            int again = taken.merge(key(name), 1, Integer::sum);
            inputs.add(new ExtractInput(each, again == 1 ? name : name + "-" + again));
        }
        return inputs;
    }

    /// Whether the name had to be told apart from another input's.
    boolean isRenamed() {
        return !stem.equals(stem(path));
    }

    /// Names that differ in case only are one on some systems.
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static String stem(Path path) {
        String name = path.toAbsolutePath().normalize().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 && !Files.isDirectory(path) ? name.substring(0, dot) : name;
    }
}
