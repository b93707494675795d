package org.armillary.web.lineage;

import java.util.Locale;
import org.armillary.catalogue.Catalogue;
import org.armillary.lineage.Edge;
import org.armillary.lineage.TextEdge;
import org.armillary.web.Frame;
import org.armillary.web.Wordbook;

/// An edge of the lineage as a row of a page.
///
/// @param type its kind, in words
/// @param relation what the catalogue calls the relation, else the kind
/// @param course its direction's name in the style sheet
/// @param courseWord the direction in words
/// @param state why it counts or doesn't, in words
/// @param counts whether it is counted
/// @param basis how it is known, in words
/// @param verified whether a text or page that was read stands behind it
/// @param confidence in hundredths
/// @param note where it says so; may be empty
/// @param shared how many words are shared and how alike, in words; empty for references and the catalogue's
/// @param judged what a curator said, in words; empty where nobody did
/// @param between the page with both texts
public record EdgeRow(
        String key,
        LineageWords.Node earlier,
        LineageWords.Node later,
        String type,
        String relation,
        String course,
        String courseWord,
        String state,
        boolean counts,
        String date,
        String basis,
        boolean verified,
        int confidence,
        String note,
        String shared,
        String judged,
        String between) {

    static EdgeRow of(Edge edge, Frame frame, LineageWords words, Catalogue catalogue) {
        return new EdgeRow(
                edge.key(),
                words.node(edge.earlier(), frame, catalogue),
                words.node(edge.later(), frame, catalogue),
                frame.say("lineage.type." + edge.type().word()),
                LineageWords.relation(edge, frame),
                edge.direction().course().word(),
                LineageWords.direction(edge.direction(), frame),
                frame.say("lineage.state." + edge.direction().state().word()),
                edge.direction().counts(),
                LineageWords.date(edge.date(), new Wordbook(frame, catalogue)),
                LineageWords.basis(edge, frame),
                edge.basis().isVerified(),
                (int) Math.round(edge.confidence() * 100),
                edge.note(),
                edge.text()
                        .filter(each -> each.words() > 0)
                        .map(each -> shared(each, frame))
                        .orElse(""),
                edge.judged() == Edge.Judged.NOT_YET
                        ? ""
                        : frame.say("lineage.judged." + edge.judged().name().toLowerCase(Locale.ROOT)),
                between(edge, frame));
    }

    private static String shared(TextEdge text, Frame frame) {
        return frame.say("lineage.shared", text.words(), Math.round(text.identity() * 100), Math.round(text.score()));
    }

    private static String between(Edge edge, Frame frame) {
        return frame.link(
                "/lineage/between",
                "earlier",
                edge.earlier().name(),
                "later",
                edge.later().name());
    }
}
