package org.armillary.web.comparison;

import java.util.List;
import org.armillary.web.Choice;
import org.armillary.web.Link;
import org.armillary.web.Sign;
import org.armillary.web.Wordbook;

/// The page of subjects side by side.
///
/// @param title what is compared
/// @param asks what the preset wants to know; empty for a choice of one's own
/// @param presets comparisons made often
/// @param subjects what is compared now
/// @param places jurisdictions to choose
/// @param dimensions to choose
/// @param names of instruments and bodies, for completion
/// @param unknown a name that nothing has; may be empty
/// @param groups rows by dimension
/// @param answered how many cells have something on record
/// @param size how many cells there are
/// @param downloads the same as files
public record ComparisonView(
        String title,
        String asks,
        List<Link> presets,
        List<Column> subjects,
        List<Choice> places,
        List<Choice> dimensions,
        List<String> names,
        String unknown,
        List<Group> groups,
        long answered,
        long size,
        List<Link> downloads) {

    /// A subject.
    ///
    /// @param id its value in addresses
    /// @param name what people call it
    /// @param href its card or page; may be empty
    /// @param without this page without it
    public record Column(String id, String name, String href, String without) {}

    /// A dimension with its questions.
    public record Group(String id, String name, String asks, List<Row> rows) {}

    /// A question with what each subject answers.
    public record Row(String name, String asks, List<Cell> cells) {}

    /// What one subject answers.
    ///
    /// @param subject its name, for narrow screens
    /// @param answers curated findings
    /// @param more how many of them stand behind a summary
    /// @param about what is on record of a body itself; empty for none
    /// @param aboutVerified whether that is verified
    /// @param entries what the catalogue's entries say
    /// @param computed provisions that a program found in held texts
    public record Cell(
            String subject,
            List<Answer> answers,
            List<Answer> more,
            String about,
            boolean aboutVerified,
            List<Recorded> entries,
            List<Computed> computed) {

        public boolean isEmpty() {
            return answers.isEmpty() && about.isEmpty() && entries.isEmpty();
        }
    }

    /// What a catalogue entry says on the question; empty where the name says it all.
    public record Recorded(Link instrument, String says, boolean verified) {}

    /// A finding.
    ///
    /// @param sign where it stands on the day
    /// @param state the same in words
    /// @param effect what it does, in a word
    /// @param effectKey the same in style sheets
    /// @param provisions with their addresses where a text is held
    public record Answer(
            Sign sign,
            String state,
            String effect,
            String effectKey,
            String says,
            String note,
            String bearers,
            List<Link> provisions,
            Link instrument,
            Sign force,
            boolean verified,
            List<Wordbook.Source> sources) {}

    /// Provisions of a held text that are about the question's topics.
    public record Computed(String instrument, List<Link> places) {}
}
