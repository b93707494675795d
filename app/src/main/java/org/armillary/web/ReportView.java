package org.armillary.web;

import java.util.List;

/// What was uncertain when a text was read.
public record ReportView(
        String title, String language, String back, List<Uncertainty> uncertainties, List<Fact> facts) {}
