package org.armillary.law.citation;

/// What a phrase does in an amending instruction.
enum AmendingWord {
    /// Opens a list of instructions for what is named before it: "is amended as follows".
    AMENDS,
    /// What is named before it gets new text: "is replaced by".
    REPLACES,
    /// What is named behind it gets new text: "substitute", "striking … and inserting".
    REPLACE,
    /// What is named before it is put in or added: "is inserted".
    INSERTS,
    /// What is named behind it is put in: "inserting".
    INSERT,
    /// What is named before it goes: "is deleted".
    DELETES,
    /// What is named behind it goes: "omit", "striking".
    DELETE,
    /// What is named before it gets the number behind it: "is renumbered", "becomes".
    RENUMBERS,
    /// What is named behind it gets the number after that: "redesignating".
    RENUMBER,
    /// Stands between old and new: "by", "durch".
    WITH,
    /// The part behind it is where the new text goes after: "after".
    AFTER,
    /// The part behind it is where the new text goes before: "before".
    BEFORE,
    /// The part before it is where the new text goes after: 次に.
    BEHIND,
    /// Stands before the kind or number of what is new: "the following".
    FOLLOWING,
    /// Names the heading of a part.
    HEADING,
    /// Names the words of a part before its list.
    INTRODUCTION,
    /// Names the law that a title says is amended: "amending".
    AMENDING,
    /// Looks like one of the others and is none.
    NOTHING;

    /// Whether it is a verb that changes something.
    boolean acts() {
        return switch (this) {
            case REPLACES, REPLACE, INSERTS, INSERT, DELETES, DELETE, RENUMBERS, RENUMBER -> true;
            case AMENDS, WITH, AFTER, BEFORE, BEHIND, FOLLOWING, HEADING, INTRODUCTION, AMENDING, NOTHING -> false;
        };
    }

    /// Whether a passage without such a word amends nothing, where nothing above it says that it does.
    boolean tells() {
        return acts() || this == AMENDS || this == AMENDING;
    }

    /// Whether what it changes stands behind it.
    boolean looksAhead() {
        return this == REPLACE || this == INSERT || this == DELETE || this == RENUMBER;
    }
}
