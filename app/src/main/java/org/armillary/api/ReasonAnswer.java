package org.armillary.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.armillary.search.Hit;
import org.armillary.search.Near;
import org.armillary.search.Reason;

/// Why a provision was found, as JSON; what doesn't belong to its kind is left out.
///
/// @param kind `words`, `meaning`, `cited`, `translated`, `linked` or `beside`
/// @param share what part of the hit's score it makes up, 0 to 1
/// @param terms words that were found, each with its share
/// @param likeness of the nearest window and the question, 0 to 1
/// @param window where that window stands in the passage, in UTF-16 units, the end exclusive
/// @param text the words of that window
/// @param typed words of the question that were translated
/// @param found words of the text they were found as
/// @param concept the entry of the term base that joins the two
/// @param link kind of a link
/// @param other address of the link's other end
/// @param what the number or name that was typed
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ReasonAnswer(
        String kind,
        double share,
        List<Reason.Term> terms,
        Optional<Double> likeness,
        Optional<Hit.Range> window,
        Optional<String> text,
        Optional<String> typed,
        Optional<String> found,
        Optional<String> concept,
        Optional<String> link,
        Optional<String> other,
        Optional<String> what) {

    private static ReasonAnswer of(String kind, double share) {
        return new ReasonAnswer(
                kind,
                share,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static ReasonAnswer of(Reason reason) {
        double share = reason.share();
        return switch (reason) {
            case Reason.Words words -> of("words", share).withTerms(words.terms());
            case Reason.Meaning meaning -> of("meaning", share).withWindow(meaning.likeness(), meaning.near());
            case Reason.Cited cited -> of("cited", share).withWhat(cited.what());
            case Reason.Translated each ->
                of("translated", share).withTranslation(each.typed(), each.found(), each.concept());
            case Reason.Linked linked -> of("linked", share).withLink(linked.link(), linked.other());
            case Reason.Beside _ -> of("beside", share);
        };
    }

    private ReasonAnswer withTerms(List<Reason.Term> all) {
        return new ReasonAnswer(kind, share, all, likeness, window, text, typed, found, concept, link, other, what);
    }

    private ReasonAnswer withWindow(double like, Near near) {
        return new ReasonAnswer(
                kind,
                share,
                terms,
                Optional.of(like),
                Optional.of(near.at()),
                Optional.of(near.text()),
                typed,
                found,
                concept,
                link,
                other,
                what);
    }

    private ReasonAnswer withWhat(String cited) {
        return new ReasonAnswer(
                kind, share, terms, likeness, window, text, typed, found, concept, link, other, Optional.of(cited));
    }

    private ReasonAnswer withTranslation(String from, String to, String entry) {
        return new ReasonAnswer(
                kind,
                share,
                terms,
                likeness,
                window,
                text,
                Optional.of(from),
                Optional.of(to),
                Optional.of(entry),
                link,
                other,
                what);
    }

    private ReasonAnswer withLink(String type, String end) {
        return new ReasonAnswer(
                kind,
                share,
                terms,
                likeness,
                window,
                text,
                typed,
                found,
                concept,
                Optional.of(type),
                Optional.of(end),
                what);
    }
}
