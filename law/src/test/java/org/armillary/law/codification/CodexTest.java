package org.armillary.law.codification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodexTest {

    @TempDir
    private Path folder;

    private final Harbour harbour = new Harbour();

    private List<String> faults() {
        try {
            Codex.read(harbour.write(folder));
        } catch (FaultyFiles e) {
            return e.faults().stream().map(Fault::toString).toList();
        }
        return List.of();
    }

    @Test
    void readsTheExampleOfTheFormat() {
        Codex codex = Codex.read(harbour.write(folder));
        Codification act = codex.get("xx_lantern_act");
        assertThat(act.header().jurisdiction()).isEqualTo("xx");
        assertThat(act.header().standings()).hasSize(2);
        assertThat(act.rules().rules()).extracting(each -> each.id()).contains("quay_lanterns", "candles");
        assertThat(Objects.requireNonNull(act.statements().get("watch"))
                        .duty()
                        .orElseThrow()
                        .evidence())
                .containsExactly("roster");
        assertThat(act.samples()).hasSize(4);
        assertThat(act.clocks().getFirst().starts()).hasSize(2);
        assertThat(act.penalties().getFirst().currency()).isEqualTo("EUR");
        assertThat(act.scorecards().getFirst().levels()).hasSize(2);
        assertThat(codex.relations()).hasSize(1);
        assertThat(codex.in("yy")).extracting(Codification::id).containsExactly("yy_lamp_code");
        assertThat(act.digest())
                .hasSize(64)
                .isNotEqualTo(codex.get("yy_lamp_code").digest());
        Sample sample = act.samples().getFirst();
        assertThat(codex.ruleBase()
                        .find("xx_lantern_act.watch", sample.answers(), sample.on())
                        .outcome())
                .isEqualTo(new Outcome.Holds());
    }

    @Test
    void carriesTheRulebooksOfTheProject() {
        assertThat(Codex.load().facts()).containsKey("territories");
    }

    @Test
    void saysEverythingThatIsWrongAtItsPlace() {
        harbour.change(Harbour.FOLDER + "harbour.rules.yaml", "lanterns_lit and on_a_quay", "lantern_lit and on_a_quay")
                .change(
                        Harbour.FOLDER + "harbour.rules.yaml",
                        "lantern_height > watch_height",
                        "lantern_height > watch_hight")
                .change(Harbour.FOLDER + "harbour.rules.yaml", "\"candle\"", "\"candel\"")
                .change(Harbour.FOLDER + "harbour.cases.yaml", "on: 2021-02-01", "on: 2021-02-30")
                .change(Harbour.FACTS, "topic: use ", "topic: usee ");
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        "rulebooks/xx/lantern-act/harbour.rules.yaml:5:11: nothing is called 'lantern_lit', neither a"
                                + " fact nor a conclusion: did you mean 'lanterns_lit'?",
                        "rulebooks/xx/lantern-act/harbour.rules.yaml:14:41: no parameter is called 'watch_hight':"
                                + " did you mean 'watch_height'?; a fact is compared with a value or a parameter, not"
                                + " with another fact",
                        "rulebooks/xx/lantern-act/harbour.rules.yaml:10:27: 'lantern_kind' has no option 'candel';"
                                + " known are oil, gas, candle",
                        "rulebooks/xx/lantern-act/harbour.cases.yaml:12:9: '2021-02-30' is no day of the calendar",
                        "catalogues/facts/harbour.yaml:5:12: no topic 'usee': did you mean 'use'?");
    }

    @Test
    void refusesWhatIsNotOfTheFormat() {
        harbour.change(
                        Harbour.FOLDER + "harbour.rules.yaml",
                        "    because: [art_1__para_1]",
                        "    becuase: [art_1__para_1]")
                .change(
                        Harbour.FOLDER + "harbour.rules.yaml",
                        "overrides: [quay_lanterns]",
                        "overrides: [quay_lantern]")
                .change(Harbour.FOLDER + "rulebook.yaml", "kind: scope", "kind: scoop")
                .change(Harbour.FOLDER + "rulebook.yaml", "penalties: [fine]", "penalties: [find]");
        assertThat(faults())
                .anyMatch(each -> each.contains("'because' is missing"))
                .anyMatch(each -> each.contains("no key 'becuase' here: did you mean 'because'?"))
                .anyMatch(each -> each.contains("no rule is called 'quay_lantern': did you mean 'quay_lanterns'?"))
                .anyMatch(each -> each.contains("'scoop' is none of scope, role"))
                .anyMatch(each -> each.contains("penalties.yaml has no penalty 'find'"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    share: 3                      | 8:12: a share needs 'of', the number that says the turnover
                    of: lantern_heigt             | 8:9: no number is called 'lantern_heigt': did you mean 'lantern_height'?
                    of: lanterns_lit              | 8:9: no number is called 'lanterns_lit'
                    of: lantern_height            | 8:9: 'lantern_height' counts m, the penalty 'EUR'
                    """)
    void refusesSharesOfWhatIsNoTurnover(String line, String fault) {
        harbour.change(Harbour.FOLDER + "penalties.yaml", "    currency: EUR", "    " + line + "\n    currency: EUR");
        assertThat(faults()).first().asString().contains("penalties.yaml:" + fault);
    }

    @Test
    void wantsARuleForEveryConclusion() {
        harbour.change(Harbour.FOLDER + "harbour.rules.yaml", "concludes: watch", "concludes: in_scope");
        assertThat(faults()).anyMatch(each -> each.contains("no rule grants 'watch'"));
    }

    @Test
    void refusesRulesThatNeedThemselves() {
        harbour.change(Harbour.FOLDER + "harbour.rules.yaml", "lanterns_lit and on_a_quay", "lanterns_lit and watch");
        assertThat(faults())
                .containsExactly("rulebooks/xx/lantern-act/harbour.rules.yaml:3:1: rules go round in a circle:"
                        + " xx_lantern_act.in_scope needs rule xx_lantern_act.quay_lanterns needs xx_lantern_act.watch"
                        + " needs rule xx_lantern_act.high_lanterns needs xx_lantern_act.in_scope: break it");
    }

    @Test
    void wantsTwoReadingsOfAContestedPoint() {
        harbour.change(
                Harbour.FOLDER + "harbour.rules.yaml",
                "# reading: {point: when-watch-starts, name: the ministry's}",
                "reading: {point: when-watch-starts, name: the ministry's} #");
        assertThat(faults()).singleElement().asString().contains("harbour.rules.yaml:12:1", "has one reading only");
    }

    @Test
    void letsNothingHarmfulIn() {
        harbour.with("catalogues/facts/bomb.yaml", "a: &a [x, x]\nfacts: [*a, *a]\n")
                .with("catalogues/facts/tag.yaml", "facts: !!java.net.URL [http://localhost]\n")
                .with("catalogues/facts/deep.yaml", "facts: " + "[".repeat(200) + "]".repeat(200))
                .with("catalogues/facts/twice.yaml", "facts: []\nfacts: []\n")
                .with("catalogues/facts/large.yaml", "facts: [] #" + "x".repeat(YamlFile.MOST_BYTES));
        assertThat(faults())
                .anyMatch(each -> each.startsWith("catalogues/facts/bomb.yaml:1:"))
                .anyMatch(each -> each.startsWith("catalogues/facts/tag.yaml:1:8") && each.contains("java.net.URL"))
                .anyMatch(each -> each.startsWith("catalogues/facts/deep.yaml"))
                .anyMatch(each -> each.startsWith("catalogues/facts/twice.yaml:2:1") && each.contains("twice"))
                .anyMatch(each -> each.startsWith("catalogues/facts/large.yaml") && each.contains("split it"));
    }

    @Test
    void readsProfilesInYamlAndJson() {
        Codex codex = Codex.read(harbour.write(folder));
        Profile yaml = codex.profile("pier.yaml", """
                name: Pier 4
                on: 2026-11-21
                facts:
                  lanterns_lit: true
                  lantern_height: 5 m
                  lantern_kind: {is-not: [candle]}
                  places: [quay]
                  on_a_quay: unknown
                moments: {went_out: 2026-11-20T21:15}
                """.getBytes(UTF_8));
        assertThat(yaml.on()).contains(LocalDate.of(2026, 11, 21));
        assertThat(yaml.answers().byFact()).hasSize(4).containsEntry("lanterns_lit", Answer.of(true));
        assertThat(yaml.moments()).hasSize(1);
        Profile json = codex.profile("pier.json", """
                {
                \t"facts": {"lanterns_lit": true, "lantern_height": "5 m", "lantern_kind": {"is-not": ["candle"]},
                \t\t"places": ["quay"]}
                }
                """.getBytes(UTF_8));
        assertThat(json.answers()).isEqualTo(yaml.answers());
    }

    @Test
    void saysWhatIsWrongInAProfile() {
        Codex codex = Codex.read(harbour.write(folder));
        assertThatThrownBy(() -> codex.profile("pier.yaml", """
                        facts:
                          lanterns_lit: maybe
                          lantern_hight: 5
                          lantern_height: 5 ft
                          lantern_kind: gass
                          places: {is: [quay], is-not: [quay]}
                        """.getBytes(UTF_8)))
                .isInstanceOf(FaultyFiles.class)
                .hasMessageContaining("pier.yaml:2:17: 'lanterns_lit' wants true, false or unknown, not 'maybe'")
                .hasMessageContaining(
                        "pier.yaml:3:3: no fact is called 'lantern_hight': did you mean 'lantern_height'?")
                .hasMessageContaining("pier.yaml:4:19: 'lantern_height' is counted in m, not in 'ft': convert it")
                .hasMessageContaining("pier.yaml:5:17: 'lantern_kind' has no option 'gass'")
                .hasMessageContaining("pier.yaml:6:");
    }
}
