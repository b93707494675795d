package org.armillary.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;

/// What a person types over one home, and what the program says to the last of it.
final class Typed {

    private final Path home;
    private String out = "";
    private String err = "";

    Typed(Path home) {
        this.home = home;
    }

    /// Runs a verb and returns its exit code.
    int run(String... arguments) {
        String[] all = Stream.concat(Stream.of(arguments), Stream.of("--home", home.toString()))
                .toArray(String[]::new);
        StringWriter said = new StringWriter();
        StringWriter told = new StringWriter();
        int code = Main.run(new PrintWriter(said), new PrintWriter(told), all);
        out = said.toString();
        err = told.toString();
        return code;
    }

    /// Imports a text in English that is in force since 2020.
    int take(Path act, String work) {
        return run("import", act.toString(), "--work", work, "--lang", "eng", "--date", "2020-01-01");
    }

    String out() {
        return out;
    }

    String err() {
        return err;
    }
}
