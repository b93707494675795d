/// The launcher script at the project's root, run for real in checkouts made of stand-ins: a JDK and a Maven that
/// write down what they were asked.
@NullMarked
package org.armillary.launcher;

import org.jspecify.annotations.NullMarked;
