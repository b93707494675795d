package org.armillary.web.observatory;

import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Application;
import org.armillary.catalogue.Binding;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.OlderLaw;
import org.armillary.catalogue.Practice;
import org.armillary.comparison.Dimension;
import org.armillary.comparison.Finding;
import org.armillary.harvest.Way;
import org.armillary.observatory.Event;
import org.armillary.observatory.Seen;
import org.armillary.web.Link;
import org.armillary.web.ReceiptMark;
import org.armillary.web.Wordbook;

/// The page of one instrument: its card, and its life.
///
/// @param address permanent address of the page
/// @param text where its imported text is read; empty where none is held
/// @param ways how a text is had that is not held, the best way first
/// @param bearers who bears norms in that text
/// @param events every day on record
/// @param undated rows of application without a day
/// @param descendants what names it as an ancestor
/// @param says what it says, question by question, as somebody found; by dimension
/// @param olderLaw entries on older law that are the same instrument
/// @param practice records of state practice it shows in
/// @param asked the question whether a provision applies; its answer where one was asked
/// @param rulebooks what of it is codified
/// @param receipt where the ledger has the entry's last change
/// @param data the page as JSON-LD, safe inside a script element
public record CardView(
        Seen seen,
        String address,
        Optional<Link> text,
        List<Way> ways,
        List<HeldText.Bearer> bearers,
        List<Event> events,
        List<Application> undated,
        List<Tie> ancestors,
        List<Tie> descendants,
        List<Point> says,
        List<OlderLaw> olderLaw,
        List<Practice> practice,
        Asking asked,
        List<Link> rulebooks,
        String citation,
        ReceiptMark receipt,
        String data,
        Wordbook words) {

    public Instrument instrument() {
        return seen.instrument();
    }

    /// Whether rows of dates say for which provisions and cases they are.
    public boolean hasCases() {
        return instrument().applications().stream()
                .anyMatch(row -> row.day().isPresent()
                        && (!row.provisions().isEmpty()
                                || !words.cases(row.condition()).isEmpty()
                                || !row.reading().isEmpty()));
    }

    /// A tie to another instrument.
    ///
    /// @param other how the other stands on the day
    public record Tie(Seen other, Ancestor tie) {}

    /// What it says on a dimension of comparison.
    public record Point(Dimension dimension, List<Finding> findings) {

        /// The question a finding answers.
        public String question(Finding finding) {
            return dimension
                    .findQuestion(finding.question())
                    .map(Dimension.Question::name)
                    .orElse(finding.question());
        }
    }

    /// The form that asks whether a provision applies on the day.
    ///
    /// @param breaches whether rows ask which provision was breached
    /// @param classes what may be chosen as class of the system
    /// @param answer empty until somebody asks
    public record Asking(
            String provision,
            String systemClass,
            String placed,
            String changed,
            String authority,
            String breach,
            boolean breaches,
            List<String> classes,
            Optional<Binding> answer) {

        public boolean isUnchanged() {
            return changed.equals("none");
        }

        public boolean isNew() {
            return placed.equals("new");
        }
    }
}
