package org.armillary.corpus;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.armillary.law.identification.Folded;

/// Which instruments to list, in which order, and which page of them.
///
/// @param words must all occur in a title or the URI; empty for all
/// @param scope which instruments
/// @param standing only those whose text stands so on the day asked about
/// @param sort what orders them
/// @param page from 0
/// @param size instruments on a page, from 1 to 1000
public record LibraryFilter(
        String words, Scope scope, Optional<Timeline.Standing> standing, Sort sort, int page, int size) {

    /// All instruments, by title, fifty a page.
    public static final LibraryFilter ALL = new LibraryFilter("", Scope.ALL, Optional.empty(), Sort.TITLE, 0, 50);

    private static final int MOST = 1000;

    public LibraryFilter {
        page = Math.max(0, page);
        size = Math.clamp(size, 1, MOST);
    }

    /// What orders a list.
    public enum Sort {
        TITLE,
        JURISDICTION,
        /// The newest first.
        DATE;

        /// The order of that name, by title where there is none.
        public static Sort of(String name) {
            return Arrays.stream(values())
                    .filter(each -> each.name().equalsIgnoreCase(name))
                    .findFirst()
                    .orElse(TITLE);
        }
    }

    boolean fits(InstrumentTable.Named named) {
        Instrument each = named.instrument();
        return Arrays.stream(Folded.of(words).split("\\s+")).allMatch(named.key()::contains) && scope.fits(each);
    }

    Comparator<Instrument> order() {
        Comparator<Instrument> byTitle = Comparator.comparing(
                        (Instrument each) -> each.title().toLowerCase(Locale.ROOT))
                .thenComparing(Instrument::work);
        return switch (sort) {
            case TITLE -> byTitle;
            case JURISDICTION -> Comparator.comparing(Instrument::jurisdiction).thenComparing(byTitle);
            case DATE -> Comparator.comparing(Instrument::lastDate).reversed().thenComparing(byTitle);
        };
    }
}
