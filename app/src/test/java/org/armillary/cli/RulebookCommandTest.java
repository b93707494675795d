package org.armillary.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The `rulebook` verb, on the rulebook of a law of our own and on those the program carries.
class RulebookCommandTest {

    private static final String ACT = """
            Act on Lanterns

            Article 1
            Scope
            1. This Act applies to every lantern in the harbour.
            2. It does not apply to candles.
            """;
    private static final String HEADER = """
            id: xa_lanterns
            instrument: xa-lanterns
            title: Act on Lanterns
            work: /akn/xa/act/2020/4
            expression: 2020-01-01
            text-basis: official-consolidated
            depth: deep
            scope: Article 1.
            standings: [{is: in-force, from: 2020-01-01}]
            digests: {%s}
            conclusions: [{id: in_scope, kind: scope, what: The act applies, provision: art_1}]
            """;
    private static final String RULES = """
            rules:
              - {id: lanterns, concludes: in_scope, when: lantern, because: [art_1__para_1]}
              - {id: candles, excepts: in_scope, overrides: all, when: candle, because: [art_1__para_2]}
            """;
    private static final String FACTS = """
            facts:
              - {id: lantern, type: flag, topic: product, question: A lantern}
              - {id: candle, type: flag, topic: product, question: A candle}
            """;
    private static final String CASES = """
            cases:
              - {name: plain, on: 2026-01-01, facts: {lantern: true, candle: false}, expect: {in_scope: holds}}
              - {name: candle, on: 2026-01-01, facts: {lantern: true, candle: true}, expect: {in_scope: does-not-hold}}
            """;

    @TempDir
    private Path directory;

    private Path book = Path.of("");
    private String out = "";
    private String err = "";

    @BeforeEach
    void write() throws IOException {
        book = directory.resolve("rulebooks/xa/lanterns");
        Files.createDirectories(book);
        Files.createDirectories(directory.resolve("catalogues/facts"));
        Files.writeString(directory.resolve("catalogues/facts/harbour.yaml"), FACTS);
        Files.writeString(book.resolve("rulebook.yaml"), HEADER.formatted(""));
        Files.writeString(book.resolve("all.rules.yaml"), RULES);
        Files.writeString(book.resolve("all.cases.yaml"), CASES);
    }

    private int run(String... args) {
        StringWriter said = new StringWriter();
        StringWriter told = new StringWriter();
        int code = Main.run(new PrintWriter(said), new PrintWriter(told), args);
        out = said.toString();
        err = told.toString();
        return code;
    }

    private int check() {
        return run(
                "rulebook",
                "check",
                directory.toString(),
                "--home",
                directory.resolve("home").toString());
    }

    private void importAct() throws IOException {
        Path act = directory.resolve("act.txt");
        Files.writeString(act, ACT);
        assertThat(run(
                        "import",
                        act.toString(),
                        "--work",
                        "/akn/xa/act/2020/4",
                        "--lang",
                        "eng",
                        "--date",
                        "2020-01-01",
                        "--home",
                        directory.resolve("home").toString()))
                .as(err)
                .isEqualTo(ExitCode.OK);
    }

    @Test
    void checksWhatTheProgramCarries() {
        assertThat(run(
                        "rulebook",
                        "check",
                        "--quiet",
                        "eu_ai_act",
                        "--home",
                        directory.resolve("none").toString()))
                .as(out + err)
                .isEqualTo(ExitCode.OK);
        assertThat(out).containsPattern("1 rulebooks, \\d+ rules, \\d+ cases: 0 errors");
    }

    @Test
    void saysThatATextIsNotInTheCorpus() {
        assertThat(check()).isEqualTo(ExitCode.OK);
        assertThat(out).contains("warning: text not in your corpus", "0 errors, 1 warnings");
    }

    @Test
    void looksProvisionsUpInTheCorpus() throws IOException {
        importAct();
        assertThat(check()).as(out).isEqualTo(ExitCode.OK);
        assertThat(out).contains("0 errors, 0 warnings");
        Files.writeString(book.resolve("all.rules.yaml"), RULES.replace("art_1__para_2", "art_1__para_3"));
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(out).contains("xa_lanterns: ", "has no art_1__para_3");
    }

    @Test
    void noticesThatATextChanged() throws IOException {
        importAct();
        run(
                "rulebook",
                "check",
                "--digests",
                directory.toString(),
                "--home",
                directory.resolve("home").toString());
        assertThat(out).containsPattern("art_1__para_2: [0-9a-f]{64}");
        String digest = out.lines()
                .filter(each -> each.contains("art_1__para_2"))
                .findFirst()
                .orElseThrow()
                .strip();
        Files.writeString(book.resolve("rulebook.yaml"), HEADER.formatted(digest));
        assertThat(check()).as(out).isEqualTo(ExitCode.OK);
        Files.writeString(
                book.resolve("rulebook.yaml"), HEADER.formatted(digest.replaceAll("[0-9a-f]{8}$", "00000000")));
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(out).contains("the text of 'art_1__para_2' changed since it was encoded");
    }

    @Test
    void failsOnACaseThatComesOutOtherwise() throws IOException {
        Files.writeString(book.resolve("all.cases.yaml"), CASES.replace("does-not-hold", "holds"));
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(out).contains("all.cases.yaml:3: case 'candle': in_scope should be Holds");
    }

    @Test
    void saysWhatIsWrongWithFiles() throws IOException {
        Files.writeString(book.resolve("all.rules.yaml"), RULES.replace("when: candle", "when: candl"));
        assertThat(check()).isEqualTo(ExitCode.FAILED);
        assertThat(err).contains("all.rules.yaml:3:", "did you mean 'candle'?", "1 faults");
        assertThat(run("rulebook", "check", "eu_ai_akt")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("did you mean 'eu_ai_act'?");
    }

    @Test
    void listsShowsAndExports() throws IOException {
        assertThat(run("rulebook", "list", directory.toString())).isEqualTo(ExitCode.OK);
        assertThat(out).containsPattern("xa_lanterns +xa +deep +2 rules +2 cases  Act on Lanterns");
        assertThat(run("rulebook", "show", directory.toString(), "xa_lanterns")).isEqualTo(ExitCode.OK);
        assertThat(out).contains("candles (against) if candle, over lanterns [art_1__para_2]");
        Path dmn = directory.resolve("lanterns.dmn");
        assertThat(run("rulebook", "export", directory.toString(), "xa_lanterns", "--dmn", dmn.toString()))
                .isEqualTo(ExitCode.OK);
        assertThat(dmn).content().contains("xa_lanterns__in_scope", "candle", "art_1__para_2");
    }
}
