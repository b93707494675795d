package org.armillary.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.armillary.account.Accounts;
import org.armillary.account.Actor;
import org.armillary.account.Permission;
import org.armillary.account.Person;
import org.armillary.account.Role;
import org.armillary.account.Scope;
import org.armillary.assessment.AiSystem;
import org.armillary.guard.Access;
import org.armillary.portfolio.Kept;
import org.armillary.portfolio.Portfolio;
import org.armillary.web.Roster.As;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Systems of one organisation, asked for by another that knows their identifiers: at every route that needs more than
/// reading what is public, as administrator and as a program.
class TenancyWalkTest {

    private static final String NAME = "Marker of the harbour lanterns";

    @RegisterExtension
    static final Served SERVED = Served.own();

    private static Roster roster;
    private static Portfolio portfolio;
    private static Person ours;
    private static Person theirs;
    private static Kept system;
    private static Portfolio.KeptAssessment assessment;

    @BeforeAll
    static void settle() {
        roster = Roster.of(SERVED);
        portfolio = SERVED.part(Portfolio.class);
        SERVED.part(Accounts.class)
                .organisations()
                .create(new Actor("tester", "home", Role.ADMIN), "acme", "Acme", true);
        ours = roster.person("home", "ours", Role.ADMIN);
        theirs = roster.person("acme", "theirs", Role.ADMIN);
        system = portfolio.add(ours.actor(), AiSystem.named(NAME));
        HttpResponse<String> kept =
                roster.post(roster.signedIn(ours), "/systems/" + system.id() + "/keep", "asOf=2026-11-21");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(303);
        assessment = portfolio.assessments(ours.actor(), system.id()).getFirst();
    }

    private static String path(String pattern) {
        return pattern.replace("{id}", system.id().toString())
                .replace("{kept}", assessment.id().toString())
                .replaceAll("\\{[^}/]*}", "none")
                .replace("/**", "/none");
    }

    @Test
    void ownersSeeTheirSystem() {
        assertThat(roster.get(roster.signedIn(ours), "/systems").body()).contains(NAME);
        assertThat(roster.get(roster.signedIn(ours), path("/systems/{id}")).body())
                .contains(NAME);
        assertThat(roster.get(roster.signedIn(ours), path("/systems/{id}/receipts/{kept}"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void othersSeeNothingOfIt() {
        Map<String, As> others = Map.of(
                "administrator", roster.signedIn(theirs), "program", roster.program(theirs, Set.of(Scope.values())));
        Access.shipped().routes().forEach((route, needed) -> {
            if (route.startsWith("GET ") && needed != Permission.READ) {
                others.forEach((who, as) -> {
                    HttpResponse<String> answer = roster.get(as, path(route.substring(4)) + "?of=none");
                    assertThat(answer.body()).as("%s: %s", who, route).doesNotContain(NAME);
                    assertThat(answer.statusCode()).as("%s: %s", who, route).isNotEqualTo(500);
                    if (route.contains("/systems/{id}")) {
                        assertThat(answer.statusCode()).as("%s: %s", who, route).isEqualTo(404);
                    }
                });
            }
        });
    }

    @Test
    void othersChangeNothingOfIt() {
        List<String> changes = Access.shipped().routes().keySet().stream()
                .filter(route -> !route.startsWith("GET ") && route.contains("/systems/{id}"))
                .toList();
        assertThat(changes).isNotEmpty();
        for (String route : changes) {
            String[] words = route.split(" ", 2);
            String form = words[1].startsWith("/api/") ? "{}" : "name=stolen&version=1&basedOn=1";
            HttpResponse<String> answer = roster.send(roster.signedIn(theirs), words[0], path(words[1]), form, "*/*");
            assertThat(answer.statusCode()).as(route).isBetween(400, 499);
            assertThat(answer.body()).as(route).doesNotContain(NAME);
        }
        assertThat(portfolio.find(ours.actor(), system.id())).isEqualTo(Optional.of(system));
        assertThat(portfolio.find(theirs.actor(), system.id())).isEmpty();
    }
}
