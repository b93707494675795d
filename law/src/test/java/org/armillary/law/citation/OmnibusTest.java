package org.armillary.law.citation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.armillary.law.Shared;
import org.armillary.law.akn.AknDocument;
import org.armillary.law.akn.AknSchema;
import org.armillary.law.citation.Modification.Operation;
import org.armillary.law.reading.ActiveModifications;
import org.armillary.law.reading.Hints;
import org.armillary.law.reading.Reader;
import org.armillary.law.reading.Reading;
import org.junit.jupiter.api.Test;

/// The amending instructions of a regulation, listed by hand with what each does: set as a text with new wording of our
/// own, each is found again with its operation, its target and the numbers of what it puts in.
class OmnibusTest {

    private final Path instructions = Shared.path("corpus/eu/omnibus-2026-1744/instructions.tsv");
    private static final String LAW = "/akn/eu/act/regulation/2024/1689";
    /// At least so many of the 72 must be exactly right.
    private static final int WANTED = 68;

    private static final Map<String, Operation> OPERATIONS = Map.of(
            "replace", Operation.SUBSTITUTION,
            "insert", Operation.INSERTION,
            "add", Operation.INSERTION,
            "delete", Operation.REPEAL);

    /// A line of the list.
    private record Listed(String point, String leadIn, Operation operation, List<String> targets, List<String> fresh) {

        static Listed of(String line) {
            String[] cells = line.split("\t", -1);
            return new Listed(
                    cells[0],
                    cells[1],
                    Objects.requireNonNull(OPERATIONS.get(cells[2]), cells[2]),
                    eIds(cells[4].equals("act") ? "" : cells[4]),
                    cells[5].isEmpty() ? List.of() : eIds(cells[5]));
        }

        private static List<String> eIds(String cell) {
            List<String> eIds = new ArrayList<>();
            for (String each : cell.split(";")) {
                eIds.add(each.replace("/", "__").replace("unnumbered_", "para_").replace("section_", "sec_"));
            }
            return eIds;
        }

        String number() {
            return point.replaceAll("\\D.*", "");
        }

        String letter() {
            return point.contains("(") ? point.substring(point.indexOf('(') + 1, point.length() - 1) : "";
        }

        /// The provision that the instruction stands in.
        String place() {
            return "art_1__point_" + number() + (letter().isEmpty() ? "" : "__point_" + letter());
        }
    }

    @Test
    void findsTheInstructions() throws IOException {
        assumeTrue(Files.exists(instructions), "SKIPPED, no list of instructions at " + instructions);
        List<Listed> listed = Files.readAllLines(instructions).stream()
                .skip(1)
                .map(Listed::of)
                .toList();
        Reading reading =
                Reader.standard().read(text(listed).getBytes(StandardCharsets.UTF_8), "omnibus.txt", Hints.NONE);
        List<Reference> references = Citations.standard().find(reading.outline());
        List<Modification> found = Modifications.standard().find(reading.outline(), references);
        List<String> wrong = new ArrayList<>();
        int additions = 0;
        for (Listed each : listed) {
            List<Modification> here = found.stream()
                    .filter(one -> one.eId().filter(each.place()::equals).isPresent())
                    .toList();
            if (!isRight(each, here)) {
                wrong.add(each + " but found " + here);
            } else if (each.operation() != Operation.INSERTION
                    || here.getFirst().additions().equals(each.fresh())) {
                additions++;
            }
        }
        System.out.printf(
                "amending instructions: %d of %d right in operation and target, %d in what they put in too%n",
                listed.size() - wrong.size(), listed.size(), additions);
        assertValid(reading, found);
        assertThat(listed.size() - wrong.size()).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(WANTED);
    }

    /// The document with its modifications is valid Akoma Ntoso and holds one for each.
    private static void assertValid(Reading reading, List<Modification> found) throws IOException {
        AknDocument document =
                ActiveModifications.put(reading.document(), reading.outline().text(), found);
        String written = new String(document.toBytes(), StandardCharsets.UTF_8);
        assertThat(written.split("<textualMod ", -1)).hasSize(found.size() + 1);
        Path schema = Shared.path("akn/akomantoso30.xsd");
        assumeTrue(Files.exists(schema), "SKIPPED, no schema at " + schema);
        assertThat(AknSchema.read(schema).problems(document.toBytes())).isEmpty();
    }

    private static boolean isRight(Listed listed, List<Modification> here) {
        return here.stream().allMatch(each -> each.operation() == listed.operation())
                && here.stream()
                        .allMatch(each -> each.target() instanceof Target.External law
                                && law.work().equals(LAW))
                && new TreeSet<>(here.stream().map(Modification::part).toList())
                        .equals(new TreeSet<>(listed.targets()));
    }

    /// The list as a regulation: each instruction in its point, with new text where it gives any.
    private static String text(List<Listed> listed) {
        StringBuilder text = new StringBuilder("""
                REGULATION (EU) 2026/1744 OF THE EUROPEAN PARLIAMENT AND OF THE COUNCIL
                of 8 July 2026
                amending Regulation (EU) 2024/1689

                HAVE ADOPTED THIS REGULATION:

                Article 1

                Regulation (EU) 2024/1689 is amended as follows:
                """);
        String open = "";
        for (Listed each : listed) {
            String words = each.leadIn();
            if (!each.letter().isEmpty()) {
                int at = words.indexOf(": (" + each.letter() + ") ") + 1;
                if (!open.equals(each.number())) {
                    text.append("\n(%s) %s\n".formatted(each.number(), words.substring(0, at)));
                }
                text.append("\n%s\n".formatted(words.substring(at).strip()));
            } else {
                text.append("\n(%s) %s\n".formatted(each.number(), words));
            }
            open = each.number();
            if (each.operation() != Operation.REPEAL) {
                text.append("\n‘").append(String.join("\n\n", fresh(each))).append("’;\n");
            }
        }
        return text + "\nArticle 2\n\nThis Regulation shall enter into force on the third day.\n";
    }

    private static List<String> fresh(Listed listed) {
        if (listed.fresh().isEmpty()) {
            return List.of("New words apply.");
        }
        return listed.fresh().stream().map(OmnibusTest::fresh).toList();
    }

    private static String fresh(String eId) {
        String own = eId.substring(eId.lastIndexOf("__") < 0 ? 0 : eId.lastIndexOf("__") + 2);
        String number = own.substring(own.indexOf('_') + 1);
        return switch (own.substring(0, Math.max(0, own.indexOf('_')))) {
            case "point" -> "(" + number + ") new words;";
            case "para" -> number + ". New words apply.";
            case "art" -> "Article " + number + "\n\nNew title\n\nNew words apply.";
            case "annex" -> "ANNEX " + number + "\n\nNew words";
            default -> "New words apply.";
        };
    }
}
