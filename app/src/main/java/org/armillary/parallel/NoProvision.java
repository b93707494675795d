package org.armillary.parallel;

/// No provision is named whose relatives could be found, or the text has none of that name.
public final class NoProvision extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoProvision(String work, String eId) {
        super(
                eId.isEmpty()
                        ? work + " is a whole work: name a provision of it, such as " + work + "#art_1"
                        : work + " has no provision '" + eId + "' on that day: look at its contents for the eId");
    }
}
