package org.armillary.law.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One way to have read a document up to a line: what is open, the last basic unit, and the score so far.
///
/// @param score the sum of the evidence; comparable between tracks at the same line
/// @param top the innermost open unit
/// @param step the last decision, linked to those before
/// @param basic the label of the last article or section of the present numbering world
record Track(
        double score,
        Chain top,
        @Nullable Step step,
        @Nullable Label basic) {

    /// From `line` on, text belongs to `top`; units whose line is this one were opened by it.
    record Step(@Nullable Step back, int line, Chain top) {}

    /// The decisions in reading order.
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (Step at = step; at != null; at = at.back()) {
            steps.add(at);
        }
        Collections.reverse(steps);
        return steps;
    }

    static Track start() {
        return new Track(0, Chain.document(), null, null);
    }

    Track plus(double evidence) {
        return evidence == 0 ? this : new Track(score + evidence, top, step, basic);
    }

    Track at(int line, Chain opened, double evidence, @Nullable Label lastBasic) {
        Step before = step != null && step.line() == line ? step.back() : step;
        return new Track(score + evidence, opened, new Step(before, line, opened), lastBasic);
    }

    /// Everything open is closed; only the numbering goes on.
    Track closed() {
        Chain document = top;
        while (!document.isDocument()) {
            document = document.parent();
        }
        return new Track(score, document, step, basic);
    }

    boolean sameState(Track other) {
        return top.hash() == other.top.hash()
                && (basic == null ? -1 : basic.numeral().main())
                        == (other.basic == null ? -1 : other.basic.numeral().main());
    }

    Level.Zone zone() {
        if (top.isInAnnex()) {
            return Level.Zone.ANNEX;
        }
        if (basic != null) {
            return Level.Zone.BODY;
        }
        Chain outermost = top;
        while (outermost.depth() > 1) {
            outermost = outermost.parent();
        }
        return outermost.isContainer() ? Level.Zone.BODY : Level.Zone.PREAMBLE;
    }
}
