package org.armillary.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultiMatchingQueries;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.armillary.corpus.Holding;
import org.armillary.corpus.Passage;
import org.armillary.corpus.Timeline.Days;
import org.armillary.graph.Duties;
import org.jspecify.annotations.Nullable;

/// Search the other way round: questions are kept, and passages are asked which of them they answer.
///
/// Passages are the index's own documents, questions are compiled as for the index; but every plain word must occur,
/// because nothing ranks here. Meaning plays no part, nor does the day. Safe for many threads.
public final class Percolator implements AutoCloseable {

    private final Analyzers analyzers = new Analyzers();
    /// Made with the first question, for many homes keep none.
    private @Nullable Monitor monitor;

    private synchronized Monitor monitor() {
        Monitor made = monitor;
        if (made == null) {
            try {
                made = new Monitor(analyzers);
            } catch (IOException e) {
                throw new UncheckedIOException("a monitor in memory can always be made", e);
            }
            monitor = made;
        }
        return made;
    }

    /// A question as it is watched for.
    static Query query(Question question, Analyzer analyzers) {
        Compiled compiled = QuestionQuery.compile(question, QuestionQuery.Plain.EACH, analyzers, Languages.KNOWN);
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(compiled.filter(), Occur.FILTER);
        query.add(compiled.match().get(), Occur.MUST);
        Chosen.of(question).filter(Instruments.shipped()).ifPresent(chosen -> query.add(chosen, Occur.FILTER));
        return query.build();
    }

    /// Keeps questions by their names; one that was kept under a name is replaced.
    public void put(Map<String, Question> questions) {
        List<MonitorQuery> queries = questions.entrySet().stream()
                .map(each -> new MonitorQuery(each.getKey(), query(each.getValue(), analyzers)))
                .toList();
        try {
            if (!queries.isEmpty()) {
                monitor().register(queries);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a monitor in memory can always be written", e);
        }
    }

    /// Forgets a question.
    public void remove(String name) {
        try {
            monitor().deleteById(name);
        } catch (IOException e) {
            throw new UncheckedIOException("a monitor in memory can always be written", e);
        }
    }

    /// How many questions are kept.
    public synchronized int size() {
        try {
            return monitor == null ? 0 : monitor.getQueryCount();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Which questions passages answer.
    ///
    /// @param passages of the reading, as many as are of interest
    /// @param days on which the reading answers for its work
    /// @param duties the norms found in its words, for questions about bearers, modalities and topics
    /// @return the names of questions for each passage, in the passages' order
    public List<Set<String>> match(Holding holding, List<Days> days, List<Passage> passages, Optional<Duties> duties) {
        if (passages.isEmpty() || size() == 0) {
            return passages.stream().map(each -> Set.<String>of()).toList();
        }
        List<Document> documents = new ArrayList<>();
        Optional<PassageNorms> norms = duties.map(each -> PassageNorms.of(holding, each));
        for (Passage passage : passages) {
            Document document = PassageDocument.of(passage, holding, days, analyzers);
            norms.ifPresent(each -> each.addTo(document, passage));
            documents.add(document);
        }
        documents.add(PassageDocument.reading(holding, days, ""));
        return matched(documents);
    }

    private List<Set<String>> matched(List<Document> documents) {
        try {
            MultiMatchingQueries<QueryMatch> matches =
                    monitor().match(documents.toArray(Document[]::new), QueryMatch.SIMPLE_MATCHER);
            List<Set<String>> names = new ArrayList<>();
            for (int at = 0; at < documents.size() - 1; at++) {
                names.add(matches.getMatches(at).stream()
                        .map(QueryMatch::getQueryId)
                        .collect(Collectors.toCollection(TreeSet::new)));
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("a monitor in memory can always be read", e);
        }
    }

    @Override
    public synchronized void close() {
        Monitor made = monitor;
        try (analyzers) {
            if (made != null) {
                made.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
