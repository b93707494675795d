package org.armillary.cli;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.search.Facet;
import org.armillary.search.Question;
import org.armillary.search.QuestionForm;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// Options that narrow a search by facets and count them. Several values of one facet mean any of them.
final class NarrowingOptions {

    private static final String ALL = "all";

    @Option(
            names = {"--in", "--jurisdiction"},
            split = ",",
            paramLabel = "CODE",
            description = "Only from there: eu, kr. Several with commas mean any of them; so with all of these.")
    private List<String> jurisdictions = List.of();

    @Option(names = "--force", split = ",", paramLabel = "FORCE", description = "hard, soft, hybrid or unknown.")
    private List<String> forces = List.of();

    @Option(names = "--kind", split = ",", paramLabel = "KIND", description = "Document type: act, judgment.")
    private List<String> kinds = List.of();

    @Option(
            names = "--standing",
            split = ",",
            paramLabel = "STANDING",
            description = "Where the text stands on the day: in_force, not_yet, ended, model or unknown.")
    private List<String> standings = List.of();

    @Option(names = "--bearer", split = ",", paramLabel = "NAME", description = "Whom a norm addresses: provider.")
    private List<String> bearers = List.of();

    @Option(
            names = "--modality",
            split = ",",
            paramLabel = "MODALITY",
            description = "What a norm says: obligation, prohibition, permission, right, power or constitutive.")
    private List<String> modalities = List.of();

    @Option(names = "--topic", split = ",", paramLabel = "TOPIC", description = "What it is about: human-oversight.")
    private List<String> topics = List.of();

    @Option(names = "--lang", split = ",", paramLabel = "LANG", description = "Only texts in that language: en, fra.")
    private List<String> languages = List.of();

    @Option(
            names = "--approach",
            split = ",",
            paramLabel = "APPROACH",
            description = "What of AI it takes hold of: use, development, infrastructure or unknown.")
    private List<String> approaches = List.of();

    @Option(
            names = "--facets",
            split = ",",
            arity = "0..1",
            fallbackValue = ALL,
            paramLabel = "FACET",
            description = "Count the values of these facets, or of all: jurisdiction, topic, bearer ….")
    private List<String> facets = List.of();

    /// Whether anything is chosen.
    boolean isGiven() {
        return !chosen().isEmpty();
    }

    /// A question narrowed and counted so.
    Question narrowed(Question question, CommandLine command) {
        Question narrowed = question;
        for (Map.Entry<Facet, Set<String>> each : chosen().entrySet()) {
            narrowed = narrowed.choosing(each.getKey(), each.getValue());
        }
        return narrowed.counting(counted(command));
    }

    private Map<Facet, Set<String>> chosen() {
        return QuestionForm.chosen(parameters());
    }

    /// The values chosen, by the facets' words.
    Map<String, List<String>> parameters() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(Facet.JURISDICTION.word(), jurisdictions);
        parameters.put(Facet.FORCE.word(), forces);
        parameters.put(Facet.KIND.word(), kinds);
        parameters.put(Facet.STANDING.word(), standings);
        parameters.put(Facet.BEARER.word(), bearers);
        parameters.put(Facet.MODALITY.word(), modalities);
        parameters.put(Facet.TOPIC.word(), topics);
        parameters.put(Facet.LANGUAGE.word(), languages);
        parameters.put(Facet.APPROACH.word(), approaches);
        return parameters;
    }

    private Set<Facet> counted(CommandLine command) {
        if (facets.contains(ALL)) {
            return EnumSet.allOf(Facet.class);
        }
        Set<Facet> counted = EnumSet.noneOf(Facet.class);
        for (String name : facets) {
            counted.add(Facet.find(name)
                    .orElseThrow(() -> new ParameterException(
                            command,
                            "no facet is called '" + name + "'; there are "
                                    + Stream.of(Facet.values()).map(Facet::word).collect(Collectors.joining(", ")))));
        }
        return counted;
    }
}
