package org.armillary.catalogue;

import java.util.List;

/// Reads the `sources` of an entry that stands outside the catalogue's own folders and rests on the same registers.
public final class SourceReader {

    private SourceReader() {}

    /// The sources of an entry; at least one.
    ///
    /// @throws CatalogueFault when there is none, or one names a register that the catalogue doesn't have
    public static List<SourceRef> read(Fields in, Catalogue catalogue) {
        List<SourceRef> sources = InstrumentReader.sources(in, new Links());
        for (SourceRef each : sources) {
            if (each instanceof SourceRef.InRegister found
                    && catalogue.findRegister(found.register()).isEmpty()) {
                throw new CatalogueFault(in.place("sources"), "no register is called '" + found.register() + "'");
            }
        }
        return sources;
    }
}
