package org.armillary.law.norm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.armillary.law.akn.Outline;
import org.armillary.law.pattern.Match;

/// One document on its way through: its proses are read one after the other, then its norms are known.
final class Search {

    private final Idiom idiom;
    private final Applicability applicability;
    private final Antecedents antecedents;
    private final List<Norm> norms = new ArrayList<>();

    Search(Outline outline, Idiom idiom) {
        this.idiom = idiom;
        this.antecedents = new Antecedents(idiom);
        this.applicability = new Applicability(idiom, outline);
    }

    void read(Prose prose) {
        List<Match<List<Frame>>> cues = idiom.frames().find(prose.tokens());
        List<Match<Application>> applications = idiom.applications().find(prose.tokens());
        if (cues.isEmpty() && applications.isEmpty()) {
            return;
        }
        ClauseReader reader = reader(prose, cues);
        List<Clause> clauses = new ArrayList<>();
        int last = 0;
        for (Run sentence : Sentences.of(prose, idiom)) {
            Optional<Clause.Condition> proviso = reader.proviso(sentence);
            if (proviso.isPresent()) {
                clauses.subList(last, clauses.size()).replaceAll(clause -> clause.with(proviso.get()));
            } else {
                last = clauses.size();
                clauses.addAll(reader.read(sentence));
            }
            applicability.read(prose, sentence, applications);
            if (prose.level(sentence.from()) > 0) {
                prose.putAside(sentence);
            }
        }
        clauses.sort(Comparator.comparingInt(clause -> clause.cue().from()));
        clauses.forEach(clause -> norms.add(norm(prose, clause)));
    }

    private ClauseReader reader(Prose prose, List<Match<List<Frame>>> cues) {
        return switch (idiom.order()) {
            case SUBJECT_FIRST -> new SubjectFirst(prose, idiom, cues);
            case VERB_SECOND -> new VerbSecond(prose, idiom, cues);
            case PARTICLES -> new ParticleReader(prose, idiom, cues);
        };
    }

    private Norm norm(Prose prose, Clause clause) {
        Norm.Part sentence = prose.part(clause.sentence());
        Parties parties = new Parties(prose, idiom);
        Run action = clause.action().orElse(new Run(0, 0));
        return new Norm(
                clause.modality(),
                prose.eId(clause.sentence().from()),
                sentence.start(),
                sentence.end(),
                antecedents.bearer(prose, clause),
                parties.agent(action).map(prose::part),
                parties.counterparty(action).map(prose::part),
                clause.action().map(prose::part),
                parties.object(action).map(prose::part),
                conditions(prose, clause),
                limits(prose, clause),
                prose.part(marker(clause.cue())));
    }

    /// A verb that shows a norm by itself belongs to the action: then its first word is the marker.
    private static Run marker(Run cue) {
        return cue.isEmpty() ? new Run(cue.from(), cue.from() + 1) : cue;
    }

    private static List<Norm.Condition> conditions(Prose prose, Clause clause) {
        List<Norm.Condition> conditions = new ArrayList<>();
        for (Clause.Condition each : clause.conditions()) {
            Norm.Part part = prose.part(each.words());
            conditions.add(new Norm.Condition(each.kind(), part.start(), part.end()));
        }
        return conditions;
    }

    private List<Norm.TimeLimit> limits(Prose prose, Clause clause) {
        List<Norm.TimeLimit> limits = new ArrayList<>();
        for (TimeLimits.Found each : idiom.limits().find(prose, idiom, clause.extent())) {
            Norm.Part part = prose.part(each.words());
            limits.add(new Norm.TimeLimit(
                    each.quantity(), each.unit(), each.from().map(prose::part), part.start(), part.end()));
        }
        return limits;
    }

    /// The norms of all that was read, without what definitions say.
    List<Norm> norms(List<Definition> definitions) {
        Meanings meanings = Meanings.of(definitions);
        List<Norm> all = new ArrayList<>();
        for (Norm each : norms) {
            if (!meanings.hold(each.start(), each.end())) {
                List<Norm.Condition> more = applicability.of(each);
                all.add(more.isEmpty() ? each : with(each, more));
            }
        }
        return all;
    }

    private static Norm with(Norm norm, List<Norm.Condition> more) {
        List<Norm.Condition> conditions = new ArrayList<>(norm.conditions());
        conditions.addAll(more);
        return new Norm(
                norm.modality(),
                norm.eId(),
                norm.start(),
                norm.end(),
                norm.bearer(),
                norm.agent(),
                norm.counterparty(),
                norm.action(),
                norm.object(),
                conditions,
                norm.limits(),
                norm.marker());
    }
}
