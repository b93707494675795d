package org.armillary.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.armillary.law.frbr.Jurisdiction;

/// Reads the folders of a catalogue and checks that every link leads somewhere.
final class CatalogueReader {

    private final CatalogueFiles files;
    private final Links links = new Links();
    private final Map<String, String> jurisdictions = new LinkedHashMap<>();

    CatalogueReader(CatalogueFiles files) {
        this.files = files;
    }

    Catalogue read() {
        FactsReader facts = new FactsReader(links);
        Fields index = files.read("instruments/index.yaml");
        Horizon horizon = new Horizon(
                index.get("compiled", InstrumentReader::day), index.get("evidence-until", InstrumentReader::day));
        List<Instrument> instruments = new ArrayList<>();
        index.texts("files").forEach(name -> instruments.addAll(instruments("instruments/" + name + ".yaml")));
        List<OlderLaw> olderLaw = new ArrayList<>();
        files.read("older-law/index.yaml")
                .texts("files")
                .forEach(name -> olderLaw.addAll(entries("older-law/" + name + ".yaml", "older-law", facts::olderLaw)));
        List<Body> bodies = entries("bodies/bodies.yaml", "bodies", facts::body);
        List<Practice> practice = entries("practice/practice.yaml", "practice", facts::practice);
        List<Register> registers = entries("registers/registers.yaml", "registers", facts::register);
        links.check();
        return new Catalogue(horizon, jurisdictions, instruments, bodies, olderLaw, practice, registers);
    }

    private List<Instrument> instruments(String file) {
        Fields in = files.read(file);
        Jurisdiction jurisdiction = in.get("jurisdiction", Jurisdiction::of);
        jurisdictions.put(jurisdiction.code(), in.text("name"));
        InstrumentReader reader = new InstrumentReader(links);
        List<Instrument> read = in.entries("instruments", fields -> {
            Instrument instrument = reader.read(fields);
            if (!instrument.jurisdiction().equals(jurisdiction)) {
                throw new CatalogueFault(
                        fields.place("jurisdiction"),
                        instrument.id() + " is of " + instrument.jurisdiction() + ": it belongs in another file");
            }
            return instrument;
        });
        in.checkNothingElse();
        return read;
    }

    private <T> List<T> entries(String file, String key, Function<Fields, T> reader) {
        Fields in = files.read(file);
        List<T> read = in.entries(key, reader);
        in.checkNothingElse();
        return read;
    }
}
