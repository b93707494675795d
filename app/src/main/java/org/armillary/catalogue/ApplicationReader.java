package org.armillary.catalogue;

import java.util.List;
import java.util.Optional;

/// Reads the rows under `applies`.
final class ApplicationReader {

    private ApplicationReader() {}

    static Application read(Fields in) {
        Condition condition =
                in.findEntry("when", ApplicationReader::condition).orElseGet(ApplicationReader::unconditional);
        Application row = new Application(
                in.findDate("day"),
                in.findFlag("about").orElse(false),
                in.text("what"),
                in.findOneOf("kind", Application.Kind.class).orElse(Application.Kind.APPLICATION),
                in.list("provisions", Provision::new),
                in.list("except", Provision::new),
                condition,
                in.findFlag("on-significant-change").orElse(false),
                in.textOrEmpty("reading"),
                in.findDate("moved-from"),
                in.textOrEmpty("rule"),
                InstrumentReader.verified(in));
        boolean needsNone = row.onSignificantChange() || row.kind() == Application.Kind.EXCLUSION;
        if (row.day().isEmpty() && !needsNone) {
            throw new CatalogueFault(in.place("what"), "no 'day', and nothing that could bring one");
        }
        return row;
    }

    private static Condition condition(Fields in) {
        return new Condition(
                in.texts("class"),
                in.find("placed-before", InstrumentReader::day),
                in.findFlag("public-authority"),
                in.list("breach-not", Provision::new));
    }

    private static Condition unconditional() {
        return new Condition(List.of(), Optional.empty(), Optional.empty(), List.of());
    }
}
