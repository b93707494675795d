package org.armillary.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armillary.comparison.Gap;
import org.armillary.comparison.Topic;
import org.armillary.corpus.Holding;
import org.armillary.graph.Duty;
import org.armillary.reception.Address;
import org.armillary.web.DutyRow;
import org.armillary.web.Frame;
import org.armillary.web.Shown;
import org.armillary.web.Ties;
import org.armillary.web.Wordbook;
import org.springframework.stereotype.Component;

/// A held text norm by norm, with what each has of what makes a norm bind.
@Component
class Sentences {

    private static final int MOST = 150;
    private static final Set<String> CHECKING =
            Set.of("audit", "incident-reporting", "registration", "conformity-assessment");
    private static final Set<String> CONSEQUENCES = Set.of("liability", "stop-mechanism", "redress");
    /// A figure that is no number of a provision.
    private static final Pattern FIGURE = Pattern.compile(
            "\\d+(?:[.,]\\d+)*\\s*(?:%|per cent|percent|FLOP|operations|users|EUR|USD|KRW|euro|million|billion|万|亿|명|원|円)",
            Pattern.CASE_INSENSITIVE);

    private final Material material;
    private final Ties ties;

    Sentences(Material material, Ties ties) {
        this.material = material;
        this.ties = ties;
    }

    GapView.Sentences of(Holding holding, Frame frame) {
        List<Duty> norms = material.room().duties().of(holding);
        Words words = Words.of(frame, material.catalogue());
        List<Duty> shown = norms.stream().limit(MOST).toList();
        List<DutyRow> rows = ties.rows(shown, frame);
        List<GapView.Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            sentences.add(new GapView.Sentence(rows.get(i), marks(shown.get(i), holding, words)));
        }
        return new GapView.Sentences(
                Shown.heading(holding),
                frame.link(Address.of(holding.work())),
                norms.size(),
                material.room().graph().isRead(holding),
                sentences);
    }

    private List<GapView.Mark> marks(Duty duty, Holding holding, Words words) {
        Set<String> topics = material
                .topics()
                .in(duty.sentence(), holding.language().code())
                .stream()
                .map(Topic::id)
                .collect(Collectors.toSet());
        return List.of(
                mark(Gap.Element.DUTY, duty(duty), words),
                mark(Gap.Element.BEARER, duty.bearer().isBlank() ? Gap.Held.NO : Gap.Held.YES, words),
                mark(Gap.Element.THRESHOLD, hasLimit(duty) ? Gap.Held.YES : Gap.Held.NO, words),
                mark(
                        Gap.Element.VERIFIER,
                        topics.stream().anyMatch(CHECKING::contains) ? Gap.Held.YES : Gap.Held.NO,
                        words),
                mark(
                        Gap.Element.SANCTION,
                        topics.stream().anyMatch(CONSEQUENCES::contains) ? Gap.Held.YES : Gap.Held.NO,
                        words));
    }

    private static Gap.Held duty(Duty duty) {
        return switch (duty.modality()) {
            case OBLIGATION, PROHIBITION, RIGHT -> Gap.Held.YES;
            case PERMISSION, POWER, CONSTITUTIVE -> Gap.Held.NO;
        };
    }

    private static boolean hasLimit(Duty duty) {
        return duty.limits().stream().anyMatch(each -> each.quantity().isPresent())
                || FIGURE.matcher(duty.sentence()).find();
    }

    private static GapView.Mark mark(Gap.Element element, Gap.Held held, Words words) {
        return new GapView.Mark(
                words.book().name("gap.element.", element),
                Wordbook.key(held),
                words.book().name("gap.held.", held));
    }
}
