package org.armillary.law.dmn;

import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.codification.FactDescription;
import org.armillary.law.rulebook.Conclusion;
import org.armillary.law.rulebook.Constant;
import org.armillary.law.rulebook.FactType;
import org.armillary.law.rulebook.Parameter;
import org.armillary.law.rulebook.Rule;
import org.armillary.law.rulebook.Rulebook;
import org.armillary.law.rulebook.Vocabulary;

/// One rulebook as a DMN 1.5 model.
public final class DmnModel {

    private static final String SOURCE = "source";

    private final Codex codex;
    private final Codification book;
    private final DmnScope scope;
    private final DmnFeel feel;
    private final DmnXml xml;

    private DmnModel(Codex codex, Codification book, OutputStream out) {
        this.codex = codex;
        this.book = book;
        this.scope = new DmnScope(codex, book);
        this.feel = new DmnFeel(scope);
        this.xml = new DmnXml(out);
    }

    /// The model's namespace.
    public static String namespace(Codification book) {
        return "urn:armillary:rulebook:" + book.id();
    }

    /// What a conclusion's decision is called.
    ///
    /// @param conclusion rulebook and conclusion, joined by a dot
    public static String decision(String conclusion) {
        return DmnNames.conclusion(conclusion);
    }

    /// What a fact's input data is called.
    public static String input(String fact) {
        return DmnNames.fact(fact);
    }

    public static void write(Codex codex, Codification book, OutputStream out) {
        new DmnModel(codex, book, out).write();
    }

    private void write() {
        xml.start();
        xml.open("definitions", "id", "m_" + book.id(), "name", book.id(), "namespace", namespace(book));
        xml.description(book.header().title() + ", text of " + book.header().expression() + ". "
                + book.header().scope().strip() + " SHA-256 of the rulebook: " + book.digest());
        Set<String> facts = new LinkedHashSet<>();
        Map<String, Set<String>> points = new LinkedHashMap<>();
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        scope.decisions().values().forEach(each -> {
            facts.addAll(each.facts());
            each.points().forEach(point -> points.put(point, readings(point)));
            each.parameters().forEach(one -> parameters.put(DmnNames.parameter(each.book(), one.id()), one));
        });
        if (!parameters.isEmpty()) {
            facts.add(Vocabulary.AS_OF);
        }
        facts.forEach(this::type);
        points.forEach((point, names) -> options("t_" + DmnNames.reading(point), names, false));
        facts.forEach(this::inputData);
        points.keySet().forEach(this::reading);
        parameters.forEach(this::parameter);
        scope.decisions().values().forEach(this::decision);
        source();
        xml.close();
        xml.end();
    }

    /// Every name that some rule of any rulebook gives the point's readings.
    private Set<String> readings(String point) {
        return codex.list().stream()
                .flatMap(each -> each.rules().rules().stream())
                .flatMap(rule -> rule.reading().stream())
                .filter(each -> each.point().equals(point))
                .map(Rule.Reading::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void type(String fact) {
        switch (codex.vocabulary().get(fact).type()) {
            case FactType.Choice(List<String> options) -> options("t_" + DmnNames.fact(fact), options, false);
            case FactType.Choices(List<String> options) -> options("t_" + DmnNames.fact(fact), options, true);
            case FactType.Flag _, FactType.Quantity _, FactType.Day _, FactType.Moment _ -> {}
        }
    }

    private void options(String name, Collection<String> options, boolean several) {
        if (several) {
            xml.open("itemDefinition", "name", name, "isCollection", "true");
        } else {
            xml.open("itemDefinition", "name", name);
        }
        xml.text("typeRef", "string");
        xml.open("allowedValues");
        xml.text(
                "text",
                options.stream().map(each -> new Constant.Text(each).toString()).collect(Collectors.joining(", ")));
        xml.close();
        xml.close();
    }

    private String typeRef(String fact) {
        return switch (codex.vocabulary().get(fact).type()) {
            case FactType.Flag _ -> "boolean";
            case FactType.Choice _, FactType.Choices _ -> "t_" + DmnNames.fact(fact);
            case FactType.Quantity _ -> "number";
            case FactType.Day _ -> "date";
            case FactType.Moment _ -> "date and time";
        };
    }

    private void inputData(String fact) {
        String description = "The day asked as of";
        if (codex.facts().get(fact) instanceof FactDescription known) {
            String unit = known.fact().type() instanceof FactType.Quantity(String of) && !of.isEmpty()
                    ? " In " + of + "."
                    : "";
            description =
                    known.fact().question() + unit + " " + known.fact().help().strip();
        }
        inputData(DmnNames.fact(fact), typeRef(fact), description);
    }

    private void reading(String point) {
        String name = DmnNames.reading(point);
        inputData(name, "t_" + name, "Which reading of the law to follow where it is contested: " + point);
    }

    private void inputData(String name, String type, String description) {
        xml.open("inputData", "id", "i_" + name, "name", name);
        xml.description(description);
        xml.empty("variable", "name", name, "typeRef", type);
        xml.close();
    }

    private void parameter(String name, Parameter parameter) {
        boolean day = parameter.values().getFirst().value() instanceof Constant.Day;
        xml.open("decision", "id", "d_" + name, "name", name);
        xml.description(parameter.values().stream()
                .map(each -> each.value() + ": " + each.provision())
                .collect(Collectors.joining("; ")));
        xml.empty("variable", "name", name, "typeRef", day ? "date" : "number");
        requirement(name, "requiredInput", "i_" + Vocabulary.AS_OF);
        literal(DmnFeel.value(parameter));
        xml.close();
    }

    private void requirement(String decision, String kind, String what) {
        xml.open("informationRequirement", "id", "r_" + decision + "_" + what);
        xml.empty(kind, "href", "#" + what);
        xml.close();
    }

    private void literal(String text) {
        xml.open("literalExpression");
        xml.text("text", text);
        xml.close();
    }

    private void decision(DmnScope.Decision decision) {
        String name = DmnNames.conclusion(decision.name());
        xml.open("decision", "id", "d_" + name, "name", name);
        Conclusion conclusion = conclusion(decision);
        xml.description(conclusion.unencoded().stream()
                .map(each -> "Not encoded: " + each.provision() + " " + each.what())
                .collect(Collectors.joining("; ")));
        xml.text("question", conclusion.what());
        xml.text("allowedAnswers", "true, false");
        xml.empty("variable", "name", name, "typeRef", "boolean");
        decision.facts().forEach(each -> requirement(name, "requiredInput", "i_" + DmnNames.fact(each)));
        decision.points().forEach(each -> requirement(name, "requiredInput", "i_" + DmnNames.reading(each)));
        decision.parameters()
                .forEach(each ->
                        requirement(name, "requiredDecision", "d_" + DmnNames.parameter(decision.book(), each.id())));
        decision.conclusions().forEach(each -> requirement(name, "requiredDecision", "d_" + DmnNames.conclusion(each)));
        if (decision.book().id().equals(book.id())) {
            xml.open("authorityRequirement", "id", "a_" + name);
            xml.empty("requiredAuthority", "href", "#" + SOURCE);
            xml.close();
        }
        context(decision);
        xml.close();
    }

    private static Conclusion conclusion(DmnScope.Decision decision) {
        return decision.book().conclusions().stream()
                .filter(each -> decision.name().equals(decision.book().id() + "." + each.id()))
                .findFirst()
                .orElseThrow();
    }

    private void context(DmnScope.Decision decision) {
        Rulebook rules = decision.book();
        xml.open("context");
        for (Rule each : decision.rules()) {
            xml.open("contextEntry");
            xml.description(String.join("; ", each.because())
                    + (each.note().isBlank() ? "" : ". " + each.note().strip()));
            xml.empty("variable", "name", DmnNames.rule(each.id()), "typeRef", "boolean");
            literal(feel.fires(each, rules));
            xml.close();
        }
        xml.open("contextEntry");
        literal(DmnFeel.holds(decision));
        xml.close();
        xml.close();
    }

    private void source() {
        xml.open("knowledgeSource", "id", SOURCE, "name", book.header().title());
        xml.text("type", "law");
        xml.close();
    }
}
