package org.armillary.law.markup;

import org.jspecify.annotations.Nullable;

/// An open unit on the stack of a parse: its label, its level, and the unit it stands in. Immutable, shared between
/// parses.
final class Chain {

    private final @Nullable Chain parent;
    private final @Nullable Label label;
    private final int level;
    private final @Nullable Level kind;
    private final int line;
    private final int depth;
    private final long hash;
    private final boolean container;
    private final boolean annex;

    private Chain(@Nullable Chain parent, @Nullable Label label, @Nullable Level kind, int line, long hash) {
        this.parent = parent;
        this.label = label;
        this.kind = kind;
        this.level = kind == null ? -1 : kind.index();
        this.line = line;
        this.depth = parent == null ? 0 : parent.depth + 1;
        this.hash = hash;
        this.container = kind != null && kind.isContainer();
        this.annex = kind != null && kind.opensAnnex() || parent != null && parent.annex;
    }

    /// The document itself, in which everything stands.
    static Chain document() {
        return new Chain(null, null, null, -1, 17);
    }

    /// Opens a unit inside this one.
    Chain open(Label opened, Level as, int at) {
        Numeral numeral = opened.numeral();
        long own =
                opened.form().id() * 1_000_003L + numeral.main() * 8191L + numeral.suffix() * 131L + numeral.prefix();
        return new Chain(this, opened, as, at, hash * 31 + own * 0x9E3779B97F4A7C15L);
    }

    boolean isDocument() {
        return parent == null;
    }

    Chain parent() {
        return parent == null ? this : parent;
    }

    Label label() {
        return java.util.Objects.requireNonNull(label, "the document has no label");
    }

    Level level() {
        return java.util.Objects.requireNonNull(kind, "the document has no level");
    }

    int formId() {
        return label == null ? -1 : label.form().id();
    }

    int levelIndex() {
        return level;
    }

    int line() {
        return line;
    }

    int depth() {
        return depth;
    }

    long hash() {
        return hash;
    }

    boolean isContainer() {
        return container;
    }

    boolean isBasic() {
        return kind != null && kind.basic();
    }

    boolean opensAnnex() {
        return kind != null && kind.opensAnnex();
    }

    /// Whether an annex is open.
    boolean isInAnnex() {
        return annex;
    }

    /// Whether a unit of that form is open here or further out.
    boolean isInside(Form form) {
        for (Chain at = this; !at.isDocument(); at = at.parent()) {
            if (at.formId() == form.id()) {
                return true;
            }
        }
        return false;
    }
}
