package org.armillary.law.dmn;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.rulebook.Answer;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/// An exported rulebook, run by the KIE project's DMN engine.
final class Kie {

    private final DMNRuntime runtime;
    private final DMNModel model;

    Kie(Codex codex, Codification book) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(xml(codex, book)));
        resource.setSourcePath(book.id() + ".dmn");
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModel(DmnModel.namespace(book), book.id());
    }

    static String xml(Codex codex, Codification book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DmnModel.write(codex, book, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    DMNModel model() {
        return model;
    }

    /// What every decision comes to, by name; parameters included.
    Map<String, Object> decide(Map<String, Answer> answers, LocalDate day) {
        DMNContext context = runtime.newContext();
        Set<String> inputs =
                model.getInputs().stream().map(each -> each.getName()).collect(Collectors.toSet());
        answers.forEach((fact, answer) -> {
            if (inputs.contains(DmnModel.input(fact))) {
                context.set(DmnModel.input(fact), value(answer));
            }
        });
        context.set("as_of", day);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new AssertionError(result.getMessages());
        }
        Map<String, Object> decided = new LinkedHashMap<>();
        for (DMNDecisionResult each : result.getDecisionResults()) {
            decided.put(
                    each.getDecisionName(),
                    Optional.ofNullable(each.getResult()).orElse("null"));
        }
        return decided;
    }

    private static Object value(Answer answer) {
        return switch (answer) {
            case Answer.Truth(boolean value) -> value;
            case Answer.Chosen(String option) -> option;
            case Answer.Several(Set<String> included, Set<String> _) -> List.copyOf(included);
            case Answer.Between(Optional<BigDecimal> low, var _) -> low.orElseThrow();
            case Answer.Within(Optional<LocalDate> first, var _) -> first.orElseThrow();
            case Answer.OneOf _ -> throw new IllegalArgumentException("not complete: " + answer);
        };
    }
}
