package org.armillary.comparison;

/// What a provision does to those it is about.
public enum Effect {
    /// Forbids.
    PROHIBITS(4),
    /// Puts under a duty.
    REQUIRES(4),
    /// Gives a right against somebody.
    ENTITLES(4),
    /// Lets an authority act, or attaches a consequence.
    EMPOWERS(3),
    /// Something voluntarily promised.
    COMMITS(2),
    /// Advises or encourages.
    RECOMMENDS(1),
    /// Allows, exempts, supports.
    PERMITS(1),
    /// Shapes the regime without addressing anybody.
    DESCRIBES(0),
    /// Takes back or softens what was there.
    RELAXES(0),
    /// The text was read and has no rule on the point.
    SILENT(0);

    private final int strictness;

    Effect(int strictness) {
        this.strictness = strictness;
    }

    /// How strict it is: 4 for what must be or must not be done, 3 for powers, 2 for promises, 1 for advice, 0 for
    /// none.
    public int strictness() {
        return strictness;
    }

    /// Whether it says that there is a rule at all.
    public boolean isRule() {
        return this != SILENT;
    }
}
