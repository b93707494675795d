package org.armillary.search;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.armillary.query.Field;
import org.armillary.terminology.Concept;
import org.armillary.terminology.Terminology;

/// Names that a question may go on with, as one state of the index holds them: works by the words of their titles,
/// concepts by their terms, terms that texts define, values of fields. Found by halving, whatever their number.
final class Completions {

    private static final int MOST_WORKS = 50_000;
    private static final int WORDS_OF_A_NAME = 12;
    private static final int LOOKED_AT = 100_000;
    private static final int CANDIDATES = 200;
    private static final int LAST_WORDS = 6;
    private static final int SHORTEST = 2;

    private final List<Entry> entries;
    private final Map<Field, Set<String>> values;

    private Completions(List<Entry> entries, Map<Field, Set<String>> values) {
        this.entries = entries;
        this.values = values;
    }

    static Completions of(IndexSearcher searcher, Terminology terminology) throws IOException {
        List<Entry> entries = new ArrayList<>();
        Set<String> jurisdictions = new HashSet<>();
        Set<String> kinds = new HashSet<>();
        Set<String> works = new HashSet<>();
        DefinedTerms defined = new DefinedTerms();
        Set<String> held = Set.copyOf(Languages.held(searcher.getIndexReader()));
        TermQuery readings = new TermQuery(new Term(PassageDocument.TYPE, "reading"));
        for (ScoreDoc each : searcher.search(readings, MOST_WORKS).scoreDocs) {
            Document document = searcher.storedFields().document(each.doc);
            jurisdictions.add(document.get(PassageDocument.JURISDICTION));
            kinds.addAll(Arrays.asList(document.getValues(PassageDocument.KIND)));
            String title = document.get(PassageDocument.TITLE);
            if (works.add(document.get(PassageDocument.WORK) + " " + title)) {
                add(entries, document, title);
            }
            defined.gather(document, called(document));
        }
        terminology.list().forEach(concept -> add(entries, concept, held));
        defined.list().forEach(each -> addWords(entries, each.text(), each, 1));
        Collections.sort(entries, Comparator.comparing(Entry::key).thenComparing(Entry::text));
        Map<Field, Set<String>> values = Map.of(
                Field.IN, jurisdictions,
                Field.KIND, kinds,
                Field.LANG, held,
                Field.FORCE, Set.of("hard", "soft", "hybrid"),
                Field.STANDING, Set.of("in_force", "not_yet", "ended"),
                Field.MODALITY, Set.of("obligation", "prohibition", "permission", "right", "power"),
                Field.APPROACH, Set.of("use", "development", "infrastructure"));
        return new Completions(entries, values);
    }

    private static void add(List<Entry> entries, Document document, String title) {
        String text = called(document);
        Completion completion = new Completion(
                text,
                Completion.Kind.WORK,
                "",
                Optional.of(document.get(PassageDocument.EXPRESSION)),
                document.get(PassageDocument.JURISDICTION) + " · " + document.get(PassageDocument.DATE));
        Stream.of(title, text).distinct().forEach(name -> addWords(entries, name, completion, 0));
    }

    /// What people call the work of a reading.
    private static String called(Document reading) {
        String called = reading.get(PassageDocument.SHORT_TITLE);
        return called.isEmpty() ? reading.get(PassageDocument.TITLE) : called;
    }

    /// Terms of languages in which nothing is held come last: they are typed by who doesn't know the others.
    private static void add(List<Entry> entries, Concept concept, Set<String> held) {
        concept.terms()
                .forEach((language, terms) -> terms.forEach(term -> addWords(
                        entries,
                        term,
                        new Completion(term, Completion.Kind.CONCEPT, "", Optional.empty(), concept.definition()),
                        held.contains(language) ? 1 : 2)));
    }

    /// A name under each of its words.
    private static void addWords(List<Entry> entries, String name, Completion completion, int tier) {
        String folded = folded(name);
        int word = 0;
        for (int at = 0; at < folded.length() && word < WORDS_OF_A_NAME; word++) {
            entries.add(new Entry(folded.substring(at), word, tier, completion));
            int space = folded.indexOf(' ', at);
            at = space < 0 ? folded.length() : space + 1;
        }
    }

    /// How a field that holds something typed may go on: by its last words, as many of them as lead anywhere.
    List<Completion> list(String typed, int most) {
        List<Completion> values = values(typed, most);
        if (!values.isEmpty()) {
            return values;
        }
        for (int from : beginnings(typed)) {
            String last = folded(typed.substring(from));
            List<Completion> found = last.codePointCount(0, last.length()) < SHORTEST
                    ? List.of()
                    : beginningWith(last).stream()
                            .limit(most)
                            .map(each -> filled(each, typed.substring(0, from)))
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /// Where the last words begin, of most words first.
    private static List<Integer> beginnings(String typed) {
        List<Integer> beginnings = new ArrayList<>();
        for (int at = typed.length() - 1; at >= 0 && beginnings.size() < LAST_WORDS; at--) {
            boolean begins = !Character.isWhitespace(typed.charAt(at))
                    && (at == 0 || Character.isWhitespace(typed.charAt(at - 1)));
            if (begins) {
                beginnings.addFirst(at);
            }
        }
        return beginnings;
    }

    private List<Completion> beginningWith(String folded) {
        int at = Collections.binarySearch(entries, new Entry(folded, 0, 0, EMPTY), Comparator.comparing(Entry::key));
        int first = at < 0 ? -at - 1 : at;
        while (first > 0 && entries.get(first - 1).key.startsWith(folded)) {
            first--;
        }
        // The worst is on top, so that it makes room for a better one.
        PriorityQueue<Entry> best = new PriorityQueue<>(CANDIDATES + 1, BETTER.reversed());
        int last = Math.min(entries.size(), first + LOOKED_AT);
        for (int i = first; i < last && entries.get(i).key.startsWith(folded); i++) {
            best.add(entries.get(i));
            if (best.size() > CANDIDATES) {
                best.poll();
            }
        }
        Set<String> seen = new HashSet<>();
        return best.stream()
                .sorted(BETTER)
                .map(Entry::completion)
                .distinct()
                .filter(each -> each.kind() == Completion.Kind.WORK || seen.add(folded(each.text())))
                .toList();
    }

    private List<Completion> values(String typed, int most) {
        int from = Math.max(typed.lastIndexOf(' '), typed.lastIndexOf('\u3000')) + 1;
        int colon = typed.indexOf(':', from);
        Optional<Field> field = colon < 0
                ? Optional.empty()
                : Field.find(typed.substring(from, colon).toLowerCase(Locale.ROOT));
        if (field.isEmpty() || !values.containsKey(field.get())) {
            return List.of();
        }
        int value = Math.max(colon, typed.lastIndexOf(',')) + 1;
        String begun = typed.substring(value).toLowerCase(Locale.ROOT);
        return values.get(field.get()).stream()
                .filter(each -> each.startsWith(begun))
                .sorted()
                .limit(most)
                .map(each -> new Completion(
                        each,
                        Completion.Kind.VALUE,
                        typed.substring(0, value) + each,
                        Optional.empty(),
                        field.get().word()))
                .toList();
    }

    private static Completion filled(Completion found, String before) {
        return new Completion(
                found.text(), found.kind(), before + found.text(), found.address(), found.detail(), found.others());
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static final Comparator<Entry> BETTER = Comparator.comparingInt(Entry::word)
            .thenComparingInt(Entry::tier)
            .thenComparingInt(each -> each.text().length())
            .thenComparing(each -> each.completion.kind())
            .thenComparing(Entry::text);

    private static final Completion EMPTY = new Completion("", Completion.Kind.VALUE, "", Optional.empty(), "");

    /// A name from one of its words on.
    ///
    /// @param word which one, from 0
    /// @param tier 0 of works, 1 of terms in a language that is held, 2 of other terms
    private record Entry(String key, int word, int tier, Completion completion) {

        String text() {
            return completion.text();
        }
    }
}
