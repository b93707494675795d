package org.armillary.web;

import java.util.List;

/// All tasks this process remembers.
public record TasksView(List<TaskRow> tasks, String tokenName, String token) {}
