package org.armillary.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.CatalogueFiles;

/// All curated findings: what instruments say, question by question.
public final class Findings {

    private static final class Shipped {
        static final Findings FINDINGS =
                read(CatalogueFiles.shipped(), Catalogue.shipped(), Topics.shipped(), Dimensions.shipped());
    }

    private final List<Finding> all;
    private final Map<String, List<Finding>> byInstrument;
    private final Map<String, List<Finding>> byTopic;

    private Findings(List<Finding> all) {
        this.all = List.copyOf(all);
        this.byInstrument = this.all.stream().collect(Collectors.groupingBy(Finding::instrument));
        this.byTopic = this.all.stream()
                .flatMap(each -> each.topics().stream().map(topic -> Map.entry(topic, each)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The findings that come with the program.
    ///
    /// @throws org.armillary.catalogue.CatalogueFault when a file of theirs is wrong, with the place
    public static Findings shipped() {
        return Shipped.FINDINGS;
    }

    static Findings read(CatalogueFiles files, Catalogue catalogue, Topics topics, Dimensions dimensions) {
        return new Findings(new FindingReader(catalogue, topics, dimensions).read(files));
    }

    public List<Finding> list() {
        return all;
    }

    /// What is on record of an instrument.
    public List<Finding> of(String instrument) {
        return byInstrument.getOrDefault(instrument, List.of());
    }

    /// What is on record on a topic, in every instrument.
    public List<Finding> on(String topic) {
        return byTopic.getOrDefault(topic, List.of());
    }

    /// What is on record on a topic, by instrument.
    public Map<String, List<Finding>> byInstrument(String topic) {
        return on(topic).stream().collect(Collectors.groupingBy(Finding::instrument));
    }
}
