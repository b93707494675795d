package org.armillary.parallel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.corpus.Incoming;
import org.armillary.corpus.Statements;

/// The real texts that lie beside the project, each with the work that it is of.
final class SharedTexts {

    /// The AI Act, which is there as the Official Journal has it too.
    private static final String COPY = "757";

    private static final Map<String, String> STATES = Map.of(
            "California",
            "us-ca",
            "Colorado",
            "us-co",
            "Utah",
            "us-ut",
            "New York",
            "us-ny",
            "Texas",
            "us-tx",
            "Illinois",
            "us-il",
            "Virginia",
            "us-va",
            "Massachusetts",
            "us-ma",
            "Connecticut",
            "us-ct",
            "New Jersey",
            "us-nj");

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("Chinese central government", "cn"),
            Map.entry("Chinese provincial and local governments", "cn"),
            Map.entry("Government of the United Kingdom", "gb"),
            Map.entry("Government of Canada", "ca"),
            Map.entry("Government of Singapore", "sg"),
            Map.entry("Government of Australia", "au"),
            Map.entry("European Union", "eu"),
            Map.entry("United Nations", "un"),
            Map.entry("OECD", "int"),
            Map.entry("Other authorities", "int"),
            Map.entry("Other multinational", "int"));

    private final Path corpus;

    SharedTexts(Path corpus) {
        this.corpus = corpus;
    }

    /// The documents to be imported.
    List<Incoming> list() throws IOException {
        List<Incoming> all = new ArrayList<>();
        all.add(stated("cn/个人信息保护法(2021-08-20).md", "/akn/cn/act/2021/pipl", "zho", "2021-08-20"));
        all.add(stated("cn/互联网信息服务算法推荐管理规定(2021-11-16).md", "/akn/cn/act/2021/algorithms", "zho", "2021-11-16"));
        all.add(stated("cn/深圳经济特区人工智能产业促进条例(2022-09-05).md", "/akn/cn/act/2022/shenzhen", "zho", "2022-09-05"));
        all.add(stated("jp/ai-promotion-act.txt", "/akn/jp/act/2025/promotion", "jpn", "2025-06-04"));
        List<List<String>> rows = rows(Files.readString(corpus.resolve("agora/documents.csv")));
        List<String> names = rows.getFirst();
        for (List<String> cells : rows.subList(1, rows.size())) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int cell = 0; cell < Math.min(names.size(), cells.size()); cell++) {
                row.put(names.get(cell), cells.get(cell));
            }
            if (!COPY.equals(row.get("AGORA ID"))) {
                row(row).ifPresent(all::add);
            }
        }
        return all;
    }

    /// Rows of cells, as RFC 4180 has them.
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : csv.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }

    /// Folders that say themselves what they hold.
    List<Path> folders() {
        return List.of(corpus.resolve("eu/ai-act/formex"), corpus.resolve("kr"));
    }

    private Incoming stated(String file, String work, String language, String date) throws IOException {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("work", work);
        said.put("language", language);
        said.put("date", date);
        Path path = corpus.resolve(file);
        return Incoming.of(path.getFileName().toString(), Files.readAllBytes(path), Statements.of(said));
    }

    private Optional<Incoming> row(Map<String, String> row) throws IOException {
        String id = row.getOrDefault("AGORA ID", "");
        Path file = corpus.resolve("agora/fulltext/" + id + ".txt");
        String date = row.getOrDefault("Most recent activity date", "");
        if (!Files.exists(file) || !date.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Optional.empty();
        }
        String authority = row.getOrDefault("Authority", "");
        String place = PLACES.getOrDefault(authority, STATES.getOrDefault(authority, "us"));
        Map<String, String> said = new LinkedHashMap<>();
        said.put("work", "/akn/" + place + "/doc/" + date.substring(0, 4) + "/agora-" + id);
        said.put("language", "eng");
        said.put("date", date);
        said.put("title", row.getOrDefault("Official name", ""));
        said.put("shortTitle", row.getOrDefault("Casual name", ""));
        return Optional.of(Incoming.of("agora-" + id + ".txt", Files.readAllBytes(file), Statements.of(said)));
    }
}
