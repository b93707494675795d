package org.armillary.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.armillary.desk.Finding;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.Provision;
import org.armillary.law.akn.Rendering;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `show` verb: prints a text of the corpus, or a provision of it.
@Command(
        name = "show",
        description = {
            "Print the text of a work that is in force on a day, or a provision of it.",
            "WORK is a URI, the end of one, or words of a title."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Example: ./armillary show eu/2024/1689@2026-08-02#art_6"})
final class ShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "WORK[@DATE][#eId]", description = "What to print.")
    private String reference = "";

    @Option(
            names = "--as-known",
            paramLabel = "TIME",
            description = "What the corpus answered at that time (a day, or 2026-02-01T09:30:00Z). Default: now.")
    private @Nullable String asKnown;

    @Option(names = "--lang", paramLabel = "LANG", description = "In that language.")
    private @Nullable String language;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "text, akn or contents. Default: text.")
    private Form form = Form.TEXT;

    @Mixin
    private final HomeOption home = new HomeOption();

    @Spec
    private CommandSpec spec;

    enum Form {
        TEXT,
        AKN,
        CONTENTS
    }

    @Override
    public Integer call() throws Exception {
        if (!home.home().exists()) {
            throw new CommandFailure(
                    "nothing was ever imported",
                    home.home().root().toString(),
                    "'armillary import FILE' takes documents in");
        }
        Finding finding = home.errands().find(inLanguage(), Optional.ofNullable(asKnown));
        if (!finding.isFound()) {
            throw new CommandFailure("nothing to show", reference, finding.problem());
        }
        print(finding);
        return ExitCode.OK;
    }

    /// The reference with the language of the option in its place: before the date.
    private String inLanguage() {
        if (language == null) {
            return reference;
        }
        int hash = reference.indexOf('#');
        String eId = hash < 0 ? "" : reference.substring(hash);
        String work = hash < 0 ? reference : reference.substring(0, hash);
        int at = work.lastIndexOf('@');
        String day = at < 0 ? "" : ":" + work.substring(at + 1);
        String code = org.armillary.law.frbr.Language.parse(language).code();
        return (at < 0 ? work : work.substring(0, at)) + "/" + code + (day.isEmpty() ? ":" + LocalDate.now() : day)
                + eId;
    }

    private void print(Finding finding) throws Exception {
        Path file = home.home().corpus().resolve(finding.path());
        PrintWriter out = spec.commandLine().getOut();
        if (form == Form.AKN && finding.eId().isEmpty()) {
            out.println(Files.readString(file));
            out.flush();
            return;
        }
        AknDocument document = AknDocument.read(Files.readAllBytes(file), file.toString());
        spec.commandLine()
                .getErr()
                .println(finding.title() + "\n" + finding.expression() + ", " + finding.standing() + "\n");
        if (form == Form.CONTENTS) {
            document.provisions().forEach(each -> contents(each, 0, out));
        } else {
            Element element = finding.eId().isEmpty()
                    ? document.document()
                    : provision(document, finding).element();
            out.println(
                    form == Form.AKN
                            ? element.toString()
                            : Rendering.of(element).text());
        }
        out.flush();
    }

    private static Provision provision(AknDocument document, Finding finding) throws IOException {
        return document.find(finding.eId())
                .orElseThrow(() -> new CommandFailure(
                        "no such provision",
                        finding.expression() + "#" + finding.eId(),
                        "'--as contents' prints the eIds there are"));
    }

    private static void contents(Provision provision, int depth, PrintWriter out) {
        String name = (provision.num().orElse("") + " " + provision.heading().orElse("")).strip();
        out.printf(
                Locale.ROOT,
                "%s%s  %s%n",
                "  ".repeat(depth),
                name.isEmpty() ? provision.type() : name,
                provision.eId().orElse(""));
        provision.children().forEach(child -> contents(child, depth + 1, out));
    }
}
