package org.armillary.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the operator of a server asks on its command line about accounts: `create-admin`, `add-organisation`, `list`,
/// `new-way-in`, `disable` or `enable`.
///
/// @param name a person's name; for `add-organisation` what the organisation is called
/// @param organisation the organisation's short name
/// @param curates whether a new organisation's curators may change the shared texts
public record AccountOrder(String verb, String name, String organisation, boolean curates) {

    /// Carries it out.
    ///
    /// @return what to print: lines, secrets among them, which are not kept anywhere
    /// @throws AccountFault when it can't be
    public String on(Accounts accounts) {
        Actor operator = new Actor(Actor.alone().id(), organisation.isBlank() ? Actor.HOME : organisation, Role.ADMIN);
        return switch (verb) {
            case "create-admin" -> createAdmin(accounts, operator);
            case "add-organisation" -> {
                Organisation made = accounts.organisations().create(operator, organisation, name, curates);
                yield "organisation " + made.id() + " made; 'armillary account create-admin NAME --organisation "
                        + made.id() + "' makes its first administrator";
            }
            case "list" -> list(accounts);
            case "new-way-in" -> wayIn(accounts, operator, person(accounts));
            case "disable", "enable" -> {
                Person person = person(accounts);
                Actor there = new Actor(operator.id(), person.organisation(), Role.ADMIN);
                accounts.people().disable(there, person.id(), verb.equals("disable"));
                yield person.name() + " " + verb + "d";
            }
            default -> throw new AccountFault("bad-order", "'" + verb + "' is nothing that accounts can do");
        };
    }

    private String createAdmin(Accounts accounts, Actor operator) {
        Person person = accounts.people().create(operator, operator.organisation(), name, "", Role.ADMIN);
        return wayIn(accounts, operator, person);
    }

    private static String wayIn(Accounts accounts, Actor operator, Person person) {
        String code = accounts.links().wayIn(operator, person);
        return "One-time code for " + person.name() + ", " + person.role().word() + " of " + person.organisation()
                + ", good for 24 hours:\n\n    " + code
                + "\n\nOpen /join on the server and type it in, or hand over the link /join?code=" + code;
    }

    private Person person(Accounts accounts) {
        return accounts.people()
                .find(name)
                .orElseThrow(() ->
                        new AccountFault("no-person", "there is no account '" + name + "'; 'account list' shows all"));
    }

    private static String list(Accounts accounts) {
        List<String> lines = accounts.organisations().list().stream()
                .flatMap(each -> accounts.people().list(each.id()).stream())
                .map(each -> String.format(
                        Locale.ROOT,
                        "%-20s %-20s %-8s %s",
                        each.organisation(),
                        each.name(),
                        each.role().word(),
                        each.isDisabled() ? "disabled" : ""))
                .map(String::stripTrailing)
                .toList();
        return Optional.of(String.join("\n", lines))
                .filter(text -> !text.isEmpty())
                .orElse("no accounts; the server asks nobody to sign in");
    }
}
