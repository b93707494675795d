package org.armillary.benchmark;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern CHAPTER =
            Pattern.compile("(?:Ch\\.|Chapter) ([IVX]+)(?:,? (?:s\\.|section|Section) (\\d+))?");
    private static final Pattern ARTICLE =
            Pattern.compile("(?:Art\\.|Arts\\.|Article|Articles) (\\d+[a-z]?(?:\\([^)]+\\))*)");

    /// The provision asked about; of several, or of one with more said about it, the first.
    Provision provision() {
        String named = text(facts, "provision")
                .orElseThrow(() -> new IllegalArgumentException("names no provision: " + facts));
        return cited(ordinary.path("provisions").path(named).asString(named));
    }

    private static Provision cited(String text) {
        Matcher chapter = CHAPTER.matcher(text);
        if (chapter.lookingAt()) {
            return new Provision(
                    "Ch. " + chapter.group(1) + (chapter.group(2) == null ? "" : " s. " + chapter.group(2)));
        }
        Matcher article = ARTICLE.matcher(text);
        return new Provision(article.find() ? "Art. " + article.group(1) : text);
    }

    Optional<Provision> breach() {
        return text(facts, "breach").map(DateFacts::cited);
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
