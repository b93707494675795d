package org.armillary.law.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.armillary.law.akn.Element;

/// Where a reader is in a source document, so that what it finds odd has a place.
final class Trail {

    private final Deque<String> steps = new ArrayDeque<>();
    private final Oddities oddities = new Oddities();

    /// Does something inside an element.
    void in(Element element, Runnable work) {
        steps.addLast(element.localName());
        work.run();
        steps.removeLast();
    }

    /// Names the last step, so that a person finds it: a number or an identifier.
    void at(String name) {
        if (!name.isBlank() && !steps.isEmpty()) {
            steps.addLast(steps.removeLast().replaceFirst(" \".*", "") + " \"" + Names.fold(name) + "\"");
        }
    }

    /// Notes an element there is no rule for.
    void unknown(Element element) {
        oddities.unknown(element, String.join("/", steps));
    }

    void note(String code, String message) {
        oddities.note(code, String.join("/", steps), message);
    }

    List<Oddity> oddities() {
        return oddities.list();
    }
}
