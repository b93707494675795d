package org.armillary.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.armillary.law.frbr.Language;
import org.armillary.query.Citation;

/// Makes hits of index documents: the passage's best stretch, where the words stand in it, and the narrowest
/// provision around it.
final class Snippets {

    private static final int LONGEST = 320;
    private static final int TEXT_LOOKED_AT = 200_000;

    private final IndexSearcher searcher;
    private final Analyzer analyzer;
    private final Supplier<Query> marked;
    private final Optional<Citation> citation;
    private final LocalDate day;

    Snippets(
            IndexSearcher searcher,
            Analyzer analyzer,
            Supplier<Query> marked,
            Optional<Citation> citation,
            LocalDate day) {
        this.searcher = searcher;
        this.analyzer = analyzer;
        this.marked = marked;
        this.citation = citation;
        this.day = day;
    }

    Hit hit(ScoreDoc scored, Listed listed) throws IOException {
        Document document = searcher.storedFields().document(scored.doc);
        Language language = new Language(document.get(PassageDocument.LANGUAGE));
        String field = Analyzers.field("text", language);
        String text = document.get(field);
        List<Hit.Range> places =
                listed.words().isPresent() ? listed.words().get().in(text, language) : places(field, text);
        List<Reason> why = listed.why().of(scored.doc, text);
        List<Labelled> parts = PassageDocument.parts(document.get(PassageDocument.PARTS));
        Optional<Labelled> cited = cited(parts);
        int from = cited.map(Labelled::start)
                .orElse(places.isEmpty() ? meant(why) : places.getFirst().start());
        int until = cited.map(Labelled::end).orElse(text.length());
        Window window = Window.around(text, from, until, places, cited.isPresent());
        Optional<Labelled> narrowest = cited.or(() -> places.isEmpty() && from == 0
                ? parts.stream().findFirst()
                : parts.stream()
                        .filter(part -> part.start() <= window.start() + window.lead() && from < part.end())
                        .filter(part -> part.start() <= from)
                        .reduce((outer, inner) -> inner));
        Reading reading = Readings.get(searcher.getIndexReader(), scored.doc);
        return hit(document, language, reading, narrowest, parts, window, scored.score, why);
    }

    private Hit hit(
            Document document,
            Language language,
            Reading reading,
            Optional<Labelled> part,
            List<Labelled> parts,
            Window window,
            float score,
            List<Reason> why) {
        List<String> path = new ArrayList<>(PassageDocument.crumbs(document.get(PassageDocument.CRUMBS)));
        part.ifPresent(narrowest -> parts.stream()
                .skip(1)
                .filter(each -> each.start() <= narrowest.start() && narrowest.end() <= each.end())
                .map(Labelled::name)
                .filter(name -> !name.isEmpty())
                .forEach(path::add));
        return new Hit(
                document.get(PassageDocument.WORK),
                document.get(PassageDocument.EXPRESSION),
                part.map(Labelled::eId).orElse(document.get(PassageDocument.EID)),
                document.get(PassageDocument.TITLE),
                Optional.of(document.get(PassageDocument.SHORT_TITLE)).filter(title -> !title.isEmpty()),
                path,
                language,
                LocalDate.parse(document.get(PassageDocument.DATE)),
                document.get(PassageDocument.JURISDICTION),
                document.get(PassageDocument.KIND),
                Instruments.shipped().binding(reading),
                Instruments.shipped().standing(reading, day),
                window.text(),
                window.found(),
                score,
                why);
    }

    /// Where the window begins that is nearest in meaning; the beginning of the text where that is not known.
    private static int meant(List<Reason> why) {
        return why.stream()
                .filter(Reason.Meaning.class::isInstance)
                .mapToInt(each -> ((Reason.Meaning) each).window().start())
                .findFirst()
                .orElse(0);
    }

    private Optional<Labelled> cited(List<Labelled> parts) {
        return citation.flatMap(wanted -> parts.stream()
                .filter(part -> part.labels().equals(wanted.path()))
                .findFirst());
    }

    private List<Hit.Range> places(String field, String text) throws IOException {
        Object places = UnifiedHighlighter.builderWithoutSearcher(analyzer)
                .withBreakIterator(() -> BreakIterator.getSentenceInstance(Locale.ROOT))
                .withMaxLength(TEXT_LOOKED_AT)
                .withMaxNoHighlightPassages(0)
                .withFormatter(new Places())
                .build()
                .highlightWithoutSearcher(field, marked.get(), text, 3);
        return places instanceof Found found ? found.ranges() : List.of();
    }

    /// Where words were found in a text, those of its best sentences first.
    private record Found(List<Hit.Range> ranges) {}

    private static final class Places extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            List<Passage> best = new ArrayList<>(List.of(passages));
            best.sort((a, b) -> Float.compare(b.getScore(), a.getScore()));
            List<Hit.Range> ranges = new ArrayList<>();
            for (Passage passage : best) {
                for (int i = 0; i < passage.getNumMatches(); i++) {
                    ranges.add(new Hit.Range(passage.getMatchStarts()[i], passage.getMatchEnds()[i]));
                }
            }
            return new Found(ranges);
        }
    }

    /// A stretch of a text that is shown.
    ///
    /// @param start where it begins in the text
    /// @param lead how far into it the first place is
    /// @param text the stretch, on one line
    /// @param found places in it
    private record Window(int start, int lead, String text, List<Hit.Range> found) {

        static Window around(String text, int from, int until, List<Hit.Range> places, boolean exact) {
            int start = exact ? from : back(text, Math.max(0, from - LONGEST / 4));
            int end = Math.min(Math.min(until, text.length()), start + LONGEST);
            if (end < text.length() && end < until) {
                int space = text.lastIndexOf(' ', end);
                end = space > start + LONGEST / 2 ? space : end;
                end -= end > start && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
            }
            String shown = text.substring(start, end).replace('\n', ' ').replace('\t', ' ');
            int stop = end;
            int begin = start;
            List<Hit.Range> found = places.stream()
                    .filter(place -> place.start() >= begin && place.end() <= stop)
                    .sorted((a, b) -> Integer.compare(a.start(), b.start()))
                    .map(place -> new Hit.Range(place.start() - begin, place.end() - begin))
                    .toList();
            return new Window(start, from - start, shown, disjoint(found));
        }

        private static int back(String text, int at) {
            int line = text.lastIndexOf('\n', at);
            int space = text.lastIndexOf(' ', at);
            return at == 0
                    ? 0
                    : Math.max(0, Math.max(line, space) + 1 > at - 40 ? Math.max(line, space) + 1 : low(text, at));
        }

        private static int low(String text, int at) {
            return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
        }

        private static List<Hit.Range> disjoint(List<Hit.Range> sorted) {
            List<Hit.Range> out = new ArrayList<>();
            for (Hit.Range range : sorted) {
                if (out.isEmpty() || range.start() >= out.getLast().end()) {
                    out.add(range);
                }
            }
            return out;
        }
    }
}
