package org.armillary.web.assessment;

import org.armillary.assessment.Assessment;
import org.armillary.web.Frame;

/// What a page about one described system works with.
record Sheet(AssessWords words, Citations citations, Way way, Description description, Assessment assessment) {

    Frame frame() {
        return words.frame();
    }

    Rows rows() {
        return new Rows(words, citations, way);
    }
}
