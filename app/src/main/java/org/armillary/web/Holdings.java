package org.armillary.web;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Instrument;
import org.armillary.corpus.Library;
import org.springframework.stereotype.Component;

/// Counts how much the corpus holds; counted again after each act.
@Component
public class Holdings {

    /// How much there is.
    ///
    /// @param act sequence number of the last act counted
    /// @param expressions texts by language and date, all instruments together
    /// @param provisions provisions of all these texts
    public record Count(long act, long expressions, long provisions) {}

    private final Corpus corpus;
    private final AtomicReference<Count> last = new AtomicReference<>(new Count(-1, 0, 0));

    Holdings(Corpus corpus) {
        this.corpus = corpus;
    }

    public Count get() {
        long newest = corpus.acts().newest();
        Count known = last.get();
        if (known.act() == newest) {
            return known;
        }
        Count counted = count(newest, corpus.library());
        last.set(counted);
        return counted;
    }

    private static Count count(long act, Library library) {
        List<Instrument> instruments = library.list();
        long expressions =
                instruments.stream().mapToLong(Instrument::expressions).sum();
        long provisions = instruments.stream()
                .flatMap(each -> each.languages().stream().map(language -> library.timeline(each.work(), language)))
                .flatMap(timeline -> timeline.versions().stream())
                .mapToLong(version -> version.provisions())
                .sum();
        return new Count(act, expressions, provisions);
    }
}
