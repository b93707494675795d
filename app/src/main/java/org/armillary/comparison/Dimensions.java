package org.armillary.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.catalogue.Fields;

/// The dimensions of comparative AI law, and the comparisons made often.
public final class Dimensions {

    private static final class Shipped {
        static final Dimensions DIMENSIONS = read(CatalogueFiles.shipped(), Topics.shipped());
    }

    private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
    private final Map<String, Preset> presets = new LinkedHashMap<>();

    private Dimensions(List<Dimension> dimensions, List<Preset> presets) {
        dimensions.forEach(each -> this.dimensions.put(each.id(), each));
        presets.forEach(each -> this.presets.put(each.id(), each));
    }

    /// The dimensions that come with the program.
    ///
    /// @throws CatalogueFault when a file of theirs is wrong, with the place
    public static Dimensions shipped() {
        return Shipped.DIMENSIONS;
    }

    static Dimensions read(CatalogueFiles files, Topics topics) {
        Fields in = files.read("dimensions/dimensions.yaml");
        List<Dimension> dimensions = in.entries("dimensions", each -> dimension(each, topics));
        in.checkNothingElse();
        Fields presets = files.read("dimensions/presets.yaml");
        List<Preset> read = presets.entries("presets", Dimensions::preset);
        presets.checkNothingElse();
        return new Dimensions(dimensions, read);
    }

    private static Dimension dimension(Fields in, Topics topics) {
        return new Dimension(
                in.text("id"),
                in.text("name"),
                in.text("asks"),
                in.entries(
                        "questions",
                        each -> new Dimension.Question(
                                each.text("id"), each.text("name"), each.text("asks"), topics(each, topics))),
                topics(in, topics));
    }

    static List<String> topics(Fields in, Topics topics) {
        return in.list("topics", id -> topics.get(id).id());
    }

    private static Preset preset(Fields in) {
        return new Preset(
                in.text("id"), in.text("name"), in.text("asks"), in.texts("subjects"), in.texts("dimensions"));
    }

    public List<Dimension> list() {
        return List.copyOf(dimensions.values());
    }

    public Optional<Dimension> find(String id) {
        return Optional.ofNullable(dimensions.get(id));
    }

    public List<Preset> presets() {
        return List.copyOf(presets.values());
    }

    public Optional<Preset> findPreset(String id) {
        return Optional.ofNullable(presets.get(id));
    }
}
