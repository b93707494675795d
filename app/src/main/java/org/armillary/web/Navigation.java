package org.armillary.web;

import java.util.List;

/// The ways into the site, in groups, as the header offers them: few words at the top, the rest one step away.
public final class Navigation {

    /// Every group, in the header's order. A page stands here as soon as it exists.
    public static final List<Group> GROUPS = List.of(
            new Group("observe", Entry.reading("map", "timeline", "due", "changes")),
            new Group("assessing", Entry.reading("assess")),
            new Group("compare", Entry.reading("comparison", "thresholds", "gap", "topics")),
            new Group("norms", Entry.reading("instruments", "bodies", "older-law", "practice", "data")),
            new Group("origins", Entry.reading("lineage", "pathways", "convergence", "draft")),
            new Group(
                    "texts",
                    List.of(
                            new Entry("library", false),
                            new Entry("duties", false),
                            new Entry("terms", false),
                            new Entry("cite", false),
                            new Entry("import", true),
                            new Entry("harvest", false))));

    private Navigation() {}

    /// Pages that belong together; the bundle calls it `nav.<id>`.
    public record Group(String id, List<Entry> entries) {

        /// What of it is offered.
        ///
        /// @param writing whether forms that change something are
        public List<Entry> offered(boolean writing) {
            return entries.stream().filter(each -> writing || !each.writes()).toList();
        }

        /// Whether a page belongs to it.
        public boolean holds(String page) {
            return entries.stream().anyMatch(each -> each.id().equals(page));
        }
    }

    /// A page at `/<id>`; the bundle calls it `nav.<id>`.
    ///
    /// @param writes whether it is only there where forms are offered
    public record Entry(String id, boolean writes) {

        private static List<Entry> reading(String... ids) {
            return List.of(ids).stream().map(id -> new Entry(id, false)).toList();
        }

        public String path() {
            return "/" + id;
        }
    }
}
