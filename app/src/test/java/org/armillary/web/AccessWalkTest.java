package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.armillary.account.Accounts;
import org.armillary.account.Actor;
import org.armillary.account.CurrentActor;
import org.armillary.account.Permission;
import org.armillary.account.Person;
import org.armillary.account.Role;
import org.armillary.account.Scope;
import org.armillary.account.Session;
import org.armillary.assessment.AiSystem;
import org.armillary.guard.Access;
import org.armillary.portfolio.Kept;
import org.armillary.portfolio.Portfolio;
import org.armillary.task.Task;
import org.armillary.task.Tasks;
import org.armillary.web.Roster.As;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route of the server, asked by everybody: strangers, each role, programs of each scope, somebody without the
/// passkey their organisation asks for, and another organisation. A route that the table doesn't know fails here.
class AccessWalkTest {

    @RegisterExtension
    static final Served SERVED = Served.own();

    /// Who may what, written down a second time: on purpose not computed from the program's own table.
    private static final Map<String, Set<Permission>> MAY = table("""
            stranger:        READ
            reader:          READ OWN FOLLOW WATCH SEE
            analyst:         READ OWN FOLLOW WATCH SEE ASSESS RECORD
            officer:         READ OWN FOLLOW WATCH SEE ASSESS DECIDE RECORD AUDIT
            curator:         READ OWN FOLLOW WATCH SEE ASSESS DECIDE RECORD AUDIT CURATE
            admin:           READ OWN FOLLOW WATCH SEE ASSESS DECIDE RECORD AUDIT CURATE ADMINISTER
            other admin:     READ OWN FOLLOW WATCH SEE ASSESS DECIDE RECORD AUDIT ADMINISTER
            without passkey: READ OWN
            program read:    READ FOLLOW WATCH SEE
            program assess:  READ ASSESS DECIDE
            program record:  READ RECORD
            program write:   READ CURATE
            program admin:   READ AUDIT
            """);

    private static Roster roster;

    @BeforeAll
    static void settle() {
        roster = Roster.of(SERVED);
        Accounts accounts = SERVED.part(Accounts.class);
        Actor operator = new Actor("tester", "home", Role.ADMIN);
        accounts.organisations().create(operator, "acme", "Acme", false);
        accounts.organisations().create(operator, "strict", "Strict", true);
        accounts.organisations().askForPasskeys(new Actor("tester", "strict", Role.ADMIN), true);
    }

    private static Map<String, Set<Permission>> table(String written) {
        return written.lines()
                .map(line -> line.split(":\\s+"))
                .collect(Collectors.toMap(
                        row -> row[0],
                        row -> Stream.of(row[1].split(" "))
                                .map(Permission::valueOf)
                                .collect(Collectors.toSet())));
    }

    /// Everybody, each made anew for every request: some routes end sessions.
    private static Map<String, Supplier<As>> everybody() {
        Person admin = roster.person("home", "walk-admin", Role.ADMIN);
        return Map.ofEntries(
                Map.entry("stranger", roster::stranger),
                Map.entry("reader", () -> roster.signedIn(roster.person("home", "walk-reader", Role.READER))),
                Map.entry("analyst", () -> roster.signedIn(roster.person("home", "walk-analyst", Role.ANALYST))),
                Map.entry("officer", () -> roster.signedIn(roster.person("home", "walk-officer", Role.OFFICER))),
                Map.entry("curator", () -> roster.signedIn(roster.person("home", "walk-curator", Role.CURATOR))),
                Map.entry("admin", () -> roster.signedIn(admin)),
                Map.entry("program read", () -> roster.program(admin, Set.of(Scope.READ))),
                Map.entry("program assess", () -> roster.program(admin, Set.of(Scope.ASSESS))),
                Map.entry("program record", () -> roster.program(admin, Set.of(Scope.RECORD))),
                Map.entry("program write", () -> roster.program(admin, Set.of(Scope.WRITE))),
                Map.entry("program admin", () -> roster.program(admin, Set.of(Scope.ADMIN))),
                Map.entry(
                        "without passkey",
                        () -> roster.signedIn(
                                roster.person("strict", "walk-weak", Role.ADMIN), Session.Means.PASSWORD)),
                Map.entry("other admin", () -> roster.signedIn(roster.person("acme", "walk-other", Role.ADMIN))));
    }

    @Test
    void tableKnowsEveryRoute() {
        Set<String> routes = new TreeSet<>(Set.of("GET /assets/**", "GET /error"));
        mappings(RequestMappingHandlerMapping.class)
                .forEach(mapping -> mapping.getHandlerMethods().keySet().forEach(info -> routes.addAll(routes(info))));
        assertThat(new TreeSet<>(Access.shipped().routes().keySet()))
                .as("app/src/main/resources/org/armillary/guard/access.txt")
                .containsExactlyElementsOf(routes);
    }

    private static List<String> routes(RequestMappingInfo info) {
        List<String> routes = new ArrayList<>();
        for (String pattern : info.getPatternValues()) {
            for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                routes.add(method + " " + pattern);
            }
        }
        return routes;
    }

    @Test
    void nothingElseAnswers() {
        for (HandlerMapping mapping : mappings(HandlerMapping.class)) {
            Set<?> answered = switch (mapping) {
                case RequestMappingHandlerMapping pages -> Set.of();
                case AbstractHandlerMethodMapping<?> methods ->
                    methods.getHandlerMethods().keySet();
                case AbstractUrlHandlerMapping addresses ->
                    addresses.getHandlerMap().keySet();
                default -> Set.of();
            };
            assertThat(answered)
                    .as(mapping.getClass().getSimpleName())
                    .allMatch(pattern -> pattern.equals("/assets/**"));
        }
    }

    private static <T> List<T> mappings(Class<T> type) {
        DispatcherServlet servlet = SERVED.part(DispatcherServlet.class);
        assertThat(SERVED.get("/").statusCode())
                .as("the first request makes the servlet ready")
                .isEqualTo(200);
        return Objects.requireNonNull(servlet.getHandlerMappings(), "ready").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void everybodyGetsWhatTheyMayAndNothingElse() {
        List<String> faults = new ArrayList<>();
        Map<String, Supplier<As>> everybody = everybody();
        Access.shipped().routes().forEach((route, needed) -> {
            Set<String> asked = needed == Permission.READ ? Set.of("stranger", "reader") : everybody.keySet();
            for (String who : asked) {
                boolean may = MAY.getOrDefault(who, Set.of()).contains(needed);
                HttpResponse<String> answer =
                        ask(Objects.requireNonNull(everybody.get(who)).get(), route);
                if (isRefused(answer) == may) {
                    faults.add(who + " asks " + route + " (" + needed + "): " + answer.statusCode() + " "
                            + answer.body().lines().limit(1).toList());
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    /// Asks with nothing that could be acted on: what lets a caller through goes on to refuse the empty form.
    private static HttpResponse<String> ask(As as, String route) {
        String[] words = route.split(" ", 2);
        String path = words[1].replaceAll("\\{name:[^}]*}\\.\\{ending:[^}]*}", "none.csv")
                .replaceAll("\\{[^}/]*}", "none")
                .replace("/**", "/none");
        return roster.send(as, words[0], path, empty(route), "*/*");
    }

    /// An empty body of the form that a route takes.
    private static String empty(String route) {
        return switch (route) {
            case "POST /api/v1/imports" -> "--none--";
            case "POST /api/v1/corrections" -> "{\"expression\":\"none\",\"eId\":\"none\",\"correction\":\"none\"}";
            case "POST /api/v1/harvests" -> "{}";
            default -> "";
        };
    }

    private static boolean isRefused(HttpResponse<String> answer) {
        boolean no = answer.statusCode() == 401 || answer.statusCode() == 403;
        return no
                && Set.of("Sign in first", "Your role does not allow this", "Your organisation asks for a passkey")
                        .stream()
                        .anyMatch(answer.body()::contains);
    }

    @Test
    void organisationSeesNothingOfAnothers() {
        Person ours = roster.person("home", "zilpah-marker", Role.ADMIN);
        roster.program(ours, Set.of(Scope.READ));
        roster.accounts().links().invite(ours.actor(), "quill-marker", Role.READER);
        Task task = CurrentActor.with(
                Optional.of(ours.actor()),
                () -> SERVED.part(Tasks.class).start("marker", progress -> "task-marker done"));
        Person theirs = roster.person("acme", "other-admin", Role.ADMIN);
        List<String> secrets = List.of(
                "zilpah-marker", "quill-marker", "task-marker", task.id().toString());
        Access.shipped().routes().forEach((route, needed) -> {
            if (route.startsWith("GET ") && needed != Permission.READ) {
                HttpResponse<String> answer = ask(roster.signedIn(theirs), route);
                assertThat(secrets).as(route).noneMatch(answer.body()::contains);
            }
        });
        assertThat(roster.get(roster.signedIn(theirs), "/tasks/" + task.id()).statusCode())
                .isEqualTo(404);
        assertThat(roster.get(roster.signedIn(theirs), "/api/v1/tasks/" + task.id())
                        .statusCode())
                .isEqualTo(404);
        assertThat(roster.get(roster.signedIn(ours), "/tasks/" + task.id()).statusCode())
                .isEqualTo(200);
    }

    @Test
    void organisationReachesNoSystemOfAnothers() {
        Person ours = roster.person("home", "keeper", Role.ADMIN);
        Person theirs = roster.person("acme", "other-admin", Role.ADMIN);
        Portfolio portfolio = SERVED.part(Portfolio.class);
        Kept kept = portfolio.add(ours.actor(), AiSystem.named("lantern-marker"));
        List<String> routes = Access.shipped().routes().keySet().stream()
                .filter(each -> each.contains("/systems"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(12);
        for (String route : routes) {
            String[] words = route.split(" ", 2);
            String path = words[1].replace("{id}", kept.id().toString()).replaceAll("\\{[^}/]*}", "none");
            String query = words[0].equals("GET") ? "?of=none" : "?version=1&f.generative=yes";
            HttpResponse<String> answer = roster.send(roster.signedIn(theirs), words[0], path + query, "", "*/*");
            assertThat(answer.body()).as(route).doesNotContain("lantern-marker");
            if (path.contains(kept.id().toString())) {
                assertThat(answer.statusCode()).as(route).isIn(400, 404);
            }
        }
        assertThat(portfolio.find(ours.actor(), kept.id()).map(Kept::version)).contains(1L);
    }

    @Test
    void administratorChangesNobodyElsewhere() {
        Person ours = roster.person("home", "changed-by-nobody", Role.READER);
        Person theirs = roster.person("acme", "other-admin", Role.ADMIN);
        for (String form : List.of(
                "/organisation/people/role?role=admin&id=",
                "/organisation/people/disable?id=",
                "/organisation/people/way-in?id=",
                "/organisation/programs/revoke?id=" + UUID.randomUUID() + "&person=")) {
            HttpResponse<String> answer = roster.post(roster.signedIn(theirs), form + ours.id(), "");
            assertThat(answer.statusCode()).as(form).isEqualTo(409);
            assertThat(answer.body()).contains("There is no such person here").doesNotContain("changed-by-nobody");
        }
        assertThat(roster.accounts().people().find(ours.id())).contains(ours);
        assertThat(roster.accounts().links().listOpen("home"))
                .noneMatch(each -> each.name().equals(ours.name()));
    }

    @Test
    void endedSessionsAndTokensOpenNothing() {
        Person person = roster.person("home", "leaving", Role.ADMIN);
        As session = roster.signedIn(person);
        As program = roster.program(person, Set.of(Scope.READ));
        assertThat(roster.get(session, "/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(roster.get(program, "/api/v1/me").statusCode()).isEqualTo(200);
        roster.accounts().people().disable(person.actor(), person.id(), true);
        assertThat(roster.get(session, "/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(roster.get(program, "/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(roster.get(program, "/library").statusCode())
                .as("a bad token is no stranger's")
                .isEqualTo(401);
    }
}
