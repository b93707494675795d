package org.armillary.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.ContextAotProcessor;
import org.springframework.context.support.GenericApplicationContext;

/// What a server's start finds out anew each time, found out once: which parts there are and how they belong together,
/// as classes in a jar. Without the jar a server starts slower and is the same.
///
/// The program's manifest names the jar, and a server uses it where it is started with `-Dspring.aot.enabled=true`.
/// What Spring decides by settings is decided here: which parts there are must not hang on how a server is started.
/// Source: Spring Framework reference, "Ahead of Time Optimizations".
final class WiredAhead extends ContextAotProcessor {

    private final Path folder;

    /// @param folder a place for what is written on the way
    WiredAhead(Path folder) {
        super(
                Server.APPLICATION,
                Settings.builder()
                        .sourceOutput(folder.resolve("sources"))
                        .resourceOutput(folder.resolve("resources"))
                        .classOutput(folder.resolve("classes"))
                        .groupId("org.armillary")
                        .artifactId("armillary")
                        .build());
        this.folder = folder;
    }

    /// Writes the jar.
    ///
    /// @throws IOException if what was generated can't be compiled or written
    void write(Path jar) throws IOException {
        process();
        Path classes = folder.resolve("classes");
        compile(files(folder.resolve("sources")), classes);
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            for (Path each : files(classes)) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(each).toString().replace('\\', '/')));
                Files.copy(each, out);
            }
        }
    }

    /// The application as it is before any of its parts is made.
    @Override
    protected GenericApplicationContext prepareApplicationContext(Class<?> application) {
        try {
            SpringApplication.withHook(started -> new Stopped(), (Runnable)
                    () -> Server.application().run());
        } catch (AbandonedRunException loaded) {
            return (GenericApplicationContext) Objects.requireNonNull(loaded.getApplicationContext(), "it was loaded");
        }
        throw new IllegalStateException("the application began, and should have stopped when it was loaded");
    }

    /// Stops the start once it is known what to start.
    private static final class Stopped implements SpringApplicationRunListener {

        @Override
        public void contextLoaded(ConfigurableApplicationContext context) {
            throw new AbandonedRunException(context);
        }
    }

    private static void compile(List<Path> sources, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-proc:none",
                    "-nowarn",
                    "-d",
                    classes.toString(),
                    "-cp",
                    System.getProperty("java.class.path") + File.pathSeparator + classes);
            if (!compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call()) {
                throw new IOException("what wires the server can't be compiled: " + said);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
