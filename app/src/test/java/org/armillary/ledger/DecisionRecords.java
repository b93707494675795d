package org.armillary.ledger;

/// Decision records for tests.
final class DecisionRecords {

    private DecisionRecords() {}

    static String json(String system, String decision) {
        return """
                {"system":"%s","decision":"%s","at":"2026-11-22T00:45:11.75+01:00",
                 "outcome":{"label":"refer","score":0.31},
                 "model":{"name":"triage","version":"4.2.0"},"policy":{"name":"intake","version":"2026-09"},
                 "parameters":{"threshold":0.5},
                 "oversight":{"mode":"on-the-loop","roles":["duty officer"],"intervened":false},
                 "inputs":[{"name":"application","commitment":"rvP+44aqoOMYwwjy5P/IHrJPC9eiqn/P6F3Tz5lEBCs="}]}
                """.formatted(system, decision);
    }
}
