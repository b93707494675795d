package org.armillary.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.armillary.task.Progress;

/// The texts a first start begins with: those of `catalogues/seed`, in the project's own words.
///
/// A text is taken once. After that its acts say that it was here, so that one a person has withdrawn does not come
/// back.
public final class Seed {

    private static final String FOLDER = "/catalogues/seed/";
    private static final List<String> TEXTS = List.of(
            "model-code-of-conduct.eng.2026-10-01",
            "model-code-of-conduct.eng.2026-11-21",
            "model-convention.eng.2026-11-21",
            "model-convention.fra.2026-11-21",
            "model-judgment.eng.2026-11-21");

    private Seed() {}

    /// Takes the texts that were never here.
    public static ImportSummary sow(Corpus corpus, Progress progress) {
        List<Incoming> texts = new ArrayList<>();
        for (String text : TEXTS) {
            Statements said = said(text);
            String expression = said.find("work").orElseThrow() + "/"
                    + said.find("language").orElseThrow() + "@"
                    + said.find("date").orElseThrow();
            if (corpus.acts().list(expression).isEmpty()) {
                byte[] bytes = resource(text + ".md");
                texts.add(new Incoming(text + ".md", "seed", bytes.length, said, () -> bytes));
            }
        }
        return texts.isEmpty()
                ? new ImportSummary(List.of(), "")
                : corpus.importer().run(new ImportRequest(texts, Statements.NONE, false), progress);
    }

    private static Statements said(String text) {
        Map<String, String> values =
                new HashMap<>(FlatYaml.parse(new String(resource(text + ".yaml"), StandardCharsets.UTF_8)));
        return Statements.of(values);
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(
                Seed.class.getResourceAsStream(FOLDER + name), FOLDER + name + " is not on the class path")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
