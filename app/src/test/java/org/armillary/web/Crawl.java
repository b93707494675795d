package org.armillary.web;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A walk along the links of a site, from its first page to all that is worth a visit.
///
/// It goes wave by wave, with as many visitors as there are processors; what it finds doesn't hang on who is first.
final class Crawl {

    private final Client site;
    private final Predicate<String> isWorthVisiting;
    private final Map<String, String> seen = new LinkedHashMap<>(Map.of("/", "the start"));
    private final Map<String, String> fragments = new LinkedHashMap<>();
    private final Map<String, Set<String>> pages = new LinkedHashMap<>();
    private final List<String> broken = new ArrayList<>();
    private List<String> waiting = List.of("/");

    private Crawl(Client site, Predicate<String> isWorthVisiting) {
        this.site = site;
        this.isWorthVisiting = isWorthVisiting;
    }

    /// Walks on until every page was visited, or so many are known that something makes them without end.
    ///
    /// @param isWorthVisiting told a path with its query
    static Crawl of(Client site, Predicate<String> isWorthVisiting, int most)
            throws InterruptedException, ExecutionException {
        Crawl crawl = new Crawl(site, isWorthVisiting);
        try (ExecutorService visitors =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            while (!crawl.waiting.isEmpty() && crawl.seen.size() < most) {
                crawl.visitAll(visitors);
            }
        }
        crawl.lookForFragments();
        return crawl;
    }

    /// What was not visited, where there were too many.
    List<String> waiting() {
        return waiting;
    }

    /// Paths of the pages that were visited, files left out.
    Set<String> pages() {
        return pages.keySet();
    }

    /// A sentence for each link that leads nowhere.
    List<String> broken() {
        return broken;
    }

    private void visitAll(ExecutorService visitors) throws InterruptedException, ExecutionException {
        List<Callable<Visit>> visits =
                waiting.stream().<Callable<Visit>>map(path -> () -> visit(path)).toList();
        waiting = new ArrayList<>();
        for (Future<Visit> visit : visitors.invokeAll(visits)) {
            note(visit.get());
        }
    }

    private void note(Visit visit) {
        if (visit.status() != 200 && visit.status() != 302) {
            broken.add(visit.status() + " " + visit.path() + ", linked from " + seen.get(visit.path()));
        }
        visit.ids().ifPresent(ids -> pages.put(visit.path(), ids));
        for (String link : visit.links()) {
            String target = page(link);
            if (link.contains("#")) {
                fragments.putIfAbsent(link, visit.path());
            }
            if (isWorthVisiting.test(target) && seen.putIfAbsent(target, visit.path()) == null) {
                waiting.add(target);
            }
        }
    }

    private void lookForFragments() {
        fragments.forEach((link, from) -> {
            Set<String> ids = pages.get(page(link));
            String id = link.replaceFirst("[^#]*#", "");
            if (ids != null && !id.isEmpty() && !ids.contains(id)) {
                broken.add("no #" + id + " in " + link + ", linked from " + from);
            }
        });
    }

    private static String page(String link) {
        return link.replaceFirst("#.*", "");
    }

    /// What a visit brings along: not the page itself, of which there are thousands.
    ///
    /// @param ids of its elements; empty where it is a file
    /// @param links to places of the site, with their fragments
    private record Visit(String path, int status, Optional<Set<String>> ids, Set<String> links) {}

    private Visit visit(String path) {
        HttpResponse<String> answer = site.get(path, "Accept", "text/html,*/*");
        if (!answer.headers().firstValue("content-type").orElse("").startsWith("text/html")) {
            return new Visit(path, answer.statusCode(), Optional.empty(), Set.of());
        }
        Document page = Jsoup.parse(answer.body(), site.address() + path);
        Set<String> ids = Set.copyOf(page.select("[id]").eachAttr("id"));
        return new Visit(path, answer.statusCode(), Optional.of(ids), links(page));
    }

    private Set<String> links(Document page) {
        return page.select("a[href], link[href]").stream()
                .map(each -> each.absUrl("href"))
                .filter(href -> href.startsWith(site.address()))
                .map(href -> href.substring(site.address().length()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
