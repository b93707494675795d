package org.armillary.web;

import java.util.List;
import org.armillary.account.Caller;
import org.armillary.account.Permission;

/// The ways into the site, in groups, as the header offers them: few words at the top, the rest one step away.
public final class Navigation {

    /// Every group, in the header's order. A page stands here as soon as it exists.
    public static final List<Group> GROUPS = List.of(
            new Group("observe", Entry.reading("map", "timeline", "due", "changes")),
            new Group(
                    "assessing",
                    List.of(
                            new Entry("assess", Permission.READ),
                            new Entry("systems", Permission.READ),
                            new Entry("rulebooks", Permission.READ),
                            new Entry("decisions", Permission.SEE),
                            new Entry("ledger", Permission.READ))),
            new Group("compare", Entry.reading("comparison", "thresholds", "gap", "topics")),
            new Group("norms", Entry.reading("instruments", "bodies", "older-law", "practice", "data")),
            new Group("origins", Entry.reading("lineage", "pathways", "convergence", "draft")),
            new Group(
                    "texts",
                    List.of(
                            new Entry("library", Permission.READ),
                            new Entry("duties", Permission.READ),
                            new Entry("terms", Permission.READ),
                            new Entry("concepts", Permission.READ),
                            new Entry("cite", Permission.READ),
                            new Entry("import", Permission.CURATE),
                            new Entry("harvest", Permission.FOLLOW))));

    private Navigation() {}

    /// Pages that belong together; the bundle calls it `nav.<id>`.
    public record Group(String id, List<Entry> entries) {

        /// What of it a caller is offered.
        public List<Entry> offered(Caller caller) {
            return entries.stream().filter(each -> caller.may(each.needs())).toList();
        }

        /// Whether a page belongs to it.
        public boolean holds(String page) {
            return entries.stream().anyMatch(each -> each.id().equals(page));
        }
    }

    /// A page at `/<id>`; the bundle calls it `nav.<id>`.
    ///
    /// @param needs what a caller must be allowed to be offered it
    public record Entry(String id, Permission needs) {

        private static List<Entry> reading(String... ids) {
            return List.of(ids).stream()
                    .map(id -> new Entry(id, Permission.READ))
                    .toList();
        }

        public String path() {
            return "/" + id;
        }
    }
}
