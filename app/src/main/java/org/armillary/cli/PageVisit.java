package org.armillary.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A visit to a running server as a reader makes it: the first page, then the links found on the way, breadth first and
/// on this server alone.
record PageVisit(URI start) {
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)");

    /// Follows links from the start.
    ///
    /// @param most how many addresses to visit at most
    /// @return how many answered
    int follow(int most) throws InterruptedException {
        var seen = new HashSet<URI>();
        var waiting = new ArrayDeque<URI>();
        waiting.add(start);
        int answered = 0;
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            while (!waiting.isEmpty() && seen.size() < most) {
                URI next = waiting.remove();
                if (!seen.add(next)) {
                    continue;
                }
                try {
                    collectLinks(next, get(client, next), waiting);
                    answered++;
                } catch (IOException unanswered) {
                    // A page that fails is the tests' business; the visit goes on.
                    continue;
                }
            }
        }
        return answered;
    }

    /// Asks for addresses of this server, several times each.
    ///
    /// @return how many answers there were
    int ask(List<String> paths, int times) throws InterruptedException {
        int answered = 0;
        try (var client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            for (int round = 0; round < times; round++) {
                for (String path : paths) {
                    answered += answers(client, start.resolve(path)) ? 1 : 0;
                }
            }
        }
        return answered;
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        try {
            get(client, address);
            return true;
        } catch (IOException unanswered) {
            return false;
        }
    }

    private static String get(HttpClient client, URI address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Accept-Language", "en")
                .timeout(Duration.ofSeconds(20))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private void collectLinks(URI page, String body, ArrayDeque<URI> waiting) {
        Matcher link = LINK.matcher(body);
        while (link.find()) {
            try {
                URI target = page.resolve(link.group(1).replace("&amp;", "&"));
                if (start.getAuthority().equals(target.getAuthority())) {
                    waiting.add(target);
                }
            } catch (IllegalArgumentException malformed) {
                // Not an address, so nothing to visit.
                continue;
            }
        }
    }
}
