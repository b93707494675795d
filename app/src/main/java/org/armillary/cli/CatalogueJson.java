package org.armillary.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Due;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.InstrumentJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Lists of the catalogue as JSON arrays.
final class CatalogueJson {

    private CatalogueJson() {}

    static void list(Catalogue catalogue, List<Instrument> instruments, LocalDate day, PrintWriter out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            InstrumentJson writer = new InstrumentJson(json);
            json.writeStartArray();
            instruments.forEach(each -> writer.write(each, day, catalogue.statusOn(day, each)));
            json.writeEndArray();
        }
        out.println();
    }

    static void due(List<Due> coming, PrintWriter out) {
        try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            for (Due each : coming) {
                json.writeStartObject();
                json.writeStringProperty("day", each.day().toString());
                json.writeStringProperty("instrument", each.instrument().id());
                json.writeStringProperty(
                        "kind", CatalogueTable.name(each.kind()).replace(' ', '-'));
                json.writeStringProperty("what", each.what());
                json.writeStringProperty("rule", each.rule());
                json.writeBooleanProperty("verified", each.verified());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println();
    }
}
