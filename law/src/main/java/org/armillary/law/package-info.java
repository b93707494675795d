/// Legal text as data: identification, structure and layout of normative documents.
///
/// This package itself holds nothing but [org.armillary.law.Uses], with which every package below it declares its
/// neighbours; the packages below are a pure library, without Spring and without a database.
@NullMarked
package org.armillary.law;

import org.jspecify.annotations.NullMarked;
