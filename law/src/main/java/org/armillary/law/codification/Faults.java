package org.armillary.law.codification;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Collects what is wrong in one file, so that its author hears of everything at once.
final class Faults {

    // Who made more than that wants to see the first ones.
    private static final int MOST = 500;

    private final String file;
    private final List<Fault> found;

    private Faults(String file, List<Fault> found) {
        this.file = file;
        this.found = found;
    }

    static Faults of(String file) {
        return new Faults(file, new ArrayList<>());
    }

    /// For another file, into the same collection.
    Faults in(String other) {
        return new Faults(other, found);
    }

    void add(Node at, String what) {
        add(at.getStartMark(), what);
    }

    void add(Mark at, String what) {
        add(at.getLine() + 1, at.getColumn() + 1, what);
    }

    void add(int line, int column, String what) {
        if (found.size() < MOST) {
            found.add(new Fault(file, line, column, what));
        }
    }

    /// At a character of a written value; where the value goes over several lines, at its start.
    ///
    /// @param offset UTF-16 index in the value
    void add(ScalarNode at, int offset, String what) {
        Mark start = at.getStartMark();
        boolean oneLine = start.getLine() == at.getEndMark().getLine();
        int quote = at.isPlain() ? 0 : 1;
        add(start.getLine() + 1, start.getColumn() + 1 + (oneLine ? offset + quote : 0), what);
    }

    String place(Node at) {
        return file + ":" + (at.getStartMark().getLine() + 1);
    }

    int count() {
        return found.size();
    }

    List<Fault> list() {
        return List.copyOf(found);
    }

    /// @throws FaultyFiles when there are any
    void raise() {
        if (!found.isEmpty()) {
            throw new FaultyFiles(found);
        }
    }
}
