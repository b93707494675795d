package org.armillary.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Holding;
import org.armillary.law.akn.Provision;
import org.armillary.law.frbr.Language;
import org.armillary.reception.Address;
import org.armillary.reception.Opened;
import org.springframework.stereotype.Component;

/// What stands around a provision on its own page: its path, its neighbours, the same one at other dates and in other
/// languages.
@Component
class ProvisionContext {

    private final Corpus corpus;
    private final Site site;

    ProvisionContext(Corpus corpus, Site site) {
        this.corpus = corpus;
        this.site = site;
    }

    /// @param law the provision as HTML
    /// @param ties what it is tied to
    ProvisionView view(Opened reading, Provision provision, String law, TiesView ties, Frame frame) {
        String eId = provision.eId().orElse("");
        List<Provision> siblings = provision
                .parent()
                .map(Provision::children)
                .orElseGet(() -> reading.text().document().provisions());
        int at = positionOf(siblings, eId);
        return new ProvisionView(
                Shown.heading(reading.holding()),
                Citation.label(provision),
                frame.say(
                        "provision.version", Shown.day(frame, reading.holding().date())),
                Shown.jurisdiction(frame, reading.instrument().jurisdiction()),
                InstrumentContext.signs(reading, frame),
                reading.tag(),
                path(reading, provision, frame),
                law,
                Citation.of(reading, provision, frame),
                site.absolute(Address.of(reading.expression(), eId)),
                Address.place(reading.expression(), eId),
                versions(reading, eId, frame),
                neighbour(reading, siblings, at - 1, frame),
                neighbour(reading, siblings, at + 1, frame),
                provision.children().stream()
                        .filter(child -> child.eId().isPresent())
                        .map(child -> link(reading, child, frame))
                        .toList(),
                CorrectPages.address(frame, reading, eId),
                "/parallels" + Address.of(reading.expression(), eId),
                ties);
    }

    private static List<Link> path(Opened reading, Provision provision, Frame frame) {
        List<Link> path = new ArrayList<>();
        path.add(new Link(
                reading.holding()
                        .stamp()
                        .identity()
                        .shortTitle()
                        .orElse(reading.holding().title()),
                "",
                frame.link(Address.of(reading.expression())),
                false));
        for (Provision each : provision.path()) {
            if (each.eId().isPresent()) {
                path.add(link(reading, each, frame));
            }
        }
        return path;
    }

    private List<Link> versions(Opened reading, String eId, Frame frame) {
        List<Link> links = new ArrayList<>();
        for (Holding version : reading.timeline().versions().reversed()) {
            boolean other = !version.expression().equals(reading.expression());
            if (other && corpus.texts().get(version).find(eId).isPresent()) {
                links.add(Link.of(Shown.day(frame, version.date()), frame.link(Address.of(version.expression(), eId))));
            }
        }
        for (Language language : reading.instrument().languages()) {
            Optional<Holding> version = reading.in(language, corpus)
                    .filter(each -> !language.equals(reading.holding().language()))
                    .filter(each -> corpus.texts().get(each).find(eId).isPresent());
            version.ifPresent(each -> links.add(
                    Link.of(Shown.language(frame, language), frame.link(Address.of(each.expression(), eId)))));
        }
        return links;
    }

    private static List<Link> neighbour(Opened reading, List<Provision> siblings, int at, Frame frame) {
        boolean there =
                at >= 0 && at < siblings.size() && siblings.get(at).eId().isPresent();
        if (!there) {
            return List.of();
        }
        Provision neighbour = siblings.get(at);
        String href = Address.of(reading.expression(), neighbour.eId().orElse(""));
        return List.of(Link.of(Citation.label(neighbour), frame.link(href)));
    }

    private static Link link(Opened reading, Provision provision, Frame frame) {
        return Link.of(
                Shown.name(provision),
                frame.link(Address.of(reading.expression(), provision.eId().orElse(""))));
    }

    private static int positionOf(List<Provision> siblings, String eId) {
        for (int i = 0; i < siblings.size(); i++) {
            if (siblings.get(i).eId().filter(eId::equals).isPresent()) {
                return i;
            }
        }
        return -2;
    }
}
