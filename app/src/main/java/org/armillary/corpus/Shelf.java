package org.armillary.corpus;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A page of the library's list.
///
/// @param instruments those on the page
/// @param total how many fit the filter
/// @param page from 0
/// @param pages how many pages there are, at least 1
/// @param jurisdictions how many of those that fit belong to each
/// @param kinds how many are of each document type
/// @param languages how many are held in each language
public record Shelf(
        List<Instrument> instruments,
        int total,
        int page,
        int pages,
        Map<String, Long> jurisdictions,
        Map<String, Long> kinds,
        Map<String, Long> languages) {

    static Shelf of(List<Instrument> fitting, LibraryFilter filter) {
        int from = (int) Math.min((long) filter.page() * filter.size(), fitting.size());
        int to = Math.min(from + filter.size(), fitting.size());
        return new Shelf(
                List.copyOf(fitting.subList(from, to)),
                fitting.size(),
                filter.page(),
                Math.max(1, (fitting.size() + filter.size() - 1) / filter.size()),
                counted(fitting, each -> Stream.of(each.jurisdiction())),
                counted(fitting, each -> Stream.of(each.kind())),
                counted(fitting, each -> each.languages().stream().map(language -> language.code())));
    }

    private static Map<String, Long> counted(List<Instrument> fitting, Function<Instrument, Stream<String>> values) {
        return fitting.stream()
                .flatMap(values)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    }
}
