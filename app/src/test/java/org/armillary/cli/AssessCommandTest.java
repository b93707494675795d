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

/// The verbs `assess` and `replay` over an invented law.
class AssessCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        write("catalogues/facts/pier.yaml", """
                facts:
                  - {id: boat, type: flag, topic: use, question: 'Is it a boat?'}
                  - {id: motor, type: flag, topic: use, question: 'Has it a motor?'}
                """);
        write("rulebooks/ea/boat-act/rulebook.yaml", """
                id: ea_boat_act
                instrument: ea-boat-act
                title: Boat Act
                expression: 2026-01-01
                text-basis: enacted-print
                depth: deep
                scope: All of it.
                verified: true
                standings: [{is: in-force, from: 2021-01-01, source: art_9}]
                conclusions:
                  - {id: in_scope, kind: scope, what: The act applies., provision: art_1}
                  - {id: light, kind: duty, what: It carries a light., binds: skipper, provision: art_2}
                """);
        write("rulebooks/ea/boat-act/boats.rules.yaml", """
                rules:
                  - {id: boats, concludes: in_scope, when: boat, because: [art_1]}
                  - {id: motors, concludes: light, when: in_scope and motor, because: [art_2], from: 2026-06-01}
                """);
        write("gull.yaml", "name: Gull\nfacts: {boat: true}\n");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--law";
        all[arguments.length + 1] = folder.toString();
        return Main.run(new PrintWriter(out), new PrintWriter(err), all);
    }

    @Test
    void printsEachFindingWithItsProvision() {
        assertThat(run("assess", folder.resolve("gull.yaml").toString(), "--as-of", "2026-11-21", "--flips"))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("Gull")
                .contains("● holds           The act applies.")
                .contains("[art_1]  ea_boat_act.in_scope")
                .contains("◐ depends         It carries a light. (skipper)")
                .contains("turns on motor")
                .contains("would hold if motor")
                .contains("not legal advice");
    }

    @Test
    void writesJsonAndCsv() {
        String file = folder.resolve("gull.yaml").toString();
        assertThat(run("assess", file, "--format", "json", "--as-of", "2026-11-21"))
                .isZero();
        assertThat(out.toString()).contains("\"outcome\" : \"depends\"").contains("\"missing\" : [ \"motor\" ]");
        assertThat(run("assess", file, "--format", "csv", "--as-of", "2026-11-21"))
                .isZero();
        assertThat(out.toString().lines())
                .hasSize(3)
                .anyMatch(line ->
                        line.startsWith("ea,Boat Act,ea_boat_act.light,duty,It carries a light.,skipper,depends"));
    }

    @Test
    void aReceiptIsReplayedAndTamperingIsSaid() throws IOException {
        String receipt = folder.resolve("receipt.json").toString();
        assertThat(run("assess", folder.resolve("gull.yaml").toString(), "--receipt", receipt))
                .isZero();
        assertThat(run("replay", receipt)).isZero();
        assertThat(out.toString()).contains("the same, byte for byte");
        write("rulebooks/ea/boat-act/boats.rules.yaml", """
                rules:
                  - {id: boats, concludes: in_scope, when: boat and motor, because: [art_1]}
                  - {id: motors, concludes: light, when: in_scope and motor, because: [art_2], from: 2026-06-01}
                """);
        assertThat(run("replay", receipt)).isEqualTo(ExitCode.FAILED);
        assertThat(out.toString()).contains("law.rulebooks.ea_boat_act").contains("findings.ea_boat_act.in_scope");
    }

    @Test
    void theReportHoldsDutiesWithTheirProvisionsAndWhatIsMissing() throws IOException {
        Path report = folder.resolve("report.docx");
        String file = folder.resolve("gull.yaml").toString();
        assertThat(run("assess", file, "--as-of", "2026-11-21", "--report", report.toString()))
                .as(err.toString())
                .isZero();
        try (var document = new org.apache.poi.xwpf.usermodel.XWPFDocument(Files.newInputStream(report));
                var text = new org.apache.poi.xwpf.extractor.XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Gull")
                    .contains("not legal advice")
                    .contains("Has it a motor?")
                    .contains("The act applies.")
                    .contains("Art. 1")
                    .contains("SHA-256");
        }
    }

    @Test
    void aReportOfAnotherFormatIsRefused() {
        Path report = folder.resolve("report.odt");
        assertThat(run("assess", folder.resolve("gull.yaml").toString(), "--report", report.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("report.odt", ".docx");
        assertThat(report).doesNotExist();
    }

    @Test
    void comparesTwoDays() {
        String file = folder.resolve("gull.yaml").toString();
        assertThat(run("assess", file, "--diff", "2026-01-01", "2026-11-21")).isZero();
        assertThat(out.toString())
                .contains("  - may from 2026-06-01  [art_2]  turns on motor")
                .contains("  + depends  [art_2]  turns on motor")
                .contains("1 findings differ");
    }

    @Test
    void wrongInputIsSaidWithItsLineAndNothingIsKept() throws IOException {
        Path wrong = write("wrong.yaml", "facts:\n  boot: true\n  motor: 5\n");
        Path receipt = folder.resolve("none.json");
        assertThat(run("assess", wrong.toString(), "--receipt", receipt.toString()))
                .isEqualTo(ExitCode.FAILED);
        assertThat(err.toString())
                .contains("wrong.yaml:2:3: no fact is called 'boot': did you mean 'boat'?")
                .contains("wrong.yaml:3:10: 'motor' wants true, false or unknown, not '5'");
        assertThat(receipt).doesNotExist();
    }

    @Test
    void hugeFilesAndBombsAreRefused() throws IOException {
        Path huge = write("huge.yaml", "facts: {boat: true}\n#" + "x".repeat(1_000_001));
        assertThat(run("assess", huge.toString())).isEqualTo(ExitCode.FAILED);
        assertThat(err.toString()).contains("larger than a megabyte");
        StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d,*a%d,*a%d]\n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(run("assess", write("bomb.yaml", bomb.toString()).toString()))
                .isEqualTo(ExitCode.FAILED);
    }

    @Test
    void countsClocksAndWritesACalendar() throws IOException {
        write("catalogues/facts/wrecks.yaml", """
                facts:
                  - {id: sank, type: moment, topic: incident, question: 'When did it sink?'}
                """);
        write("rulebooks/ea/boat-act/clocks.yaml", """
                clocks:
                  - id: wreck
                    conclusion: in_scope
                    what: wreck_report
                    to: harbour_office
                    whose: skipper
                    starts: [{moment: sank, period: P10D}]
                    counting: eu-1182-71
                    place: nl
                    provisions: [art_6]
                """);
        Path sunk =
                write("sunk.yaml", "name: Gull\nfacts: {boat: true, motor: true}\nmoments: {sank: 2026-11-18T09:30}\n");
        Path calendar = folder.resolve("gull.ics");
        assertThat(run("assess", sunk.toString(), "--as-of", "2026-05-01", "--calendar", calendar.toString()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString())
                .contains("Monday 30 November 2026: wreck report to harbour office by the skipper [art_6]")
                .contains("10 days end Saturday 28 November 2026 (Reg. 1182/71 Art. 3(2)(b))")
                .contains("moved to Monday 30 November 2026 (Reg. 1182/71 Art. 3(4))");
        assertThat(Files.readString(calendar).replace("\r\n ", ""))
                .contains("DTSTART;VALUE=DATE:20261130")
                .contains("SUMMARY:EA: wreck report to harbour office by the skipper")
                .contains("DTSTART;VALUE=DATE:20260601")
                .contains("SUMMARY:EA: from today: It carries a light.");
    }
}
