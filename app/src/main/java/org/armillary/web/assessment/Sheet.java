package org.armillary.web.assessment;

import org.armillary.assessment.Assessment;

/// What a page about one described system works with.
record Sheet(AssessWords words, Citations citations, Way way, Description description, Assessment assessment) {

    Rows rows() {
        return new Rows(words, citations, way);
    }
}
