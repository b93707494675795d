package org.armillary.law.norm;

import java.util.Optional;

/// Words that open a condition.
///
/// Where the pattern captures `opener`, only these words are left out of the condition.
///
/// @param kind what the condition does; empty for words that look like an opener and are none
/// @param gerund whether a verbal noun must follow, as in "in deciding": then it is part of the condition
/// @param inside whether it opens one behind the verb too, or at the head of a sentence only
record Opener(Optional<Norm.Condition.Kind> kind, boolean gerund, boolean inside) {}
