package org.armillary.web;

/// What a type of problem means.
public record ProblemTypeView(String title, String remedy) {}
