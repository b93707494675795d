package org.armillary.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.graph.Inquiry;
import org.armillary.graph.Term;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `terms` verb: what texts mean by their words.
@Command(
        name = "terms",
        description = {
            "Print the terms a work defines, or what all texts held mean by one term.",
            "WORK is a URI, the end of one, or words of a title."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary terms --term \"serious incident\""})
final class TermsCommand implements Callable<Integer> {

    @ArgGroup(multiplicity = "1")
    private final What what = new What();

    static final class What {
        @Parameters(arity = "1", paramLabel = "WORK[@DATE]", description = "Whose terms.")
        private @Nullable String work;

        @Option(names = "--term", paramLabel = "TERM", description = "What every text means by that term.")
        private @Nullable String term;
    }

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
        PrintWriter out = spec.commandLine().getOut();
        String term = what.term;
        String work = what.work;
        List<Term> terms;
        if (term != null) {
            Inquiry.Meanings.Answer answer = home.ask(new Inquiry.Meanings(term, Optional.ofNullable(date)), term);
            terms = answer.terms();
            show(answer, out, () -> terms.forEach(each -> meaning(each, answer, out)));
        } else {
            String text = date == null ? String.valueOf(work) : work + "@" + date;
            Inquiry.Terms.Answer answer = home.ask(new Inquiry.Terms(text), text);
            terms = answer.terms();
            show(answer, out, () -> {
                out.println(answer.title() + "\n" + answer.expression() + "\n");
                terms.forEach(each -> term(each, out));
            });
        }
        out.flush();
        return ExitCode.OK;
    }

    private void show(Object answer, PrintWriter out, Runnable print) {
        if (json) {
            Answer.write(answer, out);
        } else {
            print.run();
        }
    }

    private static void term(Term each, PrintWriter out) {
        String pair = each.pair().map(other -> " (" + other + ")").orElse("");
        String scope = each.scope().map(eId -> "  only in " + eId).orElse("");
        out.println(each.term() + pair + "  " + each.at().eId() + scope);
        out.println("    " + each.meaning());
    }

    private static void meaning(Term each, Inquiry.Meanings.Answer answer, PrintWriter out) {
        String work = each.at().work();
        out.println(answer.titles().getOrDefault(work, work) + "\n  " + each.expression() + "#"
                + each.at().eId());
        out.println("    " + each.meaning() + "\n");
    }
}
