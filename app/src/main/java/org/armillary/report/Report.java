package org.armillary.report;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.armillary.assessment.Assessment;
import org.armillary.wording.Wording;

/// An assessment as a board would read it, before it is a file of some format.
///
/// @param title the system's name
/// @param language BCP 47 tag
/// @param foot a line for the foot of each page
/// @param about what was asked, and what this is not
/// @param sections what follows, in reading order
public record Report(String title, String language, String foot, List<String> about, List<Section> sections) {

    public Report {
        about = List.copyOf(about);
        sections = List.copyOf(sections);
    }

    /// @param heading what it is about
    /// @param parts at least one
    public record Section(String heading, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /// What a section is made of.
    public sealed interface Part {

        /// A heading below the section's.
        record Heading(String text) implements Part {}

        record Paragraph(String text) implements Part {}

        record Points(List<String> lines) implements Part {
            public Points {
                lines = List.copyOf(lines);
            }
        }

        /// A table. Cells may hold several lines.
        ///
        /// @param widths of the columns, in percent
        /// @param heads what each column says
        /// @param rows as many cells in each as there are heads
        record Grid(List<Integer> widths, List<String> heads, List<List<String>> rows) implements Part {
            public Grid {
                widths = List.copyOf(widths);
                heads = List.copyOf(heads);
                rows = rows.stream().map(List::copyOf).toList();
            }
        }
    }

    /// @param place what a jurisdiction's code is called
    public static Report of(Assessment assessment, Wording wording, UnaryOperator<String> place) {
        ReportWords words = new ReportWords(assessment, wording, place);
        Outlook outlook = new Outlook(words);
        DutyList duties = new DutyList(words);
        Doubts doubts = new Doubts(words);
        return new Report(
                words.title(),
                wording.locale().toLanguageTag(),
                wording.say("board.foot", words.title(), wording.day(assessment.on())),
                List.of(words.asked(), wording.say("assess.notice.report")),
                Stream.of(
                                new Summary(words).section(),
                                outlook.now(),
                                outlook.later(),
                                new OpenQuestions(words).section(),
                                duties.section(),
                                duties.relations(),
                                outlook.aside(),
                                doubts.cautions(),
                                doubts.turns(),
                                new Proof(words).section())
                        .filter(each -> !each.parts().isEmpty())
                        .toList());
    }
}
