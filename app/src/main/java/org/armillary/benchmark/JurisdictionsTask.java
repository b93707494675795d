package org.armillary.benchmark;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Finding;
import org.armillary.assessment.Outcome;
import org.armillary.catalogue.Catalogue;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Conclusion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Whether one duty of one instrument binds in a case: from the instrument's rulebook, or, where it has none, from what
/// the catalogue says the instrument is on that day.
///
/// What the kit has no word for is taken as the duty needs it. Where several facts are missing, the one is named that
/// would tell most.
final class JurisdictionsTask implements BenchmarkTask {

    private final JsonNode table;
    private final Codex codex;
    private final KitFacts facts;
    private final Silence silence;
    private final Reasons reasons;
    private final CatalogueAnswer catalogued;
    private final DutyNames names;

    private JurisdictionsTask(JsonNode table, Codex codex, Catalogue catalogue) {
        this.table = table;
        this.codex = codex;
        this.facts = new KitFacts(table, codex.vocabulary());
        this.silence = new Silence(Assessor.of(codex), facts);
        this.reasons = new Reasons(table, silence, facts);
        this.catalogued = new CatalogueAnswer(catalogue);
        this.names = new DutyNames(codex, alike(table));
    }

    static JurisdictionsTask of(Codex codex, Catalogue catalogue) {
        return new JurisdictionsTask(Table.read("jurisdictions.yaml"), codex, catalogue);
    }

    private static List<List<String>> alike(JsonNode table) {
        return StreamSupport.stream(table.path("alike").spliterator(), false)
                .map(KitFacts::texts)
                .toList();
    }

    @Override
    public String name() {
        return "jurisdictions";
    }

    @Override
    public ObjectNode answer(JsonNode question) {
        String instrument = question.path("instrument").asString();
        LocalDate on = LocalDate.parse(question.path("as_of").asString());
        return codex.list().stream()
                .filter(each -> each.header().instrument().equals(instrument))
                .findFirst()
                .map(law -> answer(law, question, on))
                .orElseGet(() -> catalogued.answer(instrument, on));
    }

    private ObjectNode answer(Codification law, JsonNode question, LocalDate on) {
        String duty = question.path("duty").asString();
        Answers answers = facts.answers(
                law.header().instrument(), question.path("jurisdiction").asString(), question.path("facts"));
        if (names.areAlike(duty, "fine")
                && KitFacts.texts(table.path("unsanctioned"))
                        .contains(law.header().instrument())) {
            return none(law, "no_penalties");
        }
        List<Settled> settled = names.of(law, duty).stream()
                .map(each -> settled(law, each, answers, on))
                .toList();
        if (settled.isEmpty()) {
            return none(law, "out_of_scope");
        }
        return answer(
                law, settled.stream().max(Comparator.comparing(Settled::rank)).orElseThrow(), on);
    }

    private Settled settled(Codification law, Conclusion conclusion, Answers answers, LocalDate on) {
        return silence.settle(law.id() + "." + conclusion.id(), answers, on);
    }

    private ObjectNode answer(Codification law, Settled settled, LocalDate on) {
        Finding finding = settled.finding();
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("finding", settled.word());
        answer.put("reason", reasons.of(law, settled, on));
        settled.missing()
                .filter(_ -> settled.word().equals("depends"))
                .ifPresentOrElse(each -> answer.put("depends_on", each), () -> answer.putNull("depends_on"));
        from(finding, on).ifPresentOrElse(each -> answer.put("from", each.toString()), () -> answer.putNull("from"));
        var provisions = answer.putArray("provisions");
        finding.citations().forEach(provisions::add);
        return answer;
    }

    /// Where the law has nothing of the kind.
    private static ObjectNode none(Codification law, String reason) {
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        answer.put("finding", "does_not_apply");
        answer.put("reason", reason);
        answer.putNull("depends_on");
        answer.putNull("from");
        answer.putArray("provisions").add(law.header().title());
        return answer;
    }

    private static Optional<LocalDate> from(Finding finding, LocalDate on) {
        return switch (finding.outcome()) {
            case Outcome.Holds(), Outcome.Contested _ -> finding.spell(on).from();
            case Outcome.NotYet(LocalDate from, var _) -> Optional.of(from);
            case Outcome.DoesNotHold(), Outcome.Depends _, Outcome.Stayed _, Outcome.Unbinding _ -> Optional.empty();
        };
    }
}
