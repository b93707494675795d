package org.armillary.benchmark;

import java.time.LocalDate;
import java.util.Optional;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.Situation;
import org.armillary.catalogue.Situation.Change;
import org.armillary.catalogue.Situation.Placing;
import tools.jackson.databind.JsonNode;

/// The facts of a question on dates.
///
/// @param facts as the question gives them; `significant_change: null` says that there was none
/// @param ordinary what stands in for a fact the question leaves open
record DateFacts(JsonNode facts, JsonNode ordinary) {

    Provision provision() {
        return new Provision(text(facts, "provision")
                .orElseThrow(() -> new IllegalArgumentException("names no provision: " + facts)));
    }

    Optional<Provision> breach() {
        return text(facts, "breach").map(Provision::new);
    }

    /// What the question says, and nothing else.
    Situation situation(Provision provision) {
        return new Situation(
                provision,
                text(facts, "class"),
                text(facts, "first_placed").map(DateFacts::placing).orElseGet(Placing.Unknown::new),
                facts.has("significant_change") ? change() : new Change.Unknown(),
                Optional.ofNullable(facts.get("public_authority"))
                        .filter(JsonNode::isBoolean)
                        .map(JsonNode::asBoolean),
                breach());
    }

    /// The same in the ordinary case.
    Situation ordinary(Provision provision) {
        return new Situation(
                provision,
                text(facts, "class").or(() -> text(ordinary, "class")),
                placing(text(facts, "first_placed")
                        .orElse(ordinary.path("first_placed").asString())),
                change(),
                Optional.of(facts.path("public_authority")
                        .asBoolean(ordinary.path("public_authority").asBoolean())),
                Optional.of(
                        breach().orElse(new Provision(ordinary.path("breach").asString()))));
    }

    private Change change() {
        return text(facts, "significant_change")
                .<Change>map(day -> new Change.On(LocalDate.parse(day)))
                .orElseGet(Change.None::new);
    }

    static Placing placing(String text) {
        return text.equals("new") ? new Placing.New() : new Placing.On(LocalDate.parse(text));
    }

    static Optional<String> text(JsonNode node, String key) {
        return Optional.ofNullable(node.get(key)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
