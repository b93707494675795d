package org.armillary.web;

/// Decision records as programs of tests hand them in.
final class DecisionJson {

    private DecisionJson() {}

    /// A whole record.
    ///
    /// @param reference of the decision
    static String of(String system, String reference) {
        return """
                {"system":"%s","decision":"%s","at":"2026-11-22T00:45:11.75+01:00",\
                "outcome":{"label":"refer","score":0.31},"model":{"name":"triage","version":"4.2.0"},\
                "policy":{"name":"intake","version":"2026-09"},"parameters":{"threshold":0.5},\
                "oversight":{"mode":"on-the-loop","roles":["duty officer"],"intervened":false},\
                "inputs":[{"name":"application","commitment":"lzd2gWDmyoFswa6RaSGINtz6VCQPPZevUyXXijh+c5U="}],\
                "note":"written-freely-marker"}""".formatted(system, reference);
    }
}
