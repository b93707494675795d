package org.armillary.web.assessment;

import java.util.List;
import java.util.Optional;
import org.armillary.web.Choice;
import org.armillary.web.Link;
import org.armillary.web.ReceiptMark;

/// A described system: the question asked next, what was answered, what the law comes to.
///
/// @param name what the system is called; empty where nobody said
/// @param way addresses around it
/// @param problems answers that can't be taken as they are
/// @param places jurisdictions to look at
/// @param question the one asked now; empty where no answer can change anything any more
/// @param questions how many facts still matter
/// @param answered what was answered
/// @param tally how many findings come to what
/// @param groups findings by place
/// @param examples descriptions to start from; empty once something is said
/// @param downloads receipt, profile and tables
/// @param token what a form that sends something carries
/// @param sent what forms carry that change the kept system; empty where the description stands in the address
/// @param receipt where the ledger has what happened to the kept system last; empty where it isn't kept
public record AssessView(
        String name,
        Way way,
        List<Problem> problems,
        List<Choice> places,
        Optional<Question> question,
        int questions,
        List<Answered> answered,
        List<Tally> tally,
        List<Group> groups,
        List<Link> examples,
        List<Link> downloads,
        Way.Hidden token,
        List<Way.Hidden> sent,
        Optional<ReceiptMark> receipt) {

    /// An answer that can't be taken.
    ///
    /// @param question what was asked
    /// @param what what is wrong, and what to do
    public record Problem(String question, String what, String href) {}

    /// A question as a form.
    ///
    /// @param fact id of the fact
    /// @param parameter the form's name for it
    /// @param type `flag`, `choice`, `choices`, `number`, `day` or `moment`
    /// @param unit of a number
    /// @param options of a choice
    /// @param value what was answered before
    /// @param why what turns on it
    /// @param more how many more findings turn on it
    /// @param hidden what the form carries along
    /// @param sends whether the form changes a kept system
    /// @param action where it goes
    public record Question(
            String fact,
            String parameter,
            String type,
            String text,
            String help,
            String unit,
            List<Choice> options,
            String value,
            List<Why> why,
            int more,
            List<Way.Hidden> hidden,
            boolean sends,
            String action) {}

    /// A finding that turns on a question.
    public record Why(String law, String what, List<Link> provisions) {}

    /// @param change the address that asks again
    /// @param drop the address that forgets the answer
    /// @param parameter the form's name for the fact
    public record Answered(String question, String answer, Jump change, Jump drop, String parameter) {}

    /// @param outcome its key
    /// @param count of findings
    public record Tally(String outcome, String word, int count) {}

    /// Whether the system is kept.
    public boolean isKept() {
        return !sent.isEmpty();
    }

    /// The findings of a place.
    public record Group(String place, String code, int count, List<Law> laws) {}

    /// The findings of one instrument.
    ///
    /// @param title its name
    /// @param href its page in the catalogue
    /// @param standing what it is on the day, in words
    /// @param cautions how far the codification is not to be trusted
    /// @param shown findings that say something
    /// @param open findings that turn on missing facts
    /// @param denied findings that don't hold
    public record Law(
            String title,
            String href,
            String standing,
            List<String> cautions,
            List<Row> shown,
            List<Row> open,
            List<Row> denied) {}

    /// One finding.
    ///
    /// @param finding its page
    /// @param outcome its key
    /// @param word the outcome in words
    /// @param facts what it depends on: questions with the address that asks them
    /// @param tainted whether it may turn on something that no rule captures
    public record Row(
            Jump finding,
            String kind,
            String what,
            String binds,
            String outcome,
            String word,
            List<Link> provisions,
            List<Jump> facts,
            boolean tainted) {}
}
