package org.armillary.web;

import java.util.List;

/// The form that brings texts in, and what happened to those that were.
///
/// @param limit largest upload in bytes
/// @param token the form's CSRF token
/// @param tokenName the parameter it is sent as
public record ImportView(long limit, String limitLabel, String tokenName, String token, List<TaskRow> tasks) {}
