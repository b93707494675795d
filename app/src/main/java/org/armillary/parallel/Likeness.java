package org.armillary.parallel;

/// How much two provisions say the same, the most first.
public enum Likeness {
    /// Words of the one stand in the other, in their order.
    SAME_WORDS,
    /// Both make the same kind of norm on the same topic, in other words.
    SAME_DUTY,
    /// Both are about the same, no more.
    SAME_TOPIC;

    /// Its name in addresses and answers: `same-words`.
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
