package org.armillary.web.lineage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Provision;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.drafting.Drafting;
import org.armillary.lineage.End;
import org.armillary.lineage.Lineage;
import org.armillary.reception.Address;
import org.armillary.web.Frame;
import org.springframework.stereotype.Component;

/// Findings as rows of the pages.
@Component
class RuleRows {

    private static final Pattern ARTICLE = Pattern.compile("Art\\. (\\d+[a-z]?).*");

    private final Catalogue catalogue;
    private final LineageWords words;
    private final Drafting drafting;
    private final Findings findings = Findings.shipped();

    RuleRows(Lineage lineage, LineageWords words, Drafting drafting) {
        this.catalogue = lineage.catalogue();
        this.words = words;
        this.drafting = drafting;
    }

    TopicView.Rule of(Finding finding, Frame frame) {
        Instrument instrument = catalogue.get(finding.instrument());
        return new TopicView.Rule(
                words.node(new End(Optional.of(instrument), Optional.empty(), "", "", ""), frame, catalogue),
                frame.say("convergence.effect." + finding.effect().name().toLowerCase(Locale.ROOT)),
                finding.says(),
                String.join(
                        ", ", finding.provisions().stream().map(Provision::text).toList()),
                text(instrument, finding, frame),
                finding.verified());
    }

    /// Where the article stands in the text, where that is held.
    private String text(Instrument instrument, Finding finding, Frame frame) {
        return instrument
                .work()
                .map(each -> each.uri())
                .filter(words::isHeld)
                .flatMap(work -> finding.provisions().stream()
                        .map(each -> ARTICLE.matcher(each.text()))
                        .filter(Matcher::matches)
                        .findFirst()
                        .map(each -> frame.link(Address.of(work, "art_" + each.group(1)))))
                .orElse("");
    }

    /// The topics on which two norms have rules, those with model clauses first.
    List<BetweenView.Shared> shared(Instrument earlier, Instrument later, Frame frame) {
        List<BetweenView.Shared> shared = new ArrayList<>();
        for (Topic topic : Topics.shipped().list()) {
            List<TopicView.Rule> before = rules(earlier, topic, frame);
            List<TopicView.Rule> after = rules(later, topic, frame);
            if (!before.isEmpty() && !after.isEmpty()) {
                String draft = drafting.topics().contains(topic)
                        ? frame.link("/draft", "topic", topic.id(), "from", earlier.id(), "with", later.id())
                        : "";
                shared.add(new BetweenView.Shared(
                        topic.name(), frame.link("/convergence/" + topic.id()), before, after, draft));
            }
        }
        return shared;
    }

    private List<TopicView.Rule> rules(Instrument instrument, Topic topic, Frame frame) {
        return findings.of(instrument.id()).stream()
                .filter(each ->
                        each.topics().contains(topic.id()) && each.effect().strictness() > 0)
                .map(each -> of(each, frame))
                .toList();
    }
}
