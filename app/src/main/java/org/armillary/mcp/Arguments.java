package org.armillary.mcp;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.law.frbr.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a call of a tool was given.
final class Arguments {

    private final ObjectNode given;

    private Arguments(ObjectNode given) {
        this.given = given;
    }

    /// @throws ToolFault when something was given that the tool does not take
    static Arguments of(ObjectNode given, ToolCard card) {
        List<String> taken = card.arguments();
        given.propertyNames().stream()
                .filter(each -> !taken.contains(each))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new ToolFault("there is no argument '" + shortened(unknown) + "'; " + card.name() + " takes "
                            + String.join(", ", taken));
                });
        return new Arguments(given);
    }

    /// @throws ToolFault when it is not given
    String text(String name, int longest) {
        return findText(name, longest)
                .orElseThrow(() -> new ToolFault("the argument '" + name + "' is needed: a string that is not empty"));
    }

    Optional<String> findText(String name, int longest) {
        JsonNode value = given.path(name);
        if (isAbsent(value)) {
            return Optional.empty();
        }
        if (!value.isString()) {
            throw wrong(name, "a string");
        }
        if (value.asString().length() > longest) {
            throw new ToolFault("the argument '" + name + "' has "
                    + value.asString().length() + " characters; at most " + longest + " are taken: send it in parts");
        }
        return Optional.of(value.asString().strip()).filter(each -> !each.isEmpty());
    }

    List<String> texts(String name, int most, int longest) {
        JsonNode value = given.path(name);
        if (isAbsent(value)) {
            return List.of();
        }
        if (!value.isArray() || value.size() > most) {
            throw wrong(name, "a list of at most " + most + " strings");
        }
        return value.valueStream()
                .map(each -> {
                    if (!each.isString() || each.asString().length() > longest) {
                        throw wrong(name, "a list of strings of at most " + longest + " characters");
                    }
                    return each.asString().strip();
                })
                .toList();
    }

    /// A day such as `2026-08-02`.
    Optional<LocalDate> findDay(String name) {
        return findText(name, 40).map(each -> {
            try {
                return LocalDate.parse(each);
            } catch (DateTimeParseException e) {
                throw new ToolFault("the argument '" + name + "' must be a day such as 2026-08-02, not '" + each + "'");
            }
        });
    }

    Optional<Language> findLanguage(String name) {
        return findText(name, 40).map(each -> {
            try {
                return Language.parse(each);
            } catch (IllegalArgumentException e) {
                throw new ToolFault(
                        "the argument '" + name + "' must be a language such as en or eng, not '" + each + "'");
            }
        });
    }

    /// One of some words.
    <E extends Enum<E>> Optional<E> findChoice(String name, E[] choices) {
        return findText(name, 60)
                .map(each -> Stream.of(choices)
                        .filter(choice -> word(choice).equals(each.toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> new ToolFault("the argument '" + name + "' must be one of "
                                + Stream.of(choices).map(Arguments::word).collect(Collectors.joining(", ")) + ", not '"
                                + each
                                + "'")));
    }

    boolean isOn(String name, boolean otherwise) {
        JsonNode value = given.path(name);
        if (isAbsent(value)) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return value.asBoolean();
    }

    int number(String name, int least, int most, int otherwise) {
        JsonNode value = given.path(name);
        if (isAbsent(value)) {
            return otherwise;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < least || value.asInt() > most) {
            throw wrong(name, "a whole number from " + least + " to " + most);
        }
        return value.asInt();
    }

    /// Where the page that is asked for begins.
    Cursor cursor() {
        return Cursor.of(findText("cursor", 200), given);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static boolean isAbsent(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }

    private static ToolFault wrong(String name, String right) {
        return new ToolFault("the argument '" + name + "' must be " + right);
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
