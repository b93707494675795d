package org.armillary.graph;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.law.citation.Timeliness;

/// Something a text says of another: that it cites, amends or repeals it.
///
/// @param type how it relates to it
/// @param from the provision that says so
/// @param expression FRBR URI of the text that says so
/// @param language of that text, ISO 639-2
/// @param date of that text
/// @param to what it points to; empty where that can't be told
/// @param evidence the words that say so
/// @param time which version is meant
public record Link(
        Type type,
        Node from,
        String expression,
        String language,
        LocalDate date,
        Optional<Node> to,
        Evidence evidence,
        Timeliness time) {

    /// How a text relates to what it points to.
    public enum Type {
        CITES,
        AMENDS,
        REPEALS,
        /// Puts it into effect: an implementing act, a transposition.
        IMPLEMENTS,
        /// Takes the meaning of a term from it.
        DEFINES,
        /// Says in a decision's reasons or operative part what it means.
        INTERPRETS,
        /// Rests on it: the legal basis of an act.
        DERIVES,
        /// Another name of the text itself: a decision's docket number beside its identifier. Leads nowhere else, and
        /// is in no list of links.
        NAMED;

        /// Its name in JSON and on the command line.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// The words that show a link.
    ///
    /// @param start first UTF-16 index of the reference in the text's outline
    /// @param end end UTF-16 index, exclusive
    /// @param words some of the line it stands in
    /// @param from first index of the reference in those words
    /// @param to its end in those words, exclusive
    /// @param basis the catalogue entry that recognised it, or the amendment's operation
    /// @param confidence how sure we are of the target, 0 to 1
    /// @param note why the target is not known, or that it lies in a range; empty otherwise
    public record Evidence(
            int start, int end, String words, int from, int to, String basis, double confidence, String note) {

        /// The reference as printed.
        public String cited() {
            return words.substring(from, to);
        }
    }

    /// Whether it leads to another part of the same work.
    public boolean isInternal() {
        return to.filter(node -> node.work().equals(from.work())).isPresent();
    }

    Link to(Node other, String note) {
        Evidence marked = new Evidence(
                evidence.start,
                evidence.end,
                evidence.words,
                evidence.from,
                evidence.to,
                evidence.basis,
                evidence.confidence,
                note);
        return new Link(type, from, expression, language, date, Optional.of(other), marked, time);
    }
}
