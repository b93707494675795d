package org.armillary.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.armillary.catalogue.Catalogue;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Profile;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Outcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Questions of our own on the dates of the AI Act; and the rulebook, which must name the same days.
class DatesTaskTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final DatesTask TASK = DatesTask.of(Catalogue.shipped());
    private static final Codex CODEX = Codex.load();

    private static JsonNode answer(String words) {
        ObjectNode facts = JSON.createObjectNode();
        for (String each : words.strip().split("; *")) {
            String value = each.substring(each.indexOf('=') + 1);
            if (value.equals("none")) {
                facts.putNull(each.substring(0, each.indexOf('=')));
            } else if (value.equals("true") || value.equals("false")) {
                facts.put(each.substring(0, each.indexOf('=')), Boolean.parseBoolean(value));
            } else {
                facts.put(each.substring(0, each.indexOf('=')), value);
            }
        }
        ObjectNode question = JSON.createObjectNode();
        question.put("id", "own").set("facts", facts);
        JsonNode answer = TASK.answer(question);
        assertThat(answer.path("provisions")).as("provisions").isNotEmpty();
        return answer;
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "provision=Art. 5(1)(a); on=2025-02-01 | no | 2025-02-02",
                "provision=Art. 5(1a); on=2026-12-02 | yes | 2026-12-02",
                "provision=Art. 9; class=annex_iii; first_placed=new; on=2027-12-01 | no | 2027-12-02",
                "provision=Art. 9; class=annex_i_b; first_placed=new; on=2029-01-01 | no | null",
                "provision=Art. 6(1); class=annex_i_b; first_placed=new; on=2028-08-02 | yes | 2028-08-02",
                "provision=Art. 26; class=annex_iii; first_placed=2027-06-01; significant_change=2027-11-01;"
                        + " public_authority=false; on=2028-06-01 | no | null",
                "provision=Art. 26; class=annex_i_a; first_placed=2028-05-01; significant_change=none;"
                        + " public_authority=true; on=2030-08-01 | no | 2030-08-02",
                "provision=Ch. III s. 2; class=annex_x; first_placed=2027-08-02; on=2028-01-01 | yes | 2027-12-02",
                "provision=Arts. 8-15; class=annex_iii; first_placed=new; on=2027-12-02 | yes | 2027-12-02",
                "provision=Ch. III; class=annex_i_a; first_placed=new; on=2027-12-02 | no | 2028-08-02",
                "provision=Ch. III s. 4; on=2025-08-02 | yes | 2025-08-02",
                "provision=Art. 6(1) and Annex I; class=annex_i_a; first_placed=new; on=2028-08-02 | yes | 2028-08-02",
                "provision=Art. 43; class=annex_iii; first_placed=new; on=2026-11-21 | no | 2027-12-02",
                "provision=Art. 72; class=annex_iii; first_placed=new; on=2026-11-21 | contested | null",
                "provision=Art. 73; class=annex_iii; first_placed=new; on=2028-01-10 | yes | 2027-12-02",
                "provision=Art. 53; class=gpai_model; first_placed=2025-08-01; on=2027-08-02 | yes | 2027-08-02",
                "provision=Art. 101; class=gpai_model; first_placed=2025-01-01; breach=Art. 53; on=2026-11-21"
                        + " | no | 2027-08-02",
                "provision=Art. 99(3); breach=Art. 5(1)(f); on=2025-08-01 | no | 2025-08-02",
                "provision=Art. 99(4); breach=Art. 50; on=2026-11-21 | yes | 2026-08-02",
                "provision=Art. 99(6a); breach=Art. 50; on=2026-11-21 | yes | 2026-07-27",
            })
    void saysWhetherAProvisionAppliesAndFromWhen(String question, String answer, String date) {
        JsonNode found = answer("ask=applies; " + question);
        assertThat(found.path("answer").asString("null")).isEqualTo(answer);
        assertThat(found.path("date").asString("null")).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0} is on {2}")
    @CsvSource({
        "entry_into_force_of_2024_1689, '', 2024-08-01",
        "entry_into_force, '', 2024-08-01",
        "national_sandbox, 2024, 2026-08-02",
        "post_market_plan_template, 2024, 2026-02-02",
        "annex_iii_duties, 2024, 2026-08-02",
        "annex_iii_duties, 2026, 2027-12-02",
        "evaluation_of_ai_office, '', 2028-08-02",
        "sector_guidelines, '', 2027-08-01",
        "legacy_models_comply, '', 2027-08-02",
    })
    void findsTheDayOfAnEventByItsWords(String event, String version, String day) {
        JsonNode found = answer("ask=date; event=" + event + (version.isEmpty() ? "" : "; version=" + version));
        assertThat(found.path("answer").isNull()).isTrue();
        assertThat(found.path("date").asString()).isEqualTo(day);
    }

    /// A duty begins in the rulebook on the day on which its provision begins in the catalogue.
    @ParameterizedTest(name = "{0} begins with {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "risk_management | Art. 9 | annex_iii",
                "conformity_assessment | Art. 43 | annex_iii",
                "register_provider | Art. 49(1) | annex_iii",
                "document_exemption | Art. 6(4) | exempted",
                "impact_assessment | Art. 27 | annex_iii",
                "use_as_instructed | Art. 26(1) | annex_iii",
                "risk_management | Art. 9 | annex_i_a",
                "copyright_policy | Art. 53(1)(c) | gpai_model",
                "disclose_interaction | Art. 50(1) | other",
                "mark_output | Art. 50(2) | other",
                "literacy | Art. 4 | other",
                "prohibited_face_scraping | Art. 5(1)(e) | other",
                "prohibited_intimate_imagery | Art. 5(1)(ba) | other",
            })
    void rulebookAndCatalogueNameTheSameDay(String conclusion, String provision, String kind) {
        LocalDate before = LocalDate.parse("2024-09-01");
        String given = Objects.requireNonNull(PROFILES.get(kind.equals("exempted") ? "annex_iii" : kind));
        String facts =
                kind.equals("exempted") ? given.replace("limited_task: []", "limited_task: [preparatory]") : given;
        Profile profile = CODEX.profile("own", ("facts: {" + COMMON + facts + "}").getBytes(StandardCharsets.UTF_8));
        Answers answers = CODEX.derivations().complete(profile.answers(), before);
        Outcome outcome = CODEX.ruleBase()
                .find("eu_ai_act." + conclusion, answers, before)
                .outcome();
        String catalogued = answer("ask=applies; on=" + before + "; first_placed=new; provision=" + provision
                        + "; class=" + (kind.equals("exempted") ? "annex_iii" : kind))
                .path("date")
                .asString("never");
        assertThat(outcome).isEqualTo(new Outcome.NotYet(LocalDate.parse(catalogued)));
    }

    private static final String COMMON = "territories: [eu], established_in_union: true, uses_ai: true, develops: true,"
            + " under_own_name: true, another_became_provider: false, uses_professionally: true, before_market: false,"
            + " exclusively_military: false, sole_scientific_research: false, third_country_cooperation: false,"
            + " first_placed: 2029-01-01, annex_x_component: false, profiles_persons: false, public_body: true,"
            + " scrapes_faces: true, intimate_imagery_by: [purpose], imagery_consent: false, exposes_nothing_more: false, ";

    private static final Map<String, String> PROFILES = Map.of(
            "annex_iii",
            "annex_i_laws: [], annex_iii_uses: [recruitment], limited_task: [], open_source: false",
            "annex_i_a",
            "annex_i_laws: [toys], product_itself: true, third_party_assessment: true,"
                    + " third_party_for_other_risks: false, annex_iii_uses: []",
            "gpai_model",
            "general_purpose_model: true",
            "other",
            "annex_i_laws: [], annex_iii_uses: [], interacts_with_people: true, ai_obvious: false,"
                    + " authorised_against_crime: false, generative: true, assistive_editing: false,"
                    + " open_source: false");
}
