package org.armillary.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.graph.Duty;
import org.armillary.graph.Inquiry;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `duties` verb: who must do what.
@Command(
        name = "duties",
        description = "Print what somebody must, must not and may do, by work and provision.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary duties deployer --work \"AI Act\""})
final class DutiesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BEARER", description = "Who: deployer, \"market surveillance authority\".")
    private String bearer = "";

    @Option(names = "--work", paramLabel = "WORK", description = "Only of that work.")
    private @Nullable String work;

    @Option(names = "--date", paramLabel = "DATE", description = "Texts that answer for that day. Default: today.")
    private @Nullable LocalDate date;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Inquiry.DutiesOf.Answer answer =
                home.ask(new Inquiry.DutiesOf(bearer, Optional.ofNullable(work), Optional.ofNullable(date)), bearer);
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            Answer.write(answer, out);
        } else {
            answer.duties().forEach((each, duties) -> {
                out.println(answer.titles().getOrDefault(each, each) + "\n" + each + "\n");
                duties.forEach(duty -> print(duty, out));
                out.println();
            });
        }
        out.flush();
        return ExitCode.OK;
    }

    private static void print(Duty duty, PrintWriter out) {
        String sign = switch (duty.modality()) {
            case OBLIGATION -> "● must    ";
            case PROHIBITION -> "⊘ must not";
            case PERMISSION -> "○ may     ";
            case RIGHT -> "◇ has right";
            case POWER -> "◈ has power";
            case CONSTITUTIVE -> "· is      ";
        };
        String object = duty.object()
                .filter(each -> duty.action().stream().noneMatch(a -> a.contains(each)))
                .map(each -> " " + each)
                .orElse("");
        out.println(sign + "  " + duty.action().map(each -> each + object).orElse(duty.sentence()) + "  ["
                + duty.at().eId() + "]");
        duty.conditions()
                .forEach(each -> out.println("      "
                        + each.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + each.words()));
        duty.limits().forEach(each -> out.println("      time: " + each.words()));
    }
}
