/// References as downloads: what a search found, or a provision.
///
/// Thin: reads the address, asks [Compilation][org.armillary.bibliography.Compilation], and hands over the file.
@NullMarked
package org.armillary.web.bibliography;

import org.jspecify.annotations.NullMarked;
