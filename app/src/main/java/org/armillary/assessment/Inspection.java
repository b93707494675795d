package org.armillary.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.Statement;
import org.armillary.law.rulebook.Conclusion;
import org.armillary.law.rulebook.Matter;

/// Looks at one conclusion for one system.
final class Inspection {

    private final Docket docket;
    private final Codification codification;
    private final Conclusion conclusion;
    private final String name;
    private final Course course;
    private final List<Spell> spells;

    Inspection(Docket docket, Codification codification, Conclusion conclusion) {
        this.docket = docket;
        this.codification = codification;
        this.conclusion = conclusion;
        this.name = codification.id() + "." + conclusion.id();
        this.course = new Course(codification.header(), conclusion.id(), docket.periods(name));
        this.spells = course.spells();
    }

    Finding finding() {
        Outcome outcome = outcome();
        LocalDate day = outcome instanceof Outcome.NotYet(LocalDate from, var _) ? from : docket.on();
        var explained = docket.as(day).find(name);
        Statement statement = codification.statements().get(conclusion.id());
        return new Finding(
                name,
                Origin.of(codification.header()),
                statement == null ? Statement.Kind.SCOPE : statement.kind(),
                conclusion.what(),
                conclusion.binds(),
                outcome,
                Course.standing(codification.header(), docket.on()),
                explained.provisions(),
                docket.given(explained.used()),
                explained.fired(),
                explained.overridden(),
                explained.open(),
                conclusion.unencoded(),
                spells,
                Optional.ofNullable(statement).flatMap(Statement::duty));
    }

    private Outcome outcome() {
        LocalDate on = docket.on();
        Spell now = spells.stream().filter(each -> each.covers(on)).findFirst().orElseThrow();
        return switch (now.is()) {
            case HOLDS -> new Outcome.Holds();
            case UNBINDING -> new Outcome.Unbinding(Course.standing(codification.header(), on));
            case STAYED -> {
                Codification.Stay stay = course.stay(on).orElseThrow();
                yield new Outcome.Stayed(stay.by(), stay.until(), stay.source());
            }
            case OPEN -> open(docket.today());
            case DOES_NOT_HOLD -> coming(now);
        };
    }

    private Outcome open(Matter matter) {
        return switch (matter.find(name).outcome()) {
            case org.armillary.law.rulebook.Outcome.Depends(var missing) -> new Outcome.Depends(new TreeSet<>(missing));
            case org.armillary.law.rulebook.Outcome.Contested(var byReading) -> Outcome.Contested.of(byReading);
            case org.armillary.law.rulebook.Outcome.Holds(),
                    org.armillary.law.rulebook.Outcome.DoesNotHold(),
                    org.armillary.law.rulebook.Outcome.NotYet _ ->
                throw new IllegalStateException(name + " is open and settled at once");
        };
    }

    /// What comes next, where it doesn't hold now.
    private Outcome coming(Spell now) {
        int next = spells.indexOf(now) + 1;
        if (next >= spells.size()) {
            return new Outcome.DoesNotHold();
        }
        LocalDate from = spells.get(next).from().orElseThrow();
        return switch (spells.get(next).is()) {
            case HOLDS -> new Outcome.NotYet(from, new TreeSet<>());
            case OPEN ->
                open(docket.as(from)) instanceof Outcome.Depends(var missing)
                        ? new Outcome.NotYet(from, missing)
                        : new Outcome.DoesNotHold();
            case STAYED, UNBINDING, DOES_NOT_HOLD -> new Outcome.DoesNotHold();
        };
    }
}
