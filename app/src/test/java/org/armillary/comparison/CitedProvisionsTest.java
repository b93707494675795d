package org.armillary.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.armillary.catalogue.Provision;
import org.armillary.catalogue.SharedFacts;
import org.junit.jupiter.api.Test;

/// The provisions that findings cite, looked up in the official texts where those lie beside the checkout.
class CitedProvisionsTest {

    /// Heads of articles begin a line, or are followed by a dash where a copy lost the line break.
    private static final Pattern HEAD =
            Pattern.compile("(?m)(?:^\\s*(?=Article \\d+\\b)|(?=Article \\d+ –))Article (\\d+)");

    private static final Pattern ARTICLE = Pattern.compile("Art\\. (\\d+)(?:\\((\\d+)\\))?.*");

    private static List<String> missing(String instrument, Set<String> there, boolean paragraphs) {
        List<String> missing = new ArrayList<>();
        for (Finding finding : Findings.shipped().of(instrument)) {
            for (Provision each : finding.provisions()) {
                Matcher cited = ARTICLE.matcher(each.text());
                if (cited.matches()) {
                    String article = String.format(Locale.ROOT, "%03d", Integer.parseInt(cited.group(1)));
                    String paragraph = !paragraphs || cited.group(2) == null
                            ? ""
                            : String.format(Locale.ROOT, ".%03d", Integer.parseInt(cited.group(2)));
                    if (!there.contains(article + paragraph)) {
                        missing.add(finding.id() + " cites " + each);
                    }
                }
            }
        }
        return missing;
    }

    private static Set<String> identifiers(String file, Pattern pattern) throws IOException {
        return pattern.matcher(Files.readString(SharedFacts.path(file)))
                .results()
                .map(CitedProvisionsTest::padded)
                .collect(Collectors.toSet());
    }

    private static String padded(MatchResult found) {
        String number = found.group(1);
        return number.length() < 3 ? "0".repeat(3 - number.length()) + number : number;
    }

    @Test
    void theUnionsActHasEveryArticleAndParagraphThatIsCited() throws IOException {
        Set<String> there = identifiers(
                "corpus/eu/ai-act/formex/L_202401689EN.000101.fmx.xml", Pattern.compile("IDENTIFIER=\"([0-9.]+)\""));
        assertThat(there).hasSizeGreaterThan(500);
        assertThat(missing("eu-ai-act", there, true)).isEmpty();
    }

    @Test
    void koreasActHasEveryArticleThatIsCited() throws IOException {
        Set<String> there =
                identifiers("corpus/kr/ai-basic-act/2026-01-20_ebe03e2b67.md", Pattern.compile("(?m)^#####? 제(\\d+)조"));
        assertThat(there).hasSizeGreaterThan(40);
        assertThat(missing("kr-ai-basic-act", there, false)).isEmpty();
    }

    @Test
    void chinasMeasuresAndTheConventionHaveEveryArticleThatIsCited() throws IOException {
        for (String each : List.of(
                "cn-algorithm-rec 266",
                "cn-deep-synthesis 36",
                "cn-genai-measures 1137",
                "cn-labelling 2096",
                "cn-facial-recognition 2244",
                "cn-shenzhen 1064",
                "cn-shanghai 1128",
                "cets-225 1379")) {
            String[] named = each.split(" ");
            Set<String> there = identifiers("corpus/agora/fulltext/" + named[1] + ".txt", HEAD);
            assertThat(there).as(each).hasSizeGreaterThan(8);
            assertThat(missing(named[0], there, false)).as(each).isEmpty();
        }
    }
}
