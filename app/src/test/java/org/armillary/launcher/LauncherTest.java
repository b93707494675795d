package org.armillary.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(120)
class LauncherTest {
    @TempDir
    private Path folder;

    private Checkout ready() throws IOException {
        return Checkout.in(folder).withMaven().withJdk("jdk-17", "17.0.15").withJdk("jdk-25", "25.0.3");
    }

    @Nested
    class FindingJava {
        @Test
        void saysWhatToInstallWithoutAny() throws IOException, InterruptedException {
            var outcome = Checkout.in(folder).withMaven().run("--help");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).contains("no JDK 25 found", "JAVA_HOME (not set)", "Temurin 25");
        }

        @Test
        void saysWhatItFoundInstead() throws IOException, InterruptedException {
            var checkout = Checkout.in(folder).withMaven().withJdk("jdk-17", "17.0.15");
            var outcome = checkout.run(
                    Map.of("JAVA_HOME", checkout.jvm().resolve("jdk-17").toString()), "--help");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).contains("no JDK 25 found", "jdk-17 is Java 17.0.15");
        }

        @Test
        void takesTheOneAmongMany() throws IOException, InterruptedException {
            var checkout = ready();
            assertThat(checkout.run("--help").code()).isZero();
            assertThat(checkout.root().resolve("mvn.calls")).content().contains("jvm/jdk-25 ");
        }

        @Test
        void prefersJavaHome() throws IOException, InterruptedException {
            var checkout = ready().withJdk("another-25", "25.0.1");
            checkout.run(Map.of("JAVA_HOME", checkout.jvm().resolve("jdk-25").toString()), "--help");
            assertThat(checkout.root().resolve("mvn.calls")).content().contains("jvm/jdk-25 ");
        }

        @Test
        void findsTheOneOnThePath() throws IOException, InterruptedException {
            var checkout = ready();
            Files.createSymbolicLink(
                    checkout.bin().resolve("java"), checkout.jvm().resolve("jdk-25/bin/java"));
            var outcome = checkout.run(
                    Map.of("ARMILLARY_JVM_DIR", folder.resolve("nothing").toString()), "--help");
            assertThat(outcome.code()).as(outcome.err()).isZero();
        }
    }

    @Nested
    class Building {
        @Test
        void happensOnceAndAgainAfterAChange() throws IOException, InterruptedException {
            var checkout = ready();
            var first = checkout.run("show");
            assertThat(first.code()).as(first.err()).isZero();
            assertThat(first.err()).contains("building for the first time").contains("built in");
            assertThat(checkout.run("show").err()).isEmpty();
            assertThat(checkout.builds()).isEqualTo(1);
            checkout.write("catalogues/traditions/new.yaml", "a: 1");
            checkout.run("show");
            assertThat(checkout.builds()).isEqualTo(2);
            Files.delete(checkout.root().resolve("catalogues/traditions/new.yaml"));
            checkout.run("show");
            assertThat(checkout.builds()).isEqualTo(3);
        }

        @Test
        void saysThatMavenIsMissing() throws IOException, InterruptedException {
            var outcome = Checkout.in(folder).withJdk("jdk-25", "25.0.3").run("--help");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).contains("no 'mvn' on the PATH", "install Maven");
        }

        @Test
        void namesTheLogWhenItFails() throws IOException, InterruptedException {
            var checkout = ready();
            checkout.write("mvn.fails", "");
            var outcome = checkout.run("show");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err())
                    .contains("[ERROR] Law.java:[3,5] ';' expected")
                    .contains("the whole log is " + checkout.root().resolve("target/armillary/build.log"))
                    .doesNotContain("much talk");
            assertThat(outcome.out()).isEmpty();
        }

        @Test
        void waitsForTheOneUnderWay() throws IOException, InterruptedException {
            var checkout = ready();
            checkout.write("mvn.wait", "");
            Process one = checkout.start(checkout.root(), Map.of(), "./armillary", "show");
            Process two = checkout.start(checkout.root(), Map.of(), "./armillary", "show");
            // The second to come says so, and only then may the first go on.
            String said = one.errorReader().readLine() + two.errorReader().readLine();
            checkout.write("mvn.go", "");
            assertThat(one.waitFor()).isZero();
            assertThat(two.waitFor()).isZero();
            assertThat(said).contains("building for the first time", "another build is running; waiting for it");
            assertThat(checkout.builds()).isEqualTo(1);
        }

        @Test
        void saysThatTheFolderIsNotWritable() throws IOException, InterruptedException {
            var checkout = ready();
            // A file in the folder's place: permissions would not stop root, who runs the tests in many places.
            checkout.write("target", "");
            var outcome = checkout.run("show");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).contains("can't build here", "is not writable", "copy the project");
        }

        @Test
        void keepsTheJarsOfARunningProgram() throws IOException, InterruptedException {
            var checkout = ready();
            checkout.run("show");
            Path builds = checkout.root().resolve("target/armillary");
            Path used = builds.resolve(Files.readString(builds.resolve("current")));
            Files.writeString(
                    used.resolve("pids")
                            .resolve(Long.toString(ProcessHandle.current().pid())),
                    "");
            checkout.write("app/src/main/java/More.java", "class More {}");
            checkout.run("show");
            assertThat(used.resolve("armillary.jar")).exists();
            assertThat(Files.readString(builds.resolve("current")))
                    .isNotEqualTo(used.getFileName().toString());
        }
    }

    @Nested
    class Running {
        @Test
        void staysWhereThePersonIs() throws IOException, InterruptedException {
            var checkout = ready();
            Path elsewhere = Files.createDirectories(folder.resolve("else where"));
            var outcome = Checkout.Outcome.of(
                    checkout.start(elsewhere, Map.of(), "../a check out/armillary", "extract", "my file.txt"));
            assertThat(outcome.code()).as(outcome.err()).isZero();
            assertThat(outcome.out()).contains("in " + elsewhere.toRealPath()).contains("extract my file.txt");
        }

        @Test
        void followsASymbolicLink() throws IOException, InterruptedException {
            var checkout = ready();
            Files.createSymbolicLink(folder.resolve("armillary"), Path.of("a check out", "armillary"));
            var outcome = Checkout.Outcome.of(checkout.start(folder, Map.of(), "./armillary", "show"));
            assertThat(outcome.code()).as(outcome.err()).isZero();
        }

        @Test
        void usesTheCacheOfItsKind() throws IOException, InterruptedException {
            var checkout = ready();
            checkout.run(Map.of("ARMILLARY_CACHE", "now"), "--help");
            assertThat(checkout.run("serve").out()).contains("/serve.aot");
            assertThat(checkout.run("extract").out()).contains("/verbs.aot");
        }

        @ParameterizedTest
        @CsvSource({"serve --port 8081, true", "serve --site https://observatory.example, true", "search serve, false"})
        void serversAreOptimisedAndWiredAhead(String arguments, boolean served)
                throws IOException, InterruptedException {
            var checkout = ready();
            checkout.run(Map.of("ARMILLARY_CACHE", "now"), "--help");
            String out = checkout.run(arguments.split(" ")).out();
            assertThat(out.contains("-XX:TieredStopAtLevel=4")).as(out).isEqualTo(served);
            assertThat(out.contains("-Dspring.aot.enabled=true")).as(out).isEqualTo(served);
        }

        @Test
        void doesWithoutACache() throws IOException, InterruptedException {
            var checkout = ready();
            checkout.write("train.fails", "");
            var outcome = checkout.run(Map.of("ARMILLARY_CACHE", "now"), "serve");
            assertThat(outcome.code()).isZero();
            assertThat(outcome.err())
                    .contains("no fast start for 'serve'", "the server will look for its parts at each start");
            assertThat(outcome.out())
                    .contains("armillary.jar serve")
                    .doesNotContain("AOTCache")
                    .doesNotContain("spring.aot");
        }

        @Test
        void readsFileNamesOfAnyScript() throws IOException, InterruptedException {
            assertThat(ready().run("show").out()).contains("locale C.UTF-8");
        }
    }

    @Nested
    class Testing {
        private static final String REPORT =
                "<testsuite name=\"a\" time=\"1\" tests=\"%d\" errors=\"%d\" skipped=\"%d\" failures=\"%d\">\n";

        private Checkout reporting(String... reports) throws IOException {
            var checkout = ready();
            var maven = new StringBuilder("#!/usr/bin/env bash\n");
            for (int number = 0; number < reports.length; number++) {
                String directory = number % 2 == 0 ? "law/target/surefire-reports" : "app/target/failsafe-reports";
                maven.append("mkdir -p %1$s; echo '%2$s' >%1$s/TEST-%3$d.xml%n"
                        .formatted(directory, reports[number].strip(), number));
            }
            Files.writeString(checkout.bin().resolve("mvn"), maven);
            return checkout;
        }

        @Test
        void sumsTheReports() throws IOException, InterruptedException {
            var outcome = reporting(REPORT.formatted(12, 0, 2, 0), REPORT.formatted(100, 0, 0, 0))
                    .run("test");
            assertThat(outcome.code()).as(outcome.err()).isZero();
            assertThat(outcome.out()).endsWith("110 passed, 0 failed, 2 skipped\n");
        }

        @Test
        void failsWithTheFailed() throws IOException, InterruptedException {
            var outcome = reporting(REPORT.formatted(12, 1, 2, 3), REPORT.formatted(3, 0, 0, 0))
                    .run("test");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.out()).endsWith("9 passed, 4 failed, 2 skipped\n");
        }

        @Test
        void failsWhenNoTestRan() throws IOException, InterruptedException {
            var checkout = reporting();
            checkout.write("law/target/surefire-reports/TEST-old.xml", REPORT.formatted(12, 0, 0, 0));
            var outcome = checkout.run("test");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.out()).endsWith("0 passed, 0 failed, 0 skipped\n");
        }

        @Test
        void failsWhenTheBuildFails() throws IOException, InterruptedException {
            var checkout = ready();
            checkout.write("mvn.fails", "");
            var outcome = checkout.run("test");
            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).contains("the build failed beside its tests");
        }
    }
}
