package org.armillary.web.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.corpus.Scope;
import org.armillary.search.Facet;
import org.armillary.search.Question;
import org.armillary.search.QuestionForm;
import org.armillary.web.Frame;

/// What the address of a search page asks for, and the addresses of pages that ask for nearly the same.
///
/// @param words as typed
/// @param work URI of the one work to search in, or empty
/// @param chosen values of facets, in the order they were chosen in
/// @param order what orders the hits
/// @param anytime whether texts of every date are searched
/// @param page from 1
public record Wanted(
        String words, String work, Map<Facet, Set<String>> chosen, Question.Order order, boolean anytime, int page) {

    /// Where the page is.
    static final String PATH = "/search";

    private static final String ORDER = "sort";
    private static final String WHEN = "when";
    private static final String ANY = "any";

    public Wanted {
        page = Math.max(1, page);
    }

    /// What the request asks for. `binding` is what older addresses call the force of an instrument.
    static Wanted of(Frame frame) {
        return new Wanted(
                frame.text("q"),
                frame.text("work"),
                QuestionForm.chosen(frame.query()),
                QuestionForm.order(frame.query()),
                QuestionForm.isAnytime(frame.query()),
                number(frame.text("page")));
    }

    private static int number(String written) {
        return written.matches("\\d{1,6}") ? Integer.parseInt(written) : 1;
    }

    /// Whether there is anything to look for.
    public boolean isEmpty() {
        return words.isBlank() && chosen.isEmpty() && work.isBlank();
    }

    /// Whether one has narrowed what is searched.
    public boolean isNarrowed() {
        return !chosen.isEmpty() || !work.isBlank() || anytime;
    }

    /// The question, with hits of a page.
    Question question(Frame frame, int size) {
        return new Question(
                words,
                anytime ? Optional.empty() : Optional.of(frame.day()),
                Scope.ALL,
                Optional.of(work).filter(each -> !each.isBlank()),
                chosen,
                Set.of(),
                order,
                page - 1,
                size);
    }

    Wanted asking(String other) {
        return new Wanted(other, work, chosen, order, anytime, 1);
    }

    Wanted everywhere() {
        return new Wanted(words, "", chosen, order, anytime, 1);
    }

    Wanted anytime(boolean any) {
        return new Wanted(words, work, chosen, order, any, 1);
    }

    Wanted without(Facet facet) {
        Map<Facet, Set<String>> rest = new EnumMap<>(Facet.class);
        rest.putAll(chosen);
        rest.remove(facet);
        return new Wanted(words, work, rest, order, anytime, 1);
    }

    Wanted without(Facet facet, String value) {
        Set<String> rest = new LinkedHashSet<>(chosen.getOrDefault(facet, Set.of()));
        rest.remove(value);
        Map<Facet, Set<String>> all = new EnumMap<>(Facet.class);
        all.putAll(chosen);
        all.put(facet, rest);
        return rest.isEmpty() ? without(facet) : new Wanted(words, work, all, order, anytime, 1);
    }

    Wanted onPage(int other) {
        return new Wanted(words, work, chosen, order, anytime, other);
    }

    /// The whole question as the parameters of an address, without the as-of date: `q=logs&jurisdiction=eu`.
    public String parameters() {
        List<String> pairs = new ArrayList<>();
        add(pairs, "q", words);
        add(pairs, "work", work);
        for (Facet facet : Facet.values()) {
            chosen.getOrDefault(facet, Set.of()).forEach(value -> add(pairs, facet.word(), value));
        }
        add(pairs, WHEN, anytime ? ANY : "");
        add(pairs, ORDER, order == Question.Order.BEST ? "" : order.word());
        add(pairs, "page", page == 1 ? "" : Integer.toString(page));
        return String.join("&", pairs);
    }

    /// The address of the page, as of the frame's day.
    String address(Frame frame) {
        String parameters = parameters();
        return frame.link(parameters.isEmpty() ? PATH : PATH + "?" + parameters);
    }

    private static void add(List<String> pairs, String name, String value) {
        if (!value.isBlank()) {
            pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
