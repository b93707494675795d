package org.armillary.web;

/// The page of one task.
public record TaskView(TaskRow task, String tokenName, String token) {}
