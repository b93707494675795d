package org.armillary.law.rulebook;

/// A rule that doesn't fit the others, the vocabulary or the parameters: which one, what is wrong, what to do.
public final class RuleFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    RuleFault(String rulebook, String rule, String what) {
        super("rulebook '" + rulebook + "', rule '" + rule + "': " + what);
    }
}
