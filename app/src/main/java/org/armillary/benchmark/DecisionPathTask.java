package org.armillary.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Finding;
import org.armillary.law.rulebook.Outcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a system is under the AI Act, for someone who was asked along an office's decision path.
///
/// The path tells what is known and which matters it settles; what they come to is the rulebook's finding, so that the
/// answer departs from the office's where the Act does.
final class DecisionPathTask implements BenchmarkTask {

    private static final String ACT = "eu_ai_act.";

    private final Codex codex;
    private final DecisionPath path;
    private final LocalDate day;

    private DecisionPathTask(Codex codex, DecisionPath path) {
        this.codex = codex;
        this.path = path;
        this.day = LocalDate.parse(path.table().path("as-of").asString());
    }

    static DecisionPathTask of(Codex codex) {
        return new DecisionPathTask(codex, new DecisionPath(Table.read("decision-path.yaml")));
    }

    @Override
    public String name() {
        return "eu-ai-act-tree";
    }

    @Override
    public ObjectNode answer(JsonNode question) {
        DecisionPath.Way way = path.follow(question.path("facts"));
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.set("facts", way.facts());
        Answers answers = codex.profile(
                        question.path("id").asString(""), profile.toString().getBytes(StandardCharsets.UTF_8))
                .answers();
        return new Answering(codex.derivations().complete(answers, day), way).answer();
    }

    /// One case being answered, and what its answer rests on so far.
    private final class Answering {
        private final Answers answers;
        private final DecisionPath.Way way;
        private final ObjectNode answer = JsonNodeFactory.instance.objectNode();
        private final Set<String> provisions = new LinkedHashSet<>();

        Answering(Answers answers, DecisionPath.Way way) {
            this.answers = answers;
            this.way = way;
        }

        ObjectNode answer() {
            way.stated().ifPresentOrElse(this::state, this::applies);
            answer.put("object", way.object());
            for (Map.Entry<String, JsonNode> field : path.table().path("fields").properties()) {
                if (!field.getKey().equals("applies")) {
                    put(field.getKey(), field.getValue().asString());
                }
            }
            if (way.settled().contains("open_source")) {
                answer.set("open_source", way.facts().path("open_source"));
            } else {
                answer.putNull("open_source");
            }
            ArrayNode because = answer.putArray("provisions");
            provisions.forEach(because::add);
            return answer;
        }

        /// What the path says by itself: nothing of law was asked.
        private void state(JsonNode stated) {
            stated.properties().forEach(each -> answer.set(each.getKey(), each.getValue()));
            if (!stated.has("why_not")) {
                answer.putNull("why_not");
            }
            called();
            provisions.addAll(find("ai_system").provisions());
            provisions.addAll(Set.of("art_2", "art_3"));
        }

        private void called() {
            ArrayNode roles = answer.putArray("roles");
            way.roles().forEach(roles::add);
        }

        private void roles() {
            ArrayNode roles = answer.putArray("roles");
            path.table().path("roles").properties().forEach(each -> {
                if (each.getValue().valueStream().anyMatch(role -> holds(role.asString()))) {
                    roles.add(each.getKey());
                }
            });
        }

        private void applies() {
            if (way.asCalled()) {
                called();
            } else {
                roles();
            }
            Finding scope = find(path.table().path("fields").path("applies").asString());
            put("applies", scope);
            answer.putNull("why_not");
            if (scope.outcome() instanceof Outcome.DoesNotHold) {
                answer.put("why_not", "no_role");
                path.table().path("why_not").properties().forEach(each -> {
                    if (holds(each.getKey())) {
                        answer.set("why_not", each.getValue());
                    }
                });
            }
        }

        private void put(String field, String conclusion) {
            if (way.settled().contains(field)) {
                put(field, find(conclusion));
            } else {
                answer.putNull(field);
            }
        }

        private void put(String field, Finding finding) {
            switch (finding.outcome()) {
                case Outcome.Holds _ -> answer.put(field, true);
                case Outcome.DoesNotHold _, Outcome.NotYet _ -> answer.put(field, false);
                case Outcome.Depends _, Outcome.Contested _ -> answer.putNull(field);
            }
        }

        private boolean holds(String conclusion) {
            return find(conclusion).outcome() instanceof Outcome.Holds;
        }

        private Finding find(String conclusion) {
            Finding finding = codex.ruleBase().find(ACT + conclusion, answers, day);
            provisions.addAll(finding.provisions());
            return finding;
        }
    }
}
