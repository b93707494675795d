package org.armillary.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.frbr.Language;

/// An engine for tests that reads one kind of text: front matter, a title, then a line `Article 1. Text` for each
/// article, or `Heading 2. Words` for one that has a heading and no text.
///
/// Another version can number differently.
class ArticleEngine implements Engine {

    static final ArticleEngine FIRST = new ArticleEngine("articles 1", "art");

    private final String name;
    private final String prefix;

    /// @param name its name and version
    /// @param prefix of its eIds
    ArticleEngine(String name, String prefix) {
        this.name = name;
        this.prefix = prefix;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Draft read(byte[] bytes, String fileName, Statements stated) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new IllegalArgumentException(fileName + " is empty (" + bytes.length + " bytes). Fetch it again.");
        }
        Map<String, String> metadata = FlatYaml.frontMatter(text);
        String body = metadata.isEmpty() ? text : text.substring(text.indexOf("\n---", 4) + 4);
        List<String> lines = body.lines().filter(line -> !line.isBlank()).toList();
        return new Draft(
                new AknDocument(document(lines)),
                "markdown",
                Optional.of(new Language("eng")),
                metadata,
                lines,
                List.of());
    }

    Element document(List<String> lines) {
        List<Element> articles = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("Article ")) {
                int dot = line.indexOf('.');
                String number = line.substring("Article ".length(), dot);
                articles.add(ElementBuilder.of("article")
                        .with("eId", prefix + "_" + number)
                        .add("num", "Article " + number)
                        .add(Element.of(
                                "content",
                                Element.of("p", line.substring(dot + 1).strip())))
                        .build());
            } else if (line.startsWith("Heading ")) {
                int dot = line.indexOf('.');
                String number = line.substring("Heading ".length(), dot);
                articles.add(ElementBuilder.of("article")
                        .with("eId", prefix + "_" + number)
                        .add("num", "Article " + number)
                        .add("heading", line.substring(dot + 1).strip())
                        .build());
            }
        }
        return ElementBuilder.of("akomaNtoso")
                .with("xmlns", org.armillary.law.akn.Akn.NAMESPACE)
                .add(ElementBuilder.of("act")
                        .with("name", "act")
                        .add(ElementBuilder.of("body").addAll(articles).build())
                        .build())
                .build();
    }
}
