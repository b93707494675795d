package org.armillary.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.graph.Descent;
import org.armillary.graph.Inquiry;
import org.armillary.graph.Link;
import org.armillary.graph.Node;
import org.armillary.graph.Relations;
import org.armillary.graph.Route;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `links` verb: what a provision points to, what points to it, and the way from one to another.
@Command(
        name = "links",
        description = {
            "Print what a provision points to and what points to it, or the shortest way to another.",
            "WORK is a URI, the end of one, or words of a title."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary links eu/2024/1689#art_6 --to eu/2024/1689#art_99"})
final class LinksCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORK[@DATE][#eId]", description = "Which provision or work.")
    private String place = "";

    @Option(names = "--to", paramLabel = "WORK#eId", description = "Print the shortest way to that one.")
    private @Nullable String to;

    @Option(names = "--date", paramLabel = "DATE", description = "Day the way is asked for. Default: today.")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        int code = to == null ? ties(out) : way(to, out);
        out.flush();
        return code;
    }

    private int ties(PrintWriter out) {
        Inquiry.Ties.Answer answer = home.ask(new Inquiry.Ties(place), place);
        if (json) {
            Answer.write(answer, out);
            return ExitCode.OK;
        }
        out.println("points to");
        answer.relations().cites().forEach(each -> cites(each, out));
        out.println("\npointed to by");
        for (Relations.Citing each : answer.relations().citedBy()) {
            String aim = each.aim() == Relations.Aim.EXACT
                    ? ""
                    : "  (" + each.aim().name().toLowerCase(Locale.ROOT) + ")";
            out.println("  " + each.link().type().word() + "  " + each.link().from() + aim + "\n      … "
                    + each.link().evidence().words() + " …");
        }
        if (!answer.relations().lineage().isEmpty()) {
            out.println("\nby the catalogue of facts");
            answer.relations().lineage().forEach(each -> descent(each, out));
        }
        return ExitCode.OK;
    }

    private static void descent(Descent each, PrintWriter out) {
        out.println("  " + each.name() + "  " + each.word().replace('-', ' ') + "  " + each.ancestorName()
                + (each.isVerified() ? "  (its text says so)" : "  (not verified)"));
    }

    private static void cites(Link each, PrintWriter out) {
        String target = each.to()
                .map(Node::toString)
                .orElse("not known: " + each.evidence().note());
        out.println("  " + each.type().word() + "  " + target + "  “"
                + each.evidence().cited() + "”  [" + each.from().eId() + "]");
    }

    private int way(String goal, PrintWriter out) {
        Inquiry.Way.Answer answer =
                home.ask(new Inquiry.Way(place, goal, Optional.ofNullable(date)), place + " to " + goal);
        if (json) {
            Answer.write(answer, out);
        } else if (answer.route().isEmpty()) {
            out.println("no way from one to the other");
        } else {
            answer.route().get().steps().forEach(step -> print(step, out));
        }
        return answer.route().isPresent() ? ExitCode.OK : ExitCode.FAILED;
    }

    private static void print(Route.Step step, PrintWriter out) {
        out.println(step.from()
                + (step.forward()
                        ? "  ──" + step.link().type().word() + "─▶  "
                        : "  ◀─" + step.link().type().word() + "──  ")
                + step.to() + "\n    “"
                + step.link().evidence().words() + "”");
    }
}
