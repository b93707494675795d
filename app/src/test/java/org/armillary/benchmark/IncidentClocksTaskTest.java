package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.armillary.law.codification.Codex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Incidents of our own, with what the law makes of each and the provision that decides.
class IncidentClocksTaskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final IncidentClocksTask TASK = IncidentClocksTask.of(Codex.load());

    /// @param expected `no`, `words` for a duty without a number, or `what=due` for each deadline
    @ParameterizedTest(name = "{0} {3}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "new | 'harm': 'critical_infrastructure', 'aware': '2028-02-11T09:00' | report=2028-02-15 | 73(3), a Friday",
                "new | 'harm': 'critical_infrastructure', 'aware': '2028-02-10T09:00' | report=2028-02-14 | 73(3), a Thursday",
                "new | 'widespread_infringement': true, 'aware': '2028-02-07T09:00' | report=2028-02-09 | 73(3)",
                "new | 'harm': 'health', 'aware': '2028-04-02', 'member_state': 'DE' | report=2028-04-18 | 73(2), Easter Monday",
                "new | 'harm': 'health', 'aware': '2028-04-02', 'member_state': 'PT' | report=2028-04-17 | 73(2), no holiday there",
                "new | 'harm': ['death', 'infrastructure'], 'aware': '2028-03-01T09:00' | report=2028-03-03 | 73(3) before 73(4)",
                "new | 'harm': 'rights', 'equivalent_reporting_law': true, 'aware': '2028-02-08' | report=2028-02-23 | 73(9)",
                "new | 'actor': 'deployer', 'provider_reachable': false, 'harm': 'death', 'aware': '2028-03-01T11:30'"
                        + "| report=2028-03-13 | 26(5) with 73(4)",
                "new | 'actor': 'importer', 'harm': 'death', 'aware': '2028-03-01T11:30' | words | 23(2)",
                "old | 'significant_change': '2028-01-05', 'harm': 'death', 'aware': '2028-02-10T10:00'"
                        + "| report=2028-02-21 | 111(2), changed since",
                "old | 'significant_change': '2028-03-01', 'harm': 'death', 'aware': '2028-02-10T10:00' | no | 111(2), changed later",
                "new | 'actor': 'deployer', 'provider_reachable': false, 'harm': 'health', 'deployer_aware': '2028-02-07',"
                        + " 'member_state': 'XX' | report=2028-02-22 | 26(5), a state that there isn't",
                "new | 'harm': 'health', 'aware': {'deployer': '2028-02-01', 'provider': '2028-02-07T08:00:00+01:00'}"
                        + "| report=2028-02-22 | 73(2), the provider's knowledge",
                "old | 'public_authority': true, 'harm': 'death', 'aware': '2028-02-10T10:00' | no | 111(2), until 2030",
                "eu-ai-act | 'system': 'none', 'harm': 'death', 'aware': '2028-02-10T10:00' | no | 73(1)",
                "eu-ai-act | 'system': 'annex_i_a', 'first_placed': '2028-09-01', 'harm': 'death', 'aware': '2028-10-02T10:00'"
                        + "| report=2028-10-12 | 113(c)(ii)",
                "eu-ai-act | 'system': 'medical_device', 'first_placed': '2028-09-01', 'harm': 'death', 'aware': '2028-10-02'"
                        + "| no | 73(10)",
                "eu-ai-act | 'event': 'systemic_risk_threshold', 'first_placed': '2026-01-01', 'threshold_met': '2026-11-02'"
                        + "| notification=2026-11-16 | 52(1)",
                "new | 'event': 'non_conformity', 'aware': '2028-03-01T11:30' | words | 20(1)",
                "new | 'actor': 'deployer', 'event': 'risk', 'aware': '2028-03-01T11:30' | words | 26(5)",
                "eu-ai-act | 'system': 'gpai_systemic_risk', 'event': 'serious_incident', 'aware': '2026-11-02' | words | 55(1)(c)",
                "eu-ai-act | 'event': 'gpai_threshold', 'training_flop': 2e25, 'aware': '2026-11-06'"
                        + "| notification=2026-11-20 | 52(1)",
                "gdpr | 'actor': 'processor', 'aware': '2026-11-23T10:20', 'risk': 'risk' | words | 33(2)",
                "gdpr | 'actor': 'controller', 'aware': '2026-11-23T10:20', 'risk': 'unlikely' | no | 33(1)",
                "gdpr | 'aware': '2026-11-20T16:05', 'risk': 'high' | notification=2026-11-23T16:05 | 33(1)",
                "nis2 | 'entity': 'important', 'aware': '2026-11-27T08:15', 'notification_submitted': '2026-11-29',"
                        + " 'ongoing_at_final': true, 'handled': '2027-01-20' | early_warning=2026-11-28T08:15"
                        + " notification=2026-11-30T08:15 progress_report=2026-12-29 final_report=2027-02-22 | 23(4)(e)",
                "cra | 'event': 'actively_exploited_vulnerability', 'aware': '2026-11-23T07:00',"
                        + " 'corrective_measure_available': '2026-12-12' | early_warning=2026-11-24T07:00"
                        + " notification=2026-11-26T07:00 final_report=2026-12-28 | 14(2)(c)",
                "cra | 'event': 'severe_incident', 'aware': '2026-09-10T07:00' | no | 71(2)",
                "dora | 'entity': 'credit_institution', 'aware': '2026-11-21T09:00', 'classified': '2026-11-21T10:00'"
                        + "| initial_notification=2026-11-21T14:00 | 5(5), banks have no weekend",
                "dora | 'entity': 'insurance_undertaking', 'aware': '2026-11-21T09:00', 'classified': '2026-11-21T10:00'"
                        + "| initial_notification=2026-11-23T12:00 | 5(4)",
                "dora | 'entity': 'insurance_undertaking', 'nis2_entity': true, 'aware': '2026-11-21T09:00',"
                        + " 'classified': '2026-11-21T10:00' | initial_notification=2026-11-21T14:00 | 5(5)",
                "dora | 'entity': 'credit_institution', 'aware': '2026-11-23T09:00', 'classified': '2026-11-24T08:00'"
                        + "| initial_notification=2026-11-24T09:00 | 5(1)(a), 24 hours from awareness",
                "dora | 'entity': 'credit_institution', 'aware': '2026-11-23T09:00', 'classified': '2026-11-23T10:00',"
                        + " 'initial_submitted': '2026-11-23T12:30', 'intermediate_submitted': '2026-11-26' | "
                        + "initial_notification=2026-11-23T14:00 intermediate_report=2026-11-26T12:30"
                        + " final_report=2026-12-28T12:00 | 5(1)(b), (c) and 5(4)",
                "us-ca-sb-53 | 'training_flop': 3e26, 'imminent_danger': false, 'discovered': '2026-11-18T16:40'"
                        + "| report=2026-12-03 | 22757.13(c)(1)",
                "us-ca-sb-53 | 'training_flop': 5e25, 'discovered': '2026-11-18T16:40' | no | 22757.11",
                "us-ny-raise | 'training_flop': 3e26, 'imminent_danger': true, 'discovered': '2027-01-04T10:00'"
                        + "| report=2027-01-07T10:00 emergency_disclosure=2027-01-05T10:00 | 1422(3)",
                "us-il-sb-315 | 'training_flop': 3e26, 'revenue_usd': 600000000, 'discovered': '2026-12-31T10:00' | no | 2027",
                "ca-pipeda | 'real_risk_of_significant_harm': false, 'aware': '2026-11-24T09:00' | no | 10.1(1)",
                "us-take-it-down | 'received': '2026-11-24T09:00' | removal=2026-11-26T09:00 | 3(a)(3)",
            })
    void countsAsTheLawDoes(String law, String facts, String expected, String why) {
        JsonNode answer = switch (law) {
            case "new" -> answer("eu-ai-act", "'system': 'annex_iii', 'first_placed': '2028-01-10', " + facts);
            case "old" -> answer("eu-ai-act", "'system': 'annex_iii', 'first_placed': '2027-06-01', " + facts);
            default -> answer(law, facts);
        };
        assertThat(told(answer)).as(why).containsExactlyInAnyOrder(expected.split(" "));
        assertThat(answer.path("provisions")).isNotEmpty();
    }

    private static JsonNode answer(String law, String facts) {
        return TASK.answer(
                JSON.readTree(("{'id': 'x', 'law': '" + law + "', 'jurisdiction': 'EU/NL', 'facts': {" + facts + "}}")
                        .replace('\'', '"')));
    }

    private static List<String> told(JsonNode answer) {
        if (!answer.path("duty").asBoolean()) {
            return List.of("no");
        }
        if (!answer.path("fixed").asBoolean()) {
            return List.of("words");
        }
        return answer.path("deadlines")
                .valueStream()
                .map(each ->
                        each.path("what").asString() + "=" + each.path("due").asString())
                .toList();
    }

    @Test
    void whatNobodySaidIsNoDuty() {
        assertThat(answer("ca-pipeda", "'aware': '2026-11-24T09:00'")
                        .path("duty")
                        .asBoolean())
                .isFalse();
    }
}
