package org.armillary.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A folder that looks like a checkout to the launcher, beside a `bin` folder that is the whole PATH and a `jvm`
/// folder with the machine's JDKs.
///
/// The stand-in Maven appends its arguments to `mvn.calls` and builds an empty jar; the stand-in Java prints where it
/// was started and with which arguments.
record Checkout(Path root, Path bin, Path jvm) {
    private static final List<String> TOOLS = List.of(
            "awk",
            "bash",
            "cat",
            "cp",
            "date",
            "dirname",
            "env",
            "find",
            "flock",
            "grep",
            "mkdir",
            "mv",
            "nice",
            "readlink",
            "renice",
            "rm",
            "sed",
            "sleep",
            "tail",
            "touch",
            "wc");

    private static final String MVN = """
            #!/usr/bin/env bash
            echo "$JAVA_HOME $*" >>"%1$s/mvn.calls"
            if [[ -e "%1$s/mvn.wait" ]]; then
              until [[ -e "%1$s/mvn.go" ]]; do sleep 0.05; done
            fi
            if [[ -e "%1$s/mvn.fails" ]]; then
              echo "[INFO] much talk"
              echo "[ERROR] Law.java:[3,5] ';' expected"
              exit 1
            fi
            mkdir -p app/target/lib
            echo jar >app/target/armillary.jar
            """;

    private static final String JAVA = """
            #!/usr/bin/env bash
            if [[ " $* " == *" train "* ]]; then
              [[ -e "%1$s/train.fails" ]] && exit 1
              [[ " $* " == *" train ahead "* ]] && echo jar >"${!#}"
              for option in "$@"; do
                [[ $option == -XX:AOTCacheOutput=* ]] && echo cache >"${option#*=}"
              done
              exit 0
            fi
            echo "in $PWD"
            echo "with $*"
            echo "locale ${LC_ALL:-}"
            """;

    static Checkout in(Path folder) throws IOException {
        var checkout = new Checkout(
                Files.createDirectories(folder.resolve("a check out")),
                Files.createDirectories(folder.resolve("bin")),
                Files.createDirectories(folder.resolve("jvm")));
        for (String tool : TOOLS) {
            Path file = checkout.bin.resolve(tool);
            Files.writeString(file, "#!/bin/sh\nexec " + locate(tool) + " \"$@\"\n");
            checkout.executable(file);
        }
        Files.copy(Path.of("..", "armillary"), checkout.root.resolve("armillary"));
        checkout.executable(checkout.root.resolve("armillary"));
        for (String module : List.of("law", "app")) {
            checkout.write(module + "/pom.xml", "<project/>");
            checkout.write(module + "/src/main/java/Law.java", "class Law {}");
        }
        checkout.write("pom.xml", "<project/>");
        return checkout;
    }

    private static Path locate(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this machine has no " + tool));
    }

    Checkout withMaven() throws IOException {
        Files.writeString(bin.resolve("mvn"), MVN.formatted(root));
        executable(bin.resolve("mvn"));
        return this;
    }

    Checkout withJdk(String name, String version) throws IOException {
        Path home = jvm.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Someone\"\nJAVA_VERSION=\"" + version + "\"\n");
        for (String program : List.of("java", "javac")) {
            Files.writeString(home.resolve("bin").resolve(program), JAVA.formatted(root));
            executable(home.resolve("bin").resolve(program));
        }
        return this;
    }

    Path write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /// How often Maven was called.
    int builds() throws IOException {
        Path calls = root.resolve("mvn.calls");
        return Files.exists(calls) ? Files.readAllLines(calls).size() : 0;
    }

    private void executable(Path file) {
        if (!file.toFile().setExecutable(true)) {
            throw new UncheckedIOException(new IOException("can't make " + file + " executable"));
        }
    }

    /// Starts the launcher from a folder, as `script`, without any of this process's environment.
    Process start(Path from, Map<String, String> environment, String script, String... args) throws IOException {
        var command = new ArrayList<>(List.of(locate("bash").toString(), script));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).directory(from.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bin.toString());
        builder.environment().put("ARMILLARY_JVM_DIR", jvm.toString());
        builder.environment().put("ARMILLARY_CACHE", "never");
        builder.environment().putAll(environment);
        return builder.start();
    }

    Outcome run(String... args) throws IOException, InterruptedException {
        return run(Map.of(), args);
    }

    Outcome run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        return Outcome.of(start(root, environment, "./armillary", args));
    }

    /// What a finished launcher said.
    record Outcome(int code, String out, String err) {
        static Outcome of(Process process) throws IOException, InterruptedException {
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.waitFor(), out, err);
        }
    }
}
