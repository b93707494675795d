package org.armillary.corpus;

/// A correction that can't be made: why, and what to do.
public final class CorrectionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CorrectionRefused(String eId, String why) {
        super("the correction of " + eId + " can't be made: " + why);
    }
}
