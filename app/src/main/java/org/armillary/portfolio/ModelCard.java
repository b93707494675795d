package org.armillary.portfolio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Reply;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/// A model card: a README in Markdown that begins with YAML between two lines of three hyphens.
///
/// Takes from it only what it says, as replies that name the line they are from. What a field means for which fact
/// stands in `model-card.yaml` beside this class.
public final class ModelCard {

    private static final Pattern FRONT =
            Pattern.compile("\\A\\uFEFF?---\\s*\\n(.*?)\\n---\\s*(?:\\n|\\z)", Pattern.DOTALL);
    private static final int LARGEST = 2_000_000;

    private final Codex codex;
    private final Map<String, Object> meanings;

    public ModelCard(Codex codex) {
        this.codex = codex;
        this.meanings = meanings();
    }

    private static Map<String, Object> meanings() {
        try (InputStream in = ModelCard.class.getResourceAsStream("model-card.yaml")) {
            if (in == null) {
                throw new IllegalStateException("model-card.yaml is not on the class path");
            }
            return yaml(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> yaml(String text) {
        Object read = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
        Map<String, Object> fields = new LinkedHashMap<>();
        if (read instanceof Map<?, ?> map) {
            map.forEach((key, value) -> fields.put(String.valueOf(key), value == null ? "" : value));
        }
        return fields;
    }

    /// What a card says.
    ///
    /// @param name what the system is to be called, unless the card names the model
    /// @throws IllegalArgumentException when its YAML can't be read, or it is too large
    public AiSystem read(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new IllegalArgumentException("the model card is larger than two megabytes");
        }
        String card = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
        Matcher front = FRONT.matcher(card);
        boolean has = front.find();
        Map<String, Object> fields = has ? front(front.group(1)) : Map.of();
        AiSystem system = AiSystem.named(Optional.ofNullable(fields.get("model_name"))
                .map(String::valueOf)
                .orElse(name));
        for (Object each : list(meanings.get("fields"))) {
            system = field(system, (Map<?, ?>) each, fields);
        }
        String prose = has ? card.substring(front.end()) : card;
        for (Object each : list(meanings.get("words"))) {
            system = words(system, (Map<?, ?>) each, prose, card);
        }
        return system;
    }

    private static Map<String, Object> front(String yaml) {
        try {
            return yaml(yaml);
        } catch (YAMLException e) {
            throw new IllegalArgumentException("the model card's front matter is no YAML: " + e.getMessage(), e);
        }
    }

    private static List<Object> list(@Nullable Object value) {
        return value instanceof Collection<?> all ? new ArrayList<>(all) : value == null ? List.of() : List.of(value);
    }

    private AiSystem field(AiSystem system, Map<?, ?> meaning, Map<String, Object> fields) {
        String field = String.valueOf(meaning.get("field"));
        String fact = String.valueOf(meaning.get("fact"));
        for (Object value : list(fields.get(field))) {
            boolean meant = list(meaning.get("is")).stream()
                    .anyMatch(each -> String.valueOf(each).equals(String.valueOf(value)));
            if (meant && codex.facts().containsKey(fact)) {
                String source = "model card, " + field + ": " + value;
                Reply reply = meaning.containsKey("note")
                        ? Reply.unknown().noted(String.valueOf(meaning.get("note")))
                        : Reply.of(Answer.of(Boolean.parseBoolean(String.valueOf(meaning.get("says")))));
                return system.with(fact, reply.from(source));
            }
        }
        return system;
    }

    private AiSystem words(AiSystem system, Map<?, ?> meaning, String prose, String card) {
        String fact = String.valueOf(meaning.get("fact"));
        Matcher found = Pattern.compile(String.valueOf(meaning.get("pattern"))).matcher(prose);
        if (!codex.facts().containsKey(fact) || !found.find()) {
            return system;
        }
        String exponent = Optional.ofNullable(found.group("exponent")).orElse("0");
        BigDecimal number = new BigDecimal(found.group("number")).scaleByPowerOfTen(Integer.parseInt(exponent));
        long line =
                card.substring(0, card.indexOf(prose) + found.start()).lines().count();
        return system.with(
                fact, Reply.of(Answer.of(number)).from("model card, line " + Math.max(1, line) + ": " + found.group()));
    }
}
