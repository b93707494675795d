package org.armillary.portfolio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.armillary.assessment.Described;
import org.armillary.assessment.Reply;
import org.armillary.law.rulebook.Answer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What was said of one fact, as a row states it: it can be read whatever facts the law asks for by then.
///
/// @param kind what the answer is: `truth`, `chosen`, `one-of`, `several`, `between`, `within`, `moment`, `unknown`;
/// `gone` where a reply was taken back
/// @param answer canonical JSON; empty where there is none
/// @param note what was said besides
/// @param source where the answer is from
record StoredReply(String kind, String answer, String note, String source) {

    static final StoredReply GONE = new StoredReply("gone", "", "", "");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    static StoredReply of(Reply reply) {
        return new StoredReply(
                reply.answer().map(StoredReply::kind).orElse("unknown"),
                reply.answer().map(Described::answer).map(Described::json).orElse(""),
                reply.note(),
                reply.source());
    }

    static StoredReply of(LocalDateTime moment) {
        return new StoredReply("moment", moment.toString(), "", "");
    }

    boolean isGone() {
        return kind.equals(GONE.kind);
    }

    private static String kind(Answer answer) {
        return switch (answer) {
            case Answer.Truth _ -> "truth";
            case Answer.Chosen _ -> "chosen";
            case Answer.OneOf _ -> "one-of";
            case Answer.Several _ -> "several";
            case Answer.Between _ -> "between";
            case Answer.Within _ -> "within";
        };
    }

    Optional<LocalDateTime> moment() {
        return kind.equals("moment") ? Optional.of(LocalDateTime.parse(answer)) : Optional.empty();
    }

    Reply reply() {
        return new Reply(kind.equals("unknown") ? Optional.empty() : Optional.of(parsed()), note, source);
    }

    private Answer parsed() {
        JsonNode json = JSON.readTree(answer);
        return switch (kind) {
            case "truth" -> Answer.of(json.asBoolean());
            case "chosen" -> Answer.of(json.asString());
            case "one-of" -> new Answer.OneOf(texts(json.path("is")));
            case "several" -> new Answer.Several(texts(json.path("is")), texts(json.path("is-not")));
            case "between" ->
                json.isNumber()
                        ? Answer.of(json.decimalValue())
                        : new Answer.Between(number(json.path("at-least")), number(json.path("at-most")));
            case "within" ->
                json.isString()
                        ? Answer.of(LocalDate.parse(json.asString()))
                        : new Answer.Within(day(json.path("from")), day(json.path("to")));
            default -> throw new IllegalStateException("a row of 'reply' has the kind '" + kind + "'");
        };
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private static Optional<BigDecimal> number(JsonNode json) {
        return json.isNumber() ? Optional.of(json.decimalValue()) : Optional.empty();
    }

    private static Optional<LocalDate> day(JsonNode json) {
        return json.isString() ? Optional.of(LocalDate.parse(json.asString())) : Optional.empty();
    }
}
