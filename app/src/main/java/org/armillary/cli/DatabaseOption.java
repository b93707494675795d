package org.armillary.cli;

import org.armillary.home.Database;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The option of every command that opens the home's database: which one.
final class DatabaseOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /// Kept for the whole process: it has one database.
    @Option(
            names = "--db",
            paramLabel = "ADDRESS",
            description = {
                "PostgreSQL database to use, user and password in it: jdbc:postgresql://host/name?user=…",
                "Default: $$ARMILLARY_DATABASE, or H2 in the home."
            })
    void name(String address) {
        if (!address.startsWith("jdbc:postgresql:")) {
            throw new ParameterException(
                    spec.commandLine(), "--db names a PostgreSQL database: jdbc:postgresql://host/name");
        }
        System.setProperty(Database.ADDRESS, address);
    }
}
