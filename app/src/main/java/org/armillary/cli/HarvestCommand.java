package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.Publishers;
import org.armillary.desk.Errand;
import org.armillary.desk.Telling;
import org.armillary.harvest.Visit;
import org.armillary.harvest.Visits;
import org.armillary.harvest.Way;
import org.armillary.harvest.Ways;
import org.armillary.law.frbr.Language;
import org.armillary.law.frbr.Work;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `harvest` verb: fetches official texts from their publishers, says how a text is had, or lists what was
/// fetched.
@Command(
        name = "harvest",
        description = {
            "Fetch official texts from their publishers: politely, with where and when written down, and again only",
            "what changed. A text whose wording changed becomes a new expression."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary harvest eu-ai-act --lang eng,fra"})
final class HarvestCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "WORK",
            description =
                    "Instruments of the catalogue, such as eu-ai-act, or works, such as /akn/gb/act/ukpga/2018/12.")
    private List<String> works = List.of();

    @Option(
            names = "--all",
            description =
                    "Everything a publisher gives that the catalogue or the corpus knows, but for what was had today.")
    private boolean all;

    @Option(
            names = "--lang",
            paramLabel = "CODE",
            split = ",",
            description = "In these languages. Default: the one each publisher makes law in.")
    private List<String> languages = new ArrayList<>();

    @Option(names = "--again", description = "With --all: also what was had a short while ago.")
    private boolean again;

    @Option(names = "--ways", description = "Fetch nothing: say how the text of each WORK is had.")
    private boolean ways;

    @Option(names = "--list", description = "Fetch nothing: list what was asked for, when, and what came of it.")
    private boolean list;

    @Option(
            names = "--allow-private",
            description = "Also ask private addresses, for a publisher in your own network. Refused otherwise.")
    private boolean privateAllowed;

    @Option(
            names = {"-v", "--verbose"},
            description = "Tell what becomes of every text.")
    private boolean verbose;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (list) {
            new Visits(home.home()).list().forEach(each -> out.println(line(each)));
            out.flush();
            return ExitCode.OK;
        }
        if (works.isEmpty() && !all) {
            throw new ParameterException(spec.commandLine(), "name a WORK, or say --all");
        }
        return ways ? show(out) : fetch(out);
    }

    private int fetch(PrintWriter out) {
        WorkLine line = new WorkLine(spec.commandLine().getErr(), verbose);
        Telling end = home.run(new Errand.Harvest(works, all, codes(), again, privateAllowed), line);
        out.println(end.message());
        out.flush();
        return end.isDone() && end.errors() == 0 ? ExitCode.OK : ExitCode.FAILED;
    }

    private List<String> codes() {
        try {
            return languages.stream().map(code -> Language.parse(code).code()).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private int show(PrintWriter out) {
        boolean known = true;
        Catalogue catalogue = Catalogue.shipped();
        List<String> asked = all ? catalogue.list().stream().map(Instrument::id).toList() : works;
        for (String name : asked) {
            List<Way> found = catalogue
                    .find(name)
                    .map(Ways::of)
                    .orElseGet(() ->
                            name.startsWith("/akn/") ? Ways.of(Work.parse(name), Publishers.shipped()) : List.of());
            known &= !found.isEmpty();
            out.println(name + (found.isEmpty() ? "  no way is known" : ""));
            found.forEach(way -> out.println("  " + line(way)));
        }
        out.flush();
        return known ? ExitCode.OK : ExitCode.FAILED;
    }

    /// A way in one line.
    static String line(Way way) {
        String sure = way.checked()
                .map(each -> " (address " + each.name().toLowerCase(Locale.ROOT) + ")")
                .orElse("");
        String from = way.publisher().map(each -> each.name() + ", ").orElse("") + way.address() + sure;
        return switch (way.kind()) {
            case HARVEST -> way.command() + "  from " + from;
            case BY_HAND -> "save it from " + from + ", then " + way.command();
            case SEARCH_SITE -> "look for it at " + from + ", save it, then " + way.command();
            case BUY -> "sold by " + from;
        };
    }

    private static String line(Visit visit) {
        return visit.checked() + "  " + visit.outcome().word() + "  " + visit.work() + " (" + visit.language() + ")  "
                + visit.asked() + (visit.note().isEmpty() ? "" : "  " + visit.note());
    }
}
