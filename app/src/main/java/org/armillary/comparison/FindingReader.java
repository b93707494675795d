package org.armillary.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.CatalogueFault;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.SourceReader;
import org.armillary.catalogue.SourceRef;

/// Reads the findings of a jurisdiction, grouped by instrument, and checks all they name.
final class FindingReader {

    private final Catalogue catalogue;
    private final Topics topics;
    private final Dimensions dimensions;
    private final Map<String, Integer> counts = new HashMap<>();

    FindingReader(Catalogue catalogue, Topics topics, Dimensions dimensions) {
        this.catalogue = catalogue;
        this.topics = topics;
        this.dimensions = dimensions;
    }

    List<Finding> read(CatalogueFiles files) {
        Fields index = files.read("findings/index.yaml");
        List<String> names = index.texts("files");
        index.checkNothingElse();
        List<Finding> read = new ArrayList<>();
        for (String name : names) {
            Fields in = files.read("findings/" + name + ".yaml");
            in.entries("instruments", this::instrument).forEach(read::addAll);
            in.checkNothingElse();
        }
        return List.copyOf(read);
    }

    private List<Finding> instrument(Fields in) {
        String instrument = in.get("of", id -> catalogue.get(id).id());
        List<SourceRef> sources = SourceReader.read(in, catalogue);
        boolean verified = in.findFlag("verified").orElse(true);
        return in.entries("findings", each -> finding(each, instrument, sources, verified));
    }

    private Finding finding(Fields in, String instrument, List<SourceRef> shared, boolean verified) {
        String asked = in.text("on");
        String dimension = asked.split("\\.", 2)[0];
        String question = asked.substring(Math.min(asked.length(), dimension.length() + 1));
        Dimension.Question named = dimensions
                .find(dimension)
                .flatMap(each -> each.findQuestion(question))
                .orElseThrow(() -> new CatalogueFault(in.place("on"), "no question is called '" + asked + "'"));
        List<SourceRef> sources = in.has("sources") ? SourceReader.read(in, catalogue) : shared;
        boolean known = in.findFlag("verified").orElse(verified);
        if (known && sources.stream().noneMatch(FindingReader::mayVerify)) {
            throw new CatalogueFault(
                    in.place("says"), "verified by what? a source that was read and can be found again");
        }
        int count = counts.merge(instrument + ":" + asked, 1, Integer::sum);
        return new Finding(
                instrument + ":" + asked + (count == 1 ? "" : ":" + count),
                instrument,
                dimension,
                question,
                in.has("topics") ? Dimensions.topics(in, topics) : topics(dimension, named),
                in.text("says"),
                in.list("at", Provision::new),
                in.oneOf("does", Effect.class),
                in.textOrEmpty("to"),
                in.findText("class"),
                in.findDate("since"),
                in.findDate("until"),
                in.textOrEmpty("note"),
                sources,
                known);
    }

    private List<String> topics(String dimension, Dimension.Question question) {
        return question.topics().isEmpty()
                ? dimensions.find(dimension).map(Dimension::topics).orElse(List.of())
                : question.topics();
    }

    private static boolean mayVerify(SourceRef source) {
        return switch (source) {
            case SourceRef.InRegister _, SourceRef.AtAddress _ -> true;
            case SourceRef.Lost _, SourceRef.GeneralKnowledge _ -> false;
        };
    }
}
