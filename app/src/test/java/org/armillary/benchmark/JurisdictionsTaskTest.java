package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.armillary.catalogue.Catalogue;
import org.armillary.law.codification.Codex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Cases of our own about single duties of many instruments.
class JurisdictionsTaskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JurisdictionsTask TASK = JurisdictionsTask.of(Codex.load(), Catalogue.shipped());

    /// @param what instrument, jurisdiction, duty
    /// @param expected the finding; then what is missing, or the reason and since or from when
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            nullValues = "-",
            value = {
                "us-ca-sb-53/US-CA/incident_report | 2026-11-21 | 'training_flop': 2e+26, 'revenue_usd': 100000000.0"
                        + " | applies in_scope 2026-01-01",
                "us-ca-sb-53/US-CA/frontier_framework | 2026-11-21 | 'training_flop': 2e+26 | depends revenue_usd",
                "us-ca-sb-53/US-CA/frontier_framework | 2026-11-21 | 'revenue_usd': 2000000000.0"
                        + " | depends training_flop",
                "us-ca-sb-53/US-CA/frontier_framework | 2026-11-21 | 'training_flop': 2e+26, 'revenue_usd': 600000000.0"
                        + " | applies in_scope 2026-01-01",
                "us-ca-sb-53/US-CA/frontier_framework | 2025-12-01 | 'training_flop': 2e+26, 'revenue_usd': 600000000.0"
                        + " | does_not_apply not_yet_in_force 2026-01-01",
                "us-ca-sb-53/US-CA/transparency_report | 2026-11-21 | 'training_flop': 2e+26, 'deploys_new_model': false"
                        + " | does_not_apply out_of_scope",
                "us-ca-sb-942/US-CA/latent_disclosure | 2026-11-21 | 'generative': true, 'public_in_california': true, 'monthly_users': 3000000.0"
                        + " | applies in_scope 2026-08-02",
                "us-ca-sb-942/US-CA/latent_disclosure | 2026-07-01 | 'generative': true, 'public_in_california': true, 'monthly_users': 3000000.0"
                        + " | does_not_apply not_yet_in_force 2026-08-02",
                "us-ca-sb-942/US-CA/latent_disclosure | 2026-09-01 | 'generative': true, 'public_in_california': true, 'monthly_users': 500000.0"
                        + " | does_not_apply not_yet_in_force 2026-09-30",
                "us-ca-sb-942/US-CA/latent_disclosure | 2026-09-01 | 'generative': true, 'public_in_california': true"
                        + " | depends monthly_users",
                "us-ca-sb-942/US-CA/labelling | 2026-11-21 | 'generative': true, 'public_in_california': true, 'monthly_users': 3000000.0"
                        + " | applies in_scope 2026-08-02",
                "us-ca-ab-2013/US-CA/training_data_summary | 2026-11-21 | 'generative': true, 'public_in_california': true, 'released': '2023-05-01'"
                        + " | applies in_scope 2026-01-01",
                "us-ca-ab-2013/US-CA/training_data_summary | 2026-11-21 | 'generative': true, 'public_in_california': true, 'released': '2021-05-01'"
                        + " | does_not_apply out_of_scope",
                "us-ca-ab-2013/US-CA/training_data | 2026-11-21 | 'generative': true, 'public_in_california': true, 'released': '2021'"
                        + " | does_not_apply out_of_scope",
                "us-co-sb26-189/US-CO/notice | 2026-11-21 | 'colorado_consumers': true, 'admt': true, 'consequential_decision': true, 'materially_influences': true"
                        + " | does_not_apply not_yet_in_force 2027-01-01",
                "us-co-sb26-189/US-CO/notice | 2027-03-01 | 'colorado_consumers': true, 'admt': true, 'consequential_decision': true, 'materially_influences': true"
                        + " | applies in_scope 2027-01-01",
                "us-co-sb26-189/US-CO/notice | 2027-03-01 | 'colorado_consumers': true, 'admt': true, 'consequential_decision': true"
                        + " | depends materially_influences",
                "us-co-sb26-189/US-CO/impact_assessment | 2027-03-01 | 'colorado_consumers': true, 'admt': true, 'consequential_decision': true, 'materially_influences': true"
                        + " | does_not_apply out_of_scope",
                "us-co-sb26-189/US-CO/human_review | 2027-03-01 | 'colorado_consumers': true, 'admt': true, 'consequential_decision': true, 'materially_influences': true"
                        + " | applies in_scope 2027-01-01",
                "us-tx-traiga/US-TX/discrimination | 2026-11-21 | 'texas': true, 'disparate_impact': true, 'intent_to_discriminate': false"
                        + " | does_not_apply out_of_scope",
                "us-tx-traiga/US-TX/discrimination | 2026-11-21 | 'texas': true, 'disparate_impact': true"
                        + " | depends intent_to_discriminate",
                "us-tx-traiga/US-TX/prohibited_practice | 2026-11-21 | 'texas': true, 'intent_to_discriminate': true"
                        + " | applies in_scope 2026-01-01",
                "us-tx-traiga/US-TX/social_scoring | 2026-11-21 | 'texas': true, 'actor': 'company', 'social_scoring': true"
                        + " | does_not_apply out_of_scope",
                "us-tx-traiga/US-TX/social_scoring | 2026-11-21 | 'texas': true, 'actor': 'government_agency', 'social_scoring': true"
                        + " | applies in_scope 2026-01-01",
                "us-tx-traiga/US-TX/consumer_disclosure | 2026-11-21 | 'texas': true, 'actor': 'company', 'interacts_with_consumers': true"
                        + " | depends health_care",
                "us-ut-ai-policy-act/US-UT/disclosure | 2026-11-21 | 'utah': true, 'generative': true, 'consumer_transaction': true, 'asked_clearly': true"
                        + " | applies in_scope 2024-05-01",
                "us-ut-ai-policy-act/US-UT/disclosure | 2026-11-21 | 'utah': true, 'generative': true, 'consumer_transaction': true, 'asked_clearly': false, 'regulated_occupation': false"
                        + " | does_not_apply out_of_scope",
                "us-ut-ai-policy-act/US-UT/disclosure | 2026-11-21 | 'utah': true, 'generative': true, 'consumer_transaction': true, 'regulated_occupation': false"
                        + " | depends asked_clearly",
                "us-ut-ai-policy-act/US-UT/disclosure_when_asked | 2026-11-21 | 'utah': true, 'generative': true, 'consumer_transaction': true, 'asked_clearly': true"
                        + " | applies in_scope 2024-05-01",
                "us-ut-ai-policy-act/US-UT/high_risk_disclosure | 2026-11-21 | 'utah': true, 'generative': true, 'regulated_occupation': true, 'high_risk_interaction': false"
                        + " | does_not_apply out_of_scope",
                "us-il-sb-315/US-IL/audit | 2027-06-01 | 'training_flop': 3e+26, 'revenue_usd': 2000000000.0"
                        + " | does_not_apply not_yet_in_force 2028-01-01",
                "us-il-sb-315/US-IL/audit | 2028-06-01 | 'training_flop': 3e+26, 'revenue_usd': 2000000000.0"
                        + " | applies in_scope 2028-01-01",
                "us-il-sb-315/US-IL/third_party_audit | 2026-11-21 | 'training_flop': 3e+26, 'revenue_usd': 2000000000.0"
                        + " | does_not_apply not_yet_in_force 2028-01-01",
                "us-nyc-ll-144/US-NYC/bias_audit | 2026-11-21 | 'job_in_nyc': true, 'employment_decision': 'screening', 'machine_learning_output': true, 'output_weight': 'equal_not_overruling'"
                        + " | does_not_apply out_of_scope",
                "us-nyc-ll-144/US-NYC/bias_audit | 2026-11-21 | 'job_in_nyc': false, 'employment_decision': 'screening', 'machine_learning_output': true, 'output_weight': 'sole'"
                        + " | does_not_apply out_of_territory",
                "us-nyc-ll-144/US-NYC/bias_audit | 2026-11-21 | 'job_in_nyc': true, 'employment_decision': 'screening', 'machine_learning_output': true"
                        + " | depends output_weight",
                "us-nyc-ll-144/US-NYC/candidate_notice | 2026-11-21 | 'job_in_nyc': true, 'employment_decision': 'promotion', 'machine_learning_output': true, 'output_weight': 'overrules_others'"
                        + " | applies in_scope 2023-07-05",
                "us-ny-raise/US-NY/incident_report | 2027-02-01 | 'in_new_york': true, 'trains_foundation_model': true, 'training_flop': 3e+26, 'revenue_usd': 100000000.0"
                        + " | applies in_scope 2027-01-01",
                "us-ny-raise/US-NY/frontier_framework | 2027-02-01 | 'in_new_york': true, 'trains_foundation_model': true, 'training_flop': 3e+26, 'revenue_usd': 100000000.0"
                        + " | does_not_apply threshold_not_met",
                "us-ny-raise/US-NY/frontier_framework | 2026-11-21 | 'in_new_york': true, 'trains_foundation_model': true, 'training_flop': 3e+26, 'revenue_usd': 1000000000.0"
                        + " | does_not_apply not_yet_in_force 2027-01-01",
                "us-ny-raise/US-NY/frontier_framework | 2027-02-01 | 'in_new_york': true, 'training_flop': 3e+26, 'revenue_usd': 1000000000.0"
                        + " | applies in_scope 2027-01-01",
                "nist-ai-rmf/US/any | 2026-11-21 | 'uses_or_develops_ai': true | does_not_apply voluntary",
                "us-eo-14110/US/any | 2026-11-21 | 'training_flop': 2e+26 | does_not_apply repealed",
                "ca-dadm/CA/impact_assessment | 2026-11-21 | 'federal_institution': true, 'administrative_decision_about_client': true, 'in_production': true"
                        + " | applies in_scope 2020-04-02",
                "ca-dadm/CA/impact_assessment | 2026-11-21 | 'federal_institution': true, 'administrative_decision_about_client': true, 'in_production': false"
                        + " | does_not_apply excluded",
                "ca-dadm/CA/aia | 2026-11-21 | 'federal_institution': true, 'in_production': true"
                        + " | depends administrative_decision_about_client",
                "ca-dadm/CA/impact_assessment | 2026-11-21 | 'federal_institution': true, 'administrative_decision_about_client': true"
                        + " | depends in_production",
                "ca-dadm/CA/any | 2026-11-21 | 'federal_institution': false, 'administrative_decision_about_client': true, 'in_production': true"
                        + " | does_not_apply out_of_scope",
                "ca-dadm/CA/any | 2026-11-21 | 'actor': 'agent_of_parliament', 'federal_institution': true, 'administrative_decision_about_client': true, 'in_production': true"
                        + " | applies in_scope 2026-06-24",
                "ca-aida/CA/impact_assessment | 2026-11-21 |  | does_not_apply bill_only",
                "kr-ai-basic-act/KR/high_impact | 2026-11-21 | 'affects_korea': true, 'area': 'none_listed', 'serious_effect_on_life_body_or_rights': true"
                        + " | does_not_apply out_of_scope",
                "kr-ai-basic-act/KR/high_impact | 2026-11-21 | 'affects_korea': true, 'area': 'hiring', 'serious_effect_on_life_body_or_rights': false"
                        + " | does_not_apply out_of_scope",
                "kr-ai-basic-act/KR/high_impact | 2026-11-21 | 'affects_korea': true, 'serious_effect_on_life_body_or_rights': true"
                        + " | depends area",
                "kr-ai-basic-act/KR/high_impact | 2026-11-21 | 'area': 'hiring', 'serious_effect_on_life_body_or_rights': true"
                        + " | depends affects_korea",
                "kr-ai-basic-act/KR/generative_notice_and_label | 2026-11-21 | 'affects_korea': true, 'generative': true"
                        + " | applies in_scope 2026-01-22",
                "kr-ai-basic-act/KR/deepfake_label | 2026-11-21 | 'affects_korea': true, 'generative': true, 'hard_to_tell_from_real': true"
                        + " | applies in_scope 2026-01-22",
                "cn-genai-measures/CN/filing | 2026-11-21 | 'territory': 'mainland_china', 'generative': true, 'offered_to_public': true, 'public_opinion_or_mobilisation': true"
                        + " | applies in_scope 2023-08-15",
                "cn-genai-measures/CN/filing | 2026-11-21 | 'territory': 'mainland_china', 'generative': true, 'internal_use_only': true"
                        + " | does_not_apply excluded",
                "cn-genai-measures/CN/any | 2026-11-21 | 'territory': 'mainland_china', 'generative': true"
                        + " | depends offered_to_public",
                "cn-algorithm-rec/CN/filing | 2026-11-21 | 'territory': 'mainland_china', 'recommends': true, 'internet_information_service': true, 'public_opinion_or_mobilisation': true"
                        + " | applies in_scope 2022-03-01",
                "cn-algorithm-rec/CN/filing | 2026-11-21 | 'territory': 'mainland_china', 'recommends': true, 'internet_information_service': true, 'public_opinion_or_mobilisation': false"
                        + " | does_not_apply out_of_scope",
                "cn-algorithm-rec/CN/filing | 2026-11-21 | 'territory': 'mainland_china', 'recommends': true, 'internet_information_service': true"
                        + " | depends public_opinion_or_mobilisation",
                "cn-anthropomorphic/CN/security_assessment | 2026-11-21 | 'territory': 'mainland_china', 'offered_to_public': true, 'sustained_emotional_interaction': true, 'monthly_users': 150000"
                        + " | applies in_scope 2026-07-15",
                "cn-anthropomorphic/CN/security_assessment | 2026-11-21 | 'territory': 'mainland_china', 'offered_to_public': true, 'sustained_emotional_interaction': true, 'monthly_users': 50000"
                        + " | does_not_apply threshold_not_met",
                "cn-anthropomorphic/CN/any | 2026-11-21 | 'territory': 'mainland_china', 'offered_to_public': true"
                        + " | depends sustained_emotional_interaction",
                "jp-ai-act/JP/fine | 2026-11-21 | 'uses_or_develops_ai': true | does_not_apply no_penalties",
                "jp-ai-act/JP/any | 2026-11-21 | 'uses_or_develops_ai': true | applies soft_duty 2025-06-04",
                "vn-ai-law/VN/any | 2026-11-21 | 'territory': 'vietnam', 'in_use_before_law': false"
                        + " | applies in_scope 2026-03-01",
                "vn-ai-law/VN/any | 2026-11-21 | 'territory': 'vietnam', 'in_use_before_law': true, 'sector': 'health'"
                        + " | does_not_apply transition 2027-09-01",
                "vn-ai-law/VN/any | 2027-05-01 | 'territory': 'vietnam', 'in_use_before_law': true | depends sector",
                "br-pl-2338/BR/any | 2026-11-21 | 'territory': 'brazil' | does_not_apply bill_only",
                "cets-225/CoE/any | 2026-11-21 | 'signatory': true, 'ratified': false"
                        + " | does_not_apply treaty_not_in_force",
                "iso-iec-42001/INT/any | 2026-11-21 |  | does_not_apply voluntary",
                "eu-ai-liability-directive/EU/any | 2026-11-21 |  | does_not_apply bill_only",
                "my-ai-bill/MY/any | 2026-11-21 |  | does_not_apply bill_only"
            })
    void saysWhetherADutyBinds(String what, String on, String facts, String expected) {
        String[] names = what.split("/");
        ObjectNode question = JSON.createObjectNode();
        question.put("instrument", names[0]);
        question.put("jurisdiction", names[1]);
        question.put("duty", names[2]);
        question.put("as_of", on);
        question.set("facts", JSON.readTree("{" + (facts == null ? "" : facts.replace('\'', '"')) + "}"));
        ObjectNode answer = TASK.answer(question);
        assertThat(answer.path("provisions")).isNotEmpty();
        assertThat(summary(answer)).isEqualTo(expected);
    }

    @Test
    void knowsNoInstrumentThatIsNowhere() {
        JsonNode question = JSON.readTree(
                "{\"instrument\": \"xx-lantern-act\", \"duty\": \"any\", \"as_of\": \"2026-11-21\", \"facts\": {}}");
        assertThatThrownBy(() -> TASK.answer(question)).hasMessageContaining("xx-lantern-act");
    }

    private static String summary(ObjectNode answer) {
        String missing = answer.path("depends_on").asString("");
        String from = answer.path("from").asString("");
        return answer.path("finding").asString()
                + (missing.isEmpty()
                        ? " " + answer.path("reason").asString() + (from.isEmpty() ? "" : " " + from)
                        : " " + missing);
    }
}
