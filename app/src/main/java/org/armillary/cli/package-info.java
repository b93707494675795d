/// The command line: one class for each verb, and `Main`, which is the program's entrance.
@ApplicationModule(allowedDependencies = {"home", "desk", "search"})
@NullMarked
package org.armillary.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
