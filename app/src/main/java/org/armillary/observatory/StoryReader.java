package org.armillary.observatory;

import java.util.List;
import java.util.Optional;
import org.armillary.catalogue.Ancestor;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.CatalogueFault;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.catalogue.Fields;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.Situation;
import org.armillary.catalogue.SourceReader;
import org.armillary.catalogue.SourceRef;

/// Reads a story and checks that each of its lines rests on something.
final class StoryReader {

    private final Catalogue catalogue;

    private StoryReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static Story read(String file, Catalogue catalogue) {
        Fields in = CatalogueFiles.shipped().read(file);
        Story story = new Story(in.text("id"), in.entries("stations", new StoryReader(catalogue)::station));
        in.checkNothingElse();
        return story;
    }

    private Story.Station station(Fields in) {
        return new Story.Station(in.text("act"), in.text("jurisdiction"), in.entries("lines", this::line));
    }

    private Story.Line line(Fields in) {
        Instrument instrument = in.get("instrument", catalogue::get);
        Optional<Ancestor> ancestor = in.findText("ancestor")
                .map(id -> instrument.ancestors().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> new CatalogueFault(
                                in.place("ancestor"), "'" + id + "' is no ancestor of " + instrument.id())));
        // Reading sources fails where there are none: a line rests on something.
        List<SourceRef> sources = ancestor.isPresent() ? List.of() : SourceReader.read(in, catalogue);
        return new Story.Line(
                instrument,
                in.textOrEmpty("provision"),
                in.text("reach"),
                sources,
                ancestor,
                in.findEntry("applies", StoryReader::situation));
    }

    /// A new system, whose day no transition puts off.
    private static Situation situation(Fields in) {
        return new Situation(
                in.get("provision", Provision::new),
                in.findText("class"),
                new Situation.Placing.New(),
                new Situation.Change.Unknown(),
                Optional.empty(),
                Optional.empty());
    }
}
