package org.armillary.law.codification;

import java.util.List;
import java.util.stream.Collectors;

/// Files that can't be taken as they are: everything wrong with them, each with file, line and column.
public final class FaultyFiles extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    FaultyFiles(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
