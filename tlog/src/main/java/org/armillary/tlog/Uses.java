package org.armillary.tlog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The sibling packages that a package of this module may use; a test holds the code to it.
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Uses {

    /// Simple names of sibling packages, such as `tree`.
    String[] value();
}
