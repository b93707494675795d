package org.armillary.web;

import java.util.List;

/// The front page: what there is, in numbers, and what came last.
public record HomeView(long instruments, long expressions, long provisions, long languages, List<WorkRow> latest) {}
