package org.armillary.law.dialect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.armillary.law.akn.Element;

/// The element names of a dialect, each with the way it is read: a publisher's schema as a table.
///
/// @param <B> the dialect's body, which reads
final class Vocabulary<B extends Body> {

    /// A way of reading an element into a vessel.
    @FunctionalInterface
    interface Way<B> {
        void read(B body, Element element, Vessel vessel);
    }

    private final Map<String, Way<B>> ways = new HashMap<>();
    private final Map<String, Way<B>> endings = new LinkedHashMap<>();

    /// Elements read that way.
    ///
    /// @param names local names, parted by white space
    Vocabulary<B> with(Way<B> way, String names) {
        Names.words(names).forEach(name -> ways.put(name, way));
        return this;
    }

    /// Elements whose names end so, where no whole name was given.
    Vocabulary<B> ending(Way<B> way, String endings) {
        Names.words(endings).forEach(ending -> this.endings.put(ending, way));
        return this;
    }

    /// Elements that are levels of one name; names Akoma Ntoso has no element for become containers of that name.
    Vocabulary<B> level(String level, String names) {
        return with((body, element, vessel) -> body.level(element, body.head(element, level), vessel), names);
    }

    /// Elements that are levels under their own names.
    Vocabulary<B> levels(String names) {
        return with(
                (body, element, vessel) -> body.level(element, body.head(element, element.localName()), vessel), names);
    }

    /// Reads an element its way; one that has none is kept as text and noted.
    void read(B body, Element element, Vessel vessel) {
        String name = element.localName();
        Way<B> way = ways.get(name);
        if (way != null) {
            way.read(body, element, vessel);
            return;
        }
        for (Map.Entry<String, Way<B>> each : endings.entrySet()) {
            if (name.endsWith(each.getKey())) {
                each.getValue().read(body, element, vessel);
                return;
            }
        }
        body.unknown(element, vessel);
    }
}
