package org.armillary.tlog.audit;

import java.util.ArrayList;
import java.util.List;

/// What was found so far: the first thousand in words, the others counted, so that a log that is wrong everywhere
/// doesn't fill the memory.
final class Findings {

    private static final int MOST = 1_000;

    private final List<Finding> listed = new ArrayList<>();
    private long faults;
    private long remarks;

    void add(Finding.Kind kind, String path, String what) {
        if (kind.isFault()) {
            faults++;
        } else {
            remarks++;
        }
        if (listed.size() < MOST) {
            listed.add(new Finding(kind, path, what));
        }
    }

    List<Finding> list() {
        return List.copyOf(listed);
    }

    long faults() {
        return faults;
    }

    long remarks() {
        return remarks;
    }
}
