package org.armillary.law.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.armillary.law.dialect.SourceFile;
import org.armillary.law.layout.DocumentReader;
import org.armillary.law.layout.Format;
import org.armillary.law.layout.UnreadableDocument;

/// Folders that hold the files of one document: a Formex act with its annexes.
public final class Folders {

    private Folders() {}

    /// Whether all files of a folder are XML and the first of them is Formex.
    public static boolean isOneDocument(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        List<Path> files = list(folder);
        if (files.isEmpty() || !files.stream().allMatch(Folders::isXml)) {
            return false;
        }
        Path first = files.getFirst();
        try (InputStream in = Files.newInputStream(first)) {
            byte[] head = in.readNBytes(1 << 16);
            return DocumentReader.standard().formatOf(head, first.getFileName().toString()) == Format.FORMEX;
        } catch (UnreadableDocument e) {
            return false;
        }
    }

    /// The files of one document, read.
    static List<SourceFile> read(Path folder) throws IOException {
        List<SourceFile> files = new ArrayList<>();
        for (Path each : list(folder)) {
            files.add(new SourceFile(each.getFileName().toString(), Files.readAllBytes(each)));
        }
        return files;
    }

    /// The files of a folder, by name; hidden ones left out.
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(each -> !each.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isXml(Path file) {
        return Files.isRegularFile(file)
                && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xml");
    }
}
