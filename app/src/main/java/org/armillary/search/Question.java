package org.armillary.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.armillary.corpus.Scope;
import org.armillary.law.frbr.Language;
import org.armillary.query.Limits;

/// What to search for.
///
/// @param words as typed; see [Interpretation] for what they may hold
/// @param asOf only texts that answer for that day; empty for texts of every date
/// @param scope which instruments, and in which language
/// @param work only in that work, by URI
/// @param chosen values of facets: a passage must have one of each facet's
/// @param facets which facets are counted; each costs time
/// @param order what orders the hits
/// @param page from 0
/// @param size hits on a page, from 1 to 200
public record Question(
        String words,
        Optional<LocalDate> asOf,
        Scope scope,
        Optional<String> work,
        Map<Facet, Set<String>> chosen,
        Set<Facet> facets,
        Order order,
        int page,
        int size) {

    /// How many of the best hits an order other than that of rank puts in order.
    public static final int ORDERED = 200;

    // One more than is read, so that the reading can say so.
    private static final int LONGEST = Limits.LENGTH + 1;
    private static final int MOST = 200;
    private static final int LAST_PAGE = 500;

    public Question {
        words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        chosen = Map.copyOf(chosen);
        facets = Set.copyOf(facets);
        page = Math.clamp(page, 0, LAST_PAGE);
        size = Math.clamp(size, 1, MOST);
    }

    /// What orders hits.
    public enum Order {
        /// The best first.
        BEST,
        /// Those of the newest texts first.
        NEWEST,
        /// Those of one instrument together, the instrument with the best first.
        INSTRUMENT;

        /// The word in addresses: `newest`.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// The order of that word; empty where there is none.
        public static Optional<Order> find(String word) {
            return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
        }
    }

    /// A question whose best hits come first.
    public Question(
            String words,
            Optional<LocalDate> asOf,
            Scope scope,
            Optional<String> work,
            Map<Facet, Set<String>> chosen,
            Set<Facet> facets,
            int page,
            int size) {
        this(words, asOf, scope, work, chosen, facets, Order.BEST, page, size);
    }

    /// A question without facets.
    public Question(String words, Optional<LocalDate> asOf, Scope scope, Optional<String> work, int page, int size) {
        this(words, asOf, scope, work, Map.of(), Set.of(), Order.BEST, page, size);
    }

    /// A question without any filter.
    ///
    /// @param asOf only texts that answer for that day
    public static Question of(String words, LocalDate asOf) {
        return new Question(words, Optional.of(asOf), Scope.ALL, Optional.empty(), 0, 20);
    }

    /// A question without any filter, to texts of every date.
    public static Question anytime(String words) {
        return new Question(words, Optional.empty(), Scope.ALL, Optional.empty(), 0, 20);
    }

    public Question on(LocalDate day) {
        return new Question(words, Optional.of(day), scope, work, chosen, facets, order, page, size);
    }

    public Question in(Language language) {
        return new Question(words, asOf, scope.in(language), work, chosen, facets, order, page, size);
    }

    /// @param uri of the one work to search in
    public Question within(String uri) {
        return new Question(words, asOf, scope, Optional.of(uri), chosen, facets, order, page, size);
    }

    /// Only passages that have one of these values.
    public Question choosing(Facet facet, Set<String> values) {
        Map<Facet, Set<String>> all = new HashMap<>(chosen);
        all.put(facet, Set.copyOf(values));
        return new Question(words, asOf, scope, work, all, facets, order, page, size);
    }

    /// The same, with these facets counted.
    public Question counting(Set<Facet> counted) {
        return new Question(words, asOf, scope, work, chosen, counted, order, page, size);
    }

    public Question page(int other, int pageSize) {
        return new Question(words, asOf, scope, work, chosen, facets, order, other, pageSize);
    }

    /// The same, in another order.
    public Question ordered(Order other) {
        return new Question(words, asOf, scope, work, chosen, facets, other, page, size);
    }

    /// How many hits can be paged through.
    public long reach() {
        return order == Order.BEST ? (LAST_PAGE + 1L) * size : ORDERED;
    }

    /// How many of the best have to be known for this page.
    int wanted() {
        return order == Order.BEST ? (page + 1) * size : ORDERED;
    }
}
