package org.armillary.law.codification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/// The YAML files that rulebooks and facts are kept in, whole, by path, such as `rulebooks/eu/ai-act/rulebook.yaml`.
///
/// @param byPath content of each, in the order of the paths
record RulebookFiles(SortedMap<String, byte[]> byPath) {

    static final String FACTS = "catalogues/facts/";
    static final String RULEBOOKS = "rulebooks/";
    // Beside it on the class path lie the others.
    private static final String ANCHOR = RULEBOOKS + "README.md";

    RulebookFiles {
        byPath = Collections.unmodifiableSortedMap(byPath);
    }

    /// The files of a folder that has `rulebooks` and `catalogues/facts` in it.
    static RulebookFiles in(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (String folder : new String[] {FACTS, RULEBOOKS}) {
                walk(root, root.resolve(folder), files);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't read rulebooks in " + root, e);
        }
        return new RulebookFiles(files);
    }

    private static void walk(Path root, Path folder, SortedMap<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            for (Path each : (Iterable<Path>) found.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(each).toString().replace('\\', '/');
                if (isWanted(name)) {
                    files.put(name, read(Files.newInputStream(each)));
                }
            }
        }
    }

    /// One byte more than is taken, so that the reader says that the file is too large.
    private static byte[] read(InputStream opened) throws IOException {
        try (InputStream in = opened) {
            return in.readNBytes(YamlFile.MOST_BYTES + 1);
        }
    }

    private static boolean isWanted(String name) {
        return name.endsWith(".yaml") && (name.startsWith(FACTS) || name.startsWith(RULEBOOKS));
    }

    /// The files the build put beside the classes, in a folder or in a jar.
    static RulebookFiles shipped() {
        URL anchor = RulebookFiles.class.getResource("/" + ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("no rulebooks on the class path: build the law module");
        }
        return beside(anchor);
    }

    /// The files in the folder or jar in which `rulebooks/README.md` lies.
    static RulebookFiles beside(URL anchor) {
        try {
            if (anchor.getProtocol().equals("file")) {
                Path readme = Path.of(new URI(anchor.toString()));
                return in(readme.resolve("../..").normalize());
            }
            return jar((JarURLConnection) anchor.openConnection());
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the rulebooks beside " + anchor, e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("can't find the rulebooks beside " + anchor, e);
        }
    }

    private static RulebookFiles jar(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false);
        String entry = connection.getEntryName();
        String prefix = entry.substring(0, entry.length() - ANCHOR.length());
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry each : Collections.list(jar.entries())) {
                String name = each.getName().startsWith(prefix) ? each.getName().substring(prefix.length()) : "";
                if (isWanted(name)) {
                    files.put(name, read(jar.getInputStream(each)));
                }
            }
        }
        return new RulebookFiles(files);
    }

    /// The files below a path.
    SortedMap<String, byte[]> below(String path) {
        return byPath.subMap(path, path + Character.MAX_VALUE);
    }
}
