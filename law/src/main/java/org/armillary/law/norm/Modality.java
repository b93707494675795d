package org.armillary.law.norm;

/// What a prescriptive statement does to its bearer.
public enum Modality {
    OBLIGATION,
    PROHIBITION,
    PERMISSION,
    /// A claim of the bearer against somebody.
    RIGHT,
    /// A capacity to change legal positions: to make rules, to appoint, to order.
    POWER,
    /// It brings something about by being said: "There is established a Board".
    CONSTITUTIVE
}
