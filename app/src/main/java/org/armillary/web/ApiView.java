package org.armillary.web;

import java.util.List;

/// The endpoints for programs.
///
/// @param writing whether those that change something are in use
public record ApiView(List<Endpoint> endpoints, boolean writing) {

    /// One endpoint.
    ///
    /// @param does what it does, in a sentence
    /// @param parameters names of its query parameters
    public record Endpoint(String method, String path, String does, List<String> parameters) {}
}
