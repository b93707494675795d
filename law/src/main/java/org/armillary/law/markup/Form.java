package org.armillary.law.markup;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What makes two labels members of one sequence: the same worded level, or the same brackets and style.
///
/// @param id its number within the tradition
/// @param key what is printed beside the number, with the style; or the level
/// @param worded the level whose word it carries, or null for a bare label such as `(a)`
/// @param style how its number is written; for worded forms the first of the level
/// @param ladder the levels of the tradition that are numbered so, usual ones first
/// @param strength how surely a line that begins so is a label, before any context
record Form(int id, String key, @Nullable Level worded, NumberingStyle style, List<Level> ladder, double strength) {

    Form {
        ladder = List.copyOf(ladder);
    }

    boolean isBasic(Level.Zone zone) {
        for (int i = 0; i < ladder.size(); i++) {
            if (ladder.get(i).basic() && ladder.get(i).zone().contains(zone)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sequence may begin with that number although it is not the first.
    boolean beginsWith(Numeral numeral) {
        if (numeral.main() < 2 || numeral.suffix() != 0) {
            return false;
        }
        for (int i = 0; i < ladder.size(); i++) {
            if (ladder.get(i).first() == numeral.main()) {
                return true;
            }
        }
        return false;
    }

    boolean isContainer() {
        return worded != null && worded.isContainer();
    }

    boolean opensAnnex() {
        return worded != null && worded.opensAnnex();
    }

    /// The level a unit of this form has in a zone, below a parent at a place of the ladder; the last resort is the
    /// first level.
    Level levelIn(Level.Zone zone, int parent) {
        Level best = ladder.getFirst();
        boolean found = false;
        for (Level level : ladder) {
            if (level.zone().contains(zone) && (!found || best.index() <= parent && level.index() > parent)) {
                best = level;
                found = true;
            }
        }
        return best;
    }
}
