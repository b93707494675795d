package org.armillary.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.catalogue.Instrument;
import org.armillary.comparison.Topic;

/// A draft treaty article with its provenance.
///
/// @param principle the norm it starts from
/// @param precedents the norms its phrases may lean on, the principle left out
/// @param day on which the precedents were asked what they say
/// @param paragraphs in order
/// @param missing elements that none of the precedents supports
public record Draft(
        Topic topic,
        String title,
        Instrument principle,
        List<Instrument> precedents,
        LocalDate day,
        List<Paragraph> paragraphs,
        List<Missing> missing) {

    public Draft {
        precedents = List.copyOf(precedents);
        paragraphs = List.copyOf(paragraphs);
        missing = List.copyOf(missing);
    }

    /// What an article of a treaty needs.
    public enum Element {
        PURPOSE,
        DEFINITIONS,
        DUTY,
        THRESHOLD,
        VERIFICATION,
        CONSEQUENCE,
        REDRESS,
        REVIEW;

        /// Its name in files and in the wording.
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// A numbered paragraph.
    public record Paragraph(int number, Element element, List<Phrase> phrases) {

        public Paragraph {
            phrases = List.copyOf(phrases);
        }

        /// Its words without provenance.
        public String text() {
            return phrases.stream().map(Phrase::text).collect(Collectors.joining());
        }

        /// What its phrases lean on, each once.
        public List<Lean> leans() {
            return phrases.stream()
                    .flatMap(each -> each.leans().stream())
                    .distinct()
                    .toList();
        }
    }

    /// Some words and what they lean on. What practice leaves open stands in them in square brackets.
    ///
    /// @param supported false where no precedent has it and the words are ours alone
    public record Phrase(String text, List<Lean> leans, boolean supported) {

        public Phrase {
            leans = List.copyOf(leans);
        }
    }

    /// What a phrase leans on.
    ///
    /// @param instrument of the catalogue
    /// @param place the provisions as cited; empty where none is on record
    /// @param says what it says there, in our words
    /// @param verified whether somebody read it
    public record Lean(Instrument instrument, String place, String says, boolean verified) {}

    /// An element without support, or words that are ours alone.
    public record Missing(Element element, String words) {}

    /// The elements the draft has.
    public Set<Element> elements() {
        return paragraphs.stream().map(Paragraph::element).collect(Collectors.toSet());
    }

    /// A name for files: `draft-transparency-2026-11-21`.
    public String fileName() {
        return "draft-" + topic.id() + "-" + day;
    }
}
