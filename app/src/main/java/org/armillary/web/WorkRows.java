package org.armillary.web;

import java.util.List;
import java.util.Optional;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Found;
import org.armillary.corpus.Instrument;
import org.armillary.corpus.Reference;
import org.armillary.law.frbr.Language;
import org.armillary.reception.Address;
import org.springframework.stereotype.Component;

/// Makes the rows of a list of instruments.
@Component
public class WorkRows {

    private static final Language ENGLISH = new Language("eng");

    private final Corpus corpus;

    WorkRows(Corpus corpus) {
        this.corpus = corpus;
    }

    public List<WorkRow> of(List<Instrument> instruments, Frame frame) {
        return instruments.stream().map(each -> of(each, frame)).toList();
    }

    private WorkRow of(Instrument instrument, Frame frame) {
        Found found = corpus.library()
                .find(new Reference(
                        instrument.work(), Optional.empty(), Optional.of(frame.day()), false, Optional.empty()));
        Optional<Found.One> one = found instanceof Found.One text ? Optional.of(text) : Optional.empty();
        Language titled = instrument.languages().contains(ENGLISH)
                ? ENGLISH
                : instrument.languages().getFirst();
        String title = one.map(text -> text.version().title()).orElse(instrument.title());
        String heading = Shown.heading(
                title,
                one.flatMap(text -> text.version().stamp().identity().shortTitle())
                        .or(instrument::shortTitle));
        return new WorkRow(
                heading,
                heading.equals(title) ? "" : title,
                one.map(text -> text.version().language()).orElse(titled).tag(),
                frame.link(Address.of(instrument.work())),
                Shown.signs(
                        instrument,
                        one.map(text -> text.dated().standing())
                                .orElseGet(() -> corpus.library()
                                        .timeline(instrument.work(), titled)
                                        .standing(frame.day())),
                        frame.day()),
                Shown.jurisdiction(frame, instrument.jurisdiction()),
                Shown.kind(frame, instrument),
                instrument.expressions(),
                Shown.languages(frame, instrument.languages()),
                one.map(text -> Shown.day(frame, text.version().date()))
                        .orElseGet(() -> frame.say("work.notYet", Shown.day(frame, instrument.firstDate()))));
    }
}
