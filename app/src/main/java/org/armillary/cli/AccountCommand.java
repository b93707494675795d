package org.armillary.cli;

import org.armillary.account.AccountOrder;
import org.armillary.account.Actor;
import org.armillary.desk.Unanswered;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The `account` verb: what only the operator of a server does about accounts. People are invited on the pages.
@Command(
        name = "account",
        description = {
            "Manage accounts: the first administrator, organisations, a new way in for who lost all others.",
            "From the first account on the server asks everyone to sign in."
        },
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        footer = {"", "Example: ./armillary account create-admin ana"})
final class AccountCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "say what: create-admin, add-organisation, list, new-way-in, disable or enable");
    }

    @Command(
            name = "create-admin",
            mixinStandardHelpOptions = true,
            description = "Make an administrator's account and print a one-time code for its first sign-in.")
    Integer createAdmin(
            @Parameters(paramLabel = "NAME", description = "What they sign in with.") String name,
            @Option(
                            names = "--organisation",
                            paramLabel = "ID",
                            defaultValue = Actor.HOME,
                            description = "Of which organisation. Default: ${DEFAULT-VALUE}.")
                    String organisation,
            @Mixin HomeOption home) {
        return give(new AccountOrder("create-admin", name, organisation, false), home);
    }

    @Command(
            name = "add-organisation",
            mixinStandardHelpOptions = true,
            description = "Make an organisation, which sees nothing of the others'.")
    Integer addOrganisation(
            @Parameters(paramLabel = "ID", description = "Its short name.") String id,
            @Option(names = "--name", required = true, paramLabel = "NAME", description = "What it is called.")
                    String name,
            @Option(
                            names = "--curates",
                            description = "Whether its curators may change the texts, which all organisations share.")
                    boolean curates,
            @Mixin HomeOption home) {
        return give(new AccountOrder("add-organisation", name, id, curates), home);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "List all accounts.")
    Integer list(@Mixin HomeOption home) {
        return give(new AccountOrder("list", "", "", false), home);
    }

    @Command(
            name = "new-way-in",
            mixinStandardHelpOptions = true,
            description = "Print a one-time code for somebody who lost every way in. All others end when it is used.")
    Integer newWayIn(@Parameters(paramLabel = "NAME") String name, @Mixin HomeOption home) {
        return give(new AccountOrder("new-way-in", name, "", false), home);
    }

    @Command(name = "disable", mixinStandardHelpOptions = true, description = "Take all ways in from an account.")
    Integer disable(@Parameters(paramLabel = "NAME") String name, @Mixin HomeOption home) {
        return give(new AccountOrder("disable", name, "", false), home);
    }

    @Command(name = "enable", mixinStandardHelpOptions = true, description = "Give an account its ways in back.")
    Integer enable(@Parameters(paramLabel = "NAME") String name, @Mixin HomeOption home) {
        return give(new AccountOrder("enable", name, "", false), home);
    }

    private int give(AccountOrder order, HomeOption home) {
        try {
            spec.commandLine().getOut().println(home.errands().order(order));
            spec.commandLine().getOut().flush();
            return ExitCode.OK;
        } catch (Unanswered e) {
            throw new CommandFailure(
                    "accounts stay as they are", String.valueOf(e.getMessage()), "nothing was changed", e);
        }
    }
}
