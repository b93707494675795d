package org.armillary.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// The program's version, from the manifest of its jar; `development` when it runs from class files.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Main.class.getPackage().getImplementationVersion();
        return new String[] {
            "armillary " + Objects.requireNonNullElse(version, "development"),
            "Java " + Runtime.version() + ", " + System.getProperty("java.vm.vendor")
        };
    }
}
