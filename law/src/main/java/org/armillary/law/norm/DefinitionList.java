package org.armillary.law.norm;

import java.util.Optional;
import org.armillary.law.norm.Definition.Scope;
import org.jspecify.annotations.Nullable;

/// A provision that has said that definitions follow in it.
final class DefinitionList {

    private final Optional<String> eId;
    private final Optional<Scope> scope;
    private final boolean announced;
    private @Nullable Style style;

    /// @param eId the provision; empty in a preface
    /// @param scope where its definitions hold, where it says so
    /// @param announced whether words or a heading say that definitions follow, not only where they hold
    DefinitionList(Optional<String> eId, Optional<Scope> scope, boolean announced) {
        this.eId = eId;
        this.scope = scope;
        this.announced = announced;
    }

    /// How its definitions stand: all the same way.
    enum Style {
        PARAGRAPHS,
        ITEMS
    }

    Optional<Scope> scope() {
        return scope;
    }

    Optional<String> eId() {
        return eId;
    }

    /// Whether a provision stands in this one or is it.
    boolean covers(Optional<String> other) {
        return eId.equals(other)
                || eId.isPresent()
                        && other.filter(each -> isBelow(each, eId.get())).isPresent();
    }

    static boolean isBelow(String eId, String above) {
        return eId.length() > above.length() + 2 && eId.startsWith(above) && eId.startsWith("__", above.length());
    }

    /// How a passage of the list is to be read.
    ///
    /// @param parent the provision above that of the passage
    /// @param opens whether the passage is the first of its provision
    StatementReader.Place place(Optional<String> at, Optional<String> parent, boolean opens) {
        if (eId.equals(at) && style != Style.ITEMS) {
            return StatementReader.Place.PARAGRAPH;
        }
        if (opens && eId.isPresent() && eId.equals(parent) && style != Style.PARAGRAPHS) {
            return announced ? StatementReader.Place.ITEM : StatementReader.Place.PARAGRAPH;
        }
        return StatementReader.Place.OUTSIDE;
    }

    /// Whether its definitions are known to be paragraphs without numbers.
    boolean hasParagraphs() {
        return style == Style.PARAGRAPHS;
    }

    /// Remembers that a definition of the list was found.
    void found(Optional<String> at) {
        if (style == null) {
            style = eId.equals(at) ? Style.PARAGRAPHS : Style.ITEMS;
        }
    }
}
