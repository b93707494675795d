package org.armillary.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Small documents in our own words, one in each written form that needs no tool to make, for recording what reading a
/// document does.
final class SampleDocuments {
    private static final int ARTICLES = 40;

    private SampleDocuments() {}

    /// Writes the documents into a folder, which is created.
    ///
    /// @return the files written
    static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        var files = new ArrayList<Path>();
        files.add(Files.writeString(folder.resolve("act.txt"), plainText()));
        files.add(Files.writeString(folder.resolve("act.md"), markdown()));
        files.add(Files.writeString(folder.resolve("act.html"), html()));
        files.add(Files.writeString(folder.resolve("act-zh.txt"), chinese()));
        return files;
    }

    private static String plainText() {
        return "CHAPTER I\nGENERAL PROVISIONS\n\n"
                + articles(
                        "Article %1$d\nDuty %1$d\n\n1. Whoever runs system %1$d shall:\n(a) keep its log;\n(b) name a person who answers for it.\n\n"
                                + "2. Paragraph 1 does not apply to Article %2$d.\n\n");
    }

    private static String markdown() {
        return "# Sample act\n\n"
                + articles(
                        "## Section %1$d Duty %1$d\n\n(1) A person must keep log %2$d.\n\n(2) A log is kept for a year.\n\n");
    }

    private static String html() {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>Sample act</title></head><body><h1>Sample act</h1>"
                + articles(
                        "<h2>Article %1$d</h2><p>1. A person shall keep log %2$d.</p><ol><li>(a) by day;</li><li>(b) by night.</li></ol>")
                + "</body></html>";
    }

    private static String chinese() {
        return "第一章 总则\n\n" + articles("第%1$d条 使用者应当保存第%2$d号记录。\n（一）按日；\n（二）按夜。\n\n");
    }

    private static String articles(String form) {
        return IntStream.rangeClosed(1, ARTICLES)
                .mapToObj(number -> form.formatted(number, number + 1))
                .collect(Collectors.joining());
    }
}
