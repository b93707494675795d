package org.armillary.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Which requirements of a public registry a system's profile meets, and which articles of the AI Act they cite.
///
/// The registry's matching is its own, and so it is done here as its office does it: a requirement applies when the
/// profile has one of the values named, for every attribute that is named. Nothing of law is decided by it.
final class RequirementsTask implements BenchmarkTask {

    private final List<Requirement> requirements;

    /// @param accepted of each attribute, the values that meet the requirement
    private record Requirement(String urn, Map<String, Set<String>> accepted, List<String> articles) {

        boolean isFor(JsonNode profile) {
            return accepted.entrySet().stream()
                    .allMatch(
                            each -> texts(profile.path(each.getKey())).stream().anyMatch(each.getValue()::contains));
        }
    }

    private RequirementsTask(List<Requirement> requirements) {
        this.requirements = List.copyOf(requirements);
    }

    static RequirementsTask shipped() {
        JsonNode registry = Table.read("requirements.yaml");
        String prefix = registry.path("prefix").asString();
        List<Requirement> requirements = new ArrayList<>();
        for (JsonNode group : registry.path("groups")) {
            Map<String, Set<String>> accepted = accepted(group.path("for"));
            group.path("requirements")
                    .properties()
                    .forEach(each -> requirements.add(
                            new Requirement(prefix + each.getKey(), accepted, texts(each.getValue()))));
        }
        return new RequirementsTask(requirements);
    }

    private static Map<String, Set<String>> accepted(JsonNode attributes) {
        return attributes
                .propertyStream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> Set.copyOf(texts(each.getValue()))));
    }

    @Override
    public String name() {
        return "eu-ai-act-requirements";
    }

    @Override
    public ObjectNode answer(JsonNode question) {
        JsonNode profile = question.path("profile");
        if (!profile.isObject()) {
            throw new IllegalArgumentException("wanted a profile");
        }
        List<Requirement> met =
                requirements.stream().filter(each -> each.isFor(profile)).toList();
        Set<String> articles = new TreeSet<>();
        met.forEach(each -> articles.addAll(each.articles()));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        add(answer.putArray("requirements"), met.stream().map(Requirement::urn).toList());
        add(answer.putArray("ai_act"), articles);
        add(answer.putArray("provisions"), articles);
        return answer;
    }

    private static void add(ArrayNode array, Iterable<String> values) {
        values.forEach(array::add);
    }

    /// One text or a list of them; nothing for null or what isn't there.
    private static List<String> texts(JsonNode value) {
        if (value.isString()) {
            return List.of(value.asString());
        }
        return StreamSupport.stream(value.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }
}
