package org.armillary.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.armillary.home.Database;
import org.armillary.home.Home;
import org.armillary.home.Ownership;
import org.armillary.task.Progress;

/// A corpus in a directory of a test, closed at its end.
public record OpenCorpus(Ownership ownership, Database database, Corpus corpus) implements AutoCloseable {

    public static OpenCorpus at(Path directory) throws IOException {
        return at(directory, ArticleEngine.FIRST, Clock.systemUTC());
    }

    /// A corpus in a database that is open.
    public static OpenCorpus at(Ownership ownership, Database database) throws IOException {
        return at(ownership, database, ArticleEngine.FIRST, Clock.systemUTC());
    }

    /// A corpus in a database that is open, at a time that the test tells.
    public static OpenCorpus at(Ownership ownership, Database database, Clock clock) throws IOException {
        return at(ownership, database, ArticleEngine.FIRST, clock);
    }

    static OpenCorpus at(Path directory, Engine engine, Clock clock) throws IOException {
        Ownership ownership = Ownership.take(new Home(directory), "test");
        return at(ownership, Database.open(ownership), engine, clock);
    }

    static OpenCorpus at(Ownership ownership, Database database, Engine engine, Clock clock) throws IOException {
        Corpus corpus = Corpus.open(ownership, database, engine, clock);
        corpus.reconcile(Progress.NONE);
        return new OpenCorpus(ownership, database, corpus);
    }

    public ImportSummary take(String... texts) {
        List<Incoming> documents = Arrays.stream(texts)
                .map(text -> Incoming.of("act.md", text.getBytes(StandardCharsets.UTF_8), Statements.NONE))
                .toList();
        return corpus.importer().run(new ImportRequest(documents, Statements.NONE, false), Progress.NONE);
    }

    /// An act of a made-up state (`xa`), as [ArticleEngine] reads it.
    public static String act(String number, String date, String inForce, String... articles) {
        StringBuilder text = new StringBuilder("---\nwork: /akn/xa/act/2020/" + number + "\ndate: " + date
                + (inForce.isEmpty() ? "" : "\neffective: " + inForce) + "\n---\n# Act " + number + " on Lanterns\n");
        for (int i = 0; i < articles.length; i++) {
            text.append("Article ")
                    .append(i + 1)
                    .append(". ")
                    .append(articles[i])
                    .append('\n');
        }
        return text.toString();
    }

    @Override
    public void close() {
        try (ownership;
                database) {
            corpus.close();
        }
    }
}
