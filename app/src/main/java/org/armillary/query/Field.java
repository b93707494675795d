package org.armillary.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a value can be asked of: `in:eu`. The first name is the one that is printed.
public enum Field {
    /// Jurisdiction by its code.
    IN("in", "jurisdiction"),
    /// A work by its URI, a part of it or a name.
    WORK("work", "act"),
    /// Language of the text, by code.
    LANG("lang", "language"),
    /// Document type, such as `act` or `judgment`.
    KIND("kind", "type"),
    /// `hard`, `soft` or `hybrid`.
    FORCE("force", "binding"),
    /// Identifier of the provision, or its beginning.
    EID("eid"),
    /// Words of the work's titles.
    TITLE("title"),
    /// Words of the provision's heading.
    HEADING("heading"),
    /// Day, month or year of the text, or a stretch: `2024..2026`, `2024-08..`, `..2025`.
    DATE("date"),
    /// Only texts that answer for that day; `any` for texts of every day.
    ASOF("asof"),
    /// What the instrument is on the day, such as `in-force`.
    STANDING("standing", "status"),
    /// Who must or may act, such as `provider`.
    BEARER("bearer", "who"),
    /// `obligation`, `prohibition`, `permission` and so on.
    MODALITY("modality", "norm"),
    /// Topic by its id.
    TOPIC("topic"),
    /// `use`, `development` or `infrastructure`.
    APPROACH("approach"),
    /// `off`: terms of other languages that mean what was typed are not looked for.
    TRANSLATE("translate");

    private static final Map<String, Field> BY_NAME = Arrays.stream(values())
            .flatMap(field -> field.names.stream().map(name -> Map.entry(name, field)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> names;

    Field(String... names) {
        this.names = List.of(names);
    }

    /// The name that is printed.
    public String word() {
        return names.getFirst();
    }

    /// Whether a value says anything: days must be days.
    boolean takes(String value) {
        return switch (this) {
            case DATE -> Period.find(value).isPresent();
            case ASOF -> Period.find(value).isPresent() || value.equalsIgnoreCase("any");
            case IN, WORK, LANG, KIND, FORCE, EID, TITLE, HEADING, STANDING, BEARER, MODALITY, TOPIC, APPROACH -> true;
            case TRANSLATE -> value.equalsIgnoreCase("off");
        };
    }

    /// The field of a name in lower case.
    public static Optional<Field> find(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }
}
