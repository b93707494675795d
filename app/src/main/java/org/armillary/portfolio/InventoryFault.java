package org.armillary.portfolio;

import java.util.List;

/// A table of systems that can't be taken in as it is; nothing of it was.
public final class InventoryFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    InventoryFault(int line, String what) {
        this(List.of("line " + line + ": " + what));
    }

    InventoryFault(List<String> faults) {
        super(String.join("\n", faults));
        this.faults = List.copyOf(faults);
    }

    /// Everything that is wrong, each with its line.
    public List<String> faults() {
        return faults;
    }
}
