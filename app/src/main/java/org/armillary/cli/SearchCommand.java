package org.armillary.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.armillary.embedding.MiniLm;
import org.armillary.search.Hits;
import org.armillary.search.Question;
import org.armillary.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `search` verb: provisions by their words, or by how they are cited.
@Command(
        name = "search",
        description = {
            "Find provisions by a question, by words and their meaning, or by a citation.",
            "\"in quotes\" is a phrase, AND OR NOT and brackets say what must be, a w/10 b what stands close;"
                    + " -word must not occur, +word must; work:, lang:, in:, kind:, title: narrow.",
            "Without words the options that narrow list what they leave. Works beside a running server too.",
            "Searched is what is known now; 'show --as-known' reads a text as known at an earlier time."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {
            "",
            "Examples: ./armillary search \"Article 6(3) AI Act\"",
            "          ./armillary search who must keep logs --in eu,kr --modality obligation --facets --explain",
            "          ./armillary search incident w/10 report --format csv --out incidents.csv"
        })
final class SearchCommand implements Callable<Integer> {

    @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--date", paramLabel = "DATE", description = "Only texts that answer for that day. Default: today.")
    private @Nullable LocalDate date;

    @Option(names = "--any-date", description = "Texts of every date.")
    private boolean anyDate;

    @Option(names = "--work", paramLabel = "URI", description = "Only in that work.")
    private @Nullable String work;

    @Mixin
    private final NarrowingOptions narrowing = new NarrowingOptions();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "best",
            description = "best, newest or instrument; the last two order the 200 best. Default: best.")
    private String order = "best";

    @Option(names = "--explain", description = "Say of each hit what brought it.")
    private boolean explained;

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "Page of hits. Default: 1.")
    private int page;

    @Option(names = "--size", paramLabel = "N", defaultValue = "10", description = "Hits on a page. Default: 10.")
    private int size;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "Print references instead: text, csv, bibtex, biblatex, csl, ris or docx.")
    private @Nullable String format;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            defaultValue = "plain",
            description = "How references are put into words: plain, oscola, bluebook or german. Default: plain.")
    private String style = "plain";

    @Option(names = "--words", description = "With references, print words of each text too.")
    private boolean snippets;

    @Option(names = "--out", paramLabel = "FILE", description = "Write references to a file.")
    private @Nullable Path file;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (words.isEmpty() && work == null && !narrowing.isGiven()) {
            throw new ParameterException(
                    spec.commandLine(), "nothing to look for: give words, or narrow with options such as --topic");
        }
        Search search = Search.of(home.home(), MiniLm::load)
                .orElseThrow(() -> new CommandFailure(
                        "nothing was ever imported",
                        home.home().root().toString(),
                        "'armillary import FILE' takes documents in"));
        if (format != null) {
            return references(search, format);
        }
        Hits hits = search.run(question());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            HitsJson.write(hits, explained, out);
        } else {
            new HitsText(out, explained).write(hits);
        }
        out.flush();
        return ExitCode.OK;
    }

    private int references(Search search, String wanted) {
        Question question = question();
        return new ReferenceOutput(wanted, style, snippets, file)
                .print(question, Math.max(1, size), search, spec.commandLine());
    }

    private Question question() {
        Question question = Question.anytime(String.join(" ", words)).page(page - 1, size);
        if (!anyDate) {
            question = question.on(date == null ? LocalDate.now() : date);
        }
        if (work != null) {
            question = question.within(work);
        }
        return narrowing.narrowed(question.ordered(order()), spec.commandLine());
    }

    private Question.Order order() {
        return Question.Order.find(order)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "no order is called '" + order + "'; there are best, newest, instrument"));
    }
}
