package org.armillary.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.armillary.assessment.AiSystem;
import org.armillary.assessment.Assessment;
import org.armillary.assessment.Assessor;
import org.armillary.assessment.Comparison;
import org.armillary.assessment.DescribedAssessment;
import org.armillary.assessment.Interview;
import org.armillary.assessment.ProfileFile;
import org.armillary.assessment.Receipt;
import org.armillary.catalogue.Catalogue;
import org.armillary.law.codification.Profile;
import org.armillary.report.AgendaCalendar;
import org.armillary.report.FindingTable;
import org.armillary.report.Report;
import org.armillary.report.ReportDocx;
import org.armillary.sheet.Book;
import org.armillary.sheet.Form;
import org.armillary.wording.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `assess` verb: what binds a system, from when, why, and what would change it. Reads files alone: no server, no
/// Spring.
@Command(
        name = "assess",
        description = "Say what binds an AI system: where, from when, why, and what would change it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "SYSTEM.yaml names the system and answers facts ('armillary assess --interactive' asks for them):",
            "  name: Triage helper",
            "  facts: {territories: [eu], uses_ai: true, profiling: unknown}",
            "",
            "Example: ./armillary assess triage.yaml --in eu,ca --flips"
        })
final class AssessCommand implements Callable<Integer> {

    enum Format {
        TEXT,
        JSON,
        CSV
    }

    @Parameters(
            paramLabel = "SYSTEM.yaml",
            arity = "0..1",
            description = "What is known of the system; JSON will do too.")
    private @Nullable Path file;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "The day asked as of. Default: the profile's, or today.")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--in",
            split = ",",
            paramLabel = "PLACE",
            description = "Only there: eu, us with its states, us-ca. Default: everywhere.")
    private List<String> places = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or csv. Default: ${DEFAULT-VALUE}.")
    private Format format = Format.TEXT;

    @Option(names = "--flips", description = "Say of each finding which facts would change it.")
    private boolean flips;

    @Option(names = "--all", description = "Also print what does not hold.")
    private boolean all;

    @Option(
            names = "--diff",
            arity = "2",
            paramLabel = "DAY",
            description = "Print what is otherwise on the second day than on the first.")
    private List<LocalDate> diff = List.of();

    @Option(names = "--receipt", paramLabel = "FILE", description = "Write a receipt that 'armillary replay' checks.")
    private @Nullable Path receipt;

    @Option(
            names = "--calendar",
            paramLabel = "FILE",
            description = "Write what begins and what comes due as iCalendar, for calendar programs.")
    private @Nullable Path calendar;

    @Option(names = "--report", paramLabel = "FILE.docx", description = "Write a report that a board would read.")
    private @Nullable Path report;

    @Option(names = "--interactive", description = "Ask for what still matters, the most telling question first.")
    private boolean interactive;

    @Option(names = "--save", paramLabel = "FILE", description = "Write the answers as a profile, for the next time.")
    private @Nullable Path save;

    @Mixin
    private final LawOption law = new LawOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (file == null && !interactive) {
            throw new ParameterException(
                    spec.commandLine(), "name the system's file, or say --interactive to be asked for its facts");
        }
        if (report != null && !report.toString().endsWith(".docx")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "a report is written as DOCX: name a file that ends in .docx, not " + report
                            + "; the server's page of the system has it as PDF too");
        }
        Assessor assessor = Assessor.of(law.codex(spec));
        Optional<Profile> profile = Optional.ofNullable(file).map(each -> law.profile(each, assessor.codex(), spec));
        LocalDate on =
                Optional.ofNullable(asOf).or(() -> profile.flatMap(Profile::on)).orElseGet(LocalDate::now);
        Set<String> jurisdictions = new TreeSet<>(places);
        AiSystem system = profile.map(AiSystem::of).orElseGet(() -> AiSystem.named(""));
        if (system.name().isEmpty() && file != null) {
            system = system.renamed(String.valueOf(file.getFileName()));
        }
        try {
            if (interactive) {
                system = asked(system, Interview.of(assessor, on, jurisdictions), assessor);
            }
            return answer(assessor, system, on, jurisdictions);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private AiSystem asked(AiSystem system, Interview interview, Assessor assessor) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new Interviewer(
                        interview, assessor.codex(), in, spec.commandLine().getErr())
                .ask(system);
    }

    private int answer(Assessor assessor, AiSystem system, LocalDate on, Set<String> jurisdictions) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (diff.size() == 2) {
            Comparison comparison = Comparison.of(
                    assessor.assess(system, diff.get(0), jurisdictions),
                    assessor.assess(system, diff.get(1), jurisdictions));
            new ComparisonText(comparison, out).print();
            return ExitCode.OK;
        }
        Assessment assessment = assessor.assess(system, on, jurisdictions);
        switch (format) {
            case TEXT -> new AssessmentText(assessment, out).print(all, flips);
            case JSON -> Answer.write(DescribedAssessment.of(assessment, flips, Set.of()), out);
            case CSV -> {
                out.print(new String(Form.CSV.write(Book.of(FindingTable.of(assessment))), StandardCharsets.UTF_8));
                out.flush();
            }
        }
        if (save != null) {
            boolean json = save.toString().endsWith(".json");
            WholeFile.write(save, json ? ProfileFile.json(system) : ProfileFile.yaml(system));
        }
        if (calendar != null) {
            byte[] written = AgendaCalendar.of(assessment, Wording.of(Locale.ENGLISH), each -> "urn:armillary:" + each)
                    .write();
            WholeFile.write(calendar, new String(written, StandardCharsets.UTF_8));
        }
        if (report != null) {
            WholeFile.write(
                    report, ReportDocx.of(Report.of(assessment, Wording.of(Locale.ENGLISH), AssessCommand::place)));
        }
        if (receipt != null) {
            WholeFile.write(receipt, Receipt.of(assessment).toString());
            spec.commandLine()
                    .getErr()
                    .println("receipt: " + receipt + " (SHA-256 "
                            + Receipt.of(assessment).digest() + ")");
        }
        return ExitCode.OK;
    }

    private static String place(String code) {
        return Catalogue.shipped().jurisdictions().getOrDefault(code, code.toUpperCase(Locale.ROOT));
    }
}
