package org.armillary.law.reading;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.law.Shared;
import org.armillary.law.akn.Outline;
import org.armillary.law.akn.PlacedProvision;
import org.armillary.law.citation.Reference;
import org.armillary.law.norm.Definition;
import org.armillary.law.norm.Norm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is read out of official texts that lie beside the checkout stays what a person has looked over.
///
/// A golden, `src/test/goldens/NAME.tsv`, holds no word of its text: the digest of the source, then for each article,
/// section or recital its place, how many references, modifications, definitions and norms it has, and a digest of
/// where these and their parts stand and what they point to. To see them in full, `armillary extract` the document. It
/// is refreshed as in [GoldenChainTest].
class RealTextsTest {

    private static final Path GOLDENS = Path.of("src/test/goldens");

    /// The provisions that a line is written for.
    private static final Set<String> BASIC = Set.of("article", "section", "recital", "rule");

    private static final Annotator ANNOTATOR = Annotator.standard();

    private static final String KIT = "kits/extract/dev/structure/input/";

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "eu-ai-act, corpus/eu/ai-act/eur-lex.html",
        "council-of-europe-convention, corpus/agora/fulltext/1379.txt",
        "bletchley-declaration, corpus/agora/fulltext/1046.txt",
        "oecd-recommendation, corpus/agora/fulltext/1396.txt",
        "korea-ai-act, corpus/kr/ai-basic-act/2026-01-20_ebe03e2b67.md",
        "japan-ai-act, corpus/jp/ai-promotion-act.txt",
        "china-personal-information, corpus/cn/个人信息保护法(2021-08-20).md",
        "germany-constitution-protection, " + KIT + "de_bverfschg.txt",
        "canada-french, " + KIT + "cafr_F-11_73.txt",
        "canada-english, " + KIT + "ca_A-0_6.txt",
        "italy-digital-code, " + KIT + "it_cad_dlgs_82_2005.txt",
        "brazil-measure, " + KIT + "br_mpv_885_2019.txt",
        "us-compilation, " + KIT + "us_COMPS-1649.txt",
        "us-public-law, " + KIT + "us_115publ9-uslm.txt",
    })
    void isReadAsApproved(String name, String source) throws IOException {
        Path golden = GOLDENS.resolve(name + ".tsv");
        byte[] bytes = Files.readAllBytes(Shared.path(source));
        String head = "source\t" + digest(bytes).substring(0, 16) + "\n";
        if (Files.exists(golden) && !Files.readString(golden).startsWith(head)) {
            String message = "SKIPPED: shared/" + source + " is not the file that " + golden + " was made from";
            System.err.println(message);
            abort(message);
        }
        Reading reading =
                Reader.standard().read(bytes, Path.of(source).getFileName().toString(), Hints.NONE);
        Goldens goldens = new Goldens();
        goldens.compare(golden, head + lines(reading.outline()));
        goldens.verify();
    }

    /// What one provision says.
    private static final class Said {
        private final StringBuilder places = new StringBuilder();
        private int references;
        private int modifications;
        private int definitions;
        private int norms;
    }

    private static String lines(Outline outline) {
        Annotations found = ANNOTATOR.annotate(outline);
        Map<String, Said> bySection = new LinkedHashMap<>();
        outline.provisions().forEach(each -> at(bySection, outline, Optional.of(each.eId())));
        for (Reference each : found.references()) {
            Said said = at(bySection, outline, each.eId());
            said.references++;
            said.places.append("%d %d %s%n".formatted(each.start(), each.end(), each.target()));
        }
        found.modifications().forEach(each -> {
            Said said = at(bySection, outline, each.eId());
            said.modifications++;
            said.places.append(each).append('\n');
        });
        for (Definition each : found.definitions()) {
            Said said = at(bySection, outline, each.eId());
            said.definitions++;
            said.places.append(each.termStart() + " " + each.start() + " " + each.end() + " " + each.scope() + "\n");
        }
        for (Norm each : found.norms()) {
            Said said = at(bySection, outline, each.eId());
            said.norms++;
            said.places.append(each).append('\n');
        }
        StringBuilder lines =
                new StringBuilder("provision\tplace\treferences\tmodifications\tdefinitions\tnorms\tdigest\n");
        bySection.forEach((eId, said) -> lines.append("%s\t%s\t%d\t%d\t%d\t%d\t%s\n"
                .formatted(
                        eId.isEmpty() ? "-" : eId,
                        outline.find(eId)
                                .map(each -> each.start() + "-" + each.end())
                                .orElse("-"),
                        said.references,
                        said.modifications,
                        said.definitions,
                        said.norms,
                        digest(said.places.toString().getBytes(StandardCharsets.UTF_8))
                                .substring(0, 8))));
        return lines.toString();
    }

    /// What is said in the article, section or recital around a provision, else in the provision at the top.
    private static Said at(Map<String, Said> bySection, Outline outline, Optional<String> eId) {
        Optional<PlacedProvision> at = eId.flatMap(outline::find);
        String key = "";
        while (at.isPresent()) {
            key = at.get().eId();
            at = BASIC.contains(at.get().type()) ? Optional.empty() : outline.parentOf(at.get());
        }
        return bySection.computeIfAbsent(key, unused -> new Said());
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
