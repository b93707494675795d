package org.armillary.web;

import java.util.List;

/// How the server is.
public record HealthView(boolean well, List<Fact> facts) {}
