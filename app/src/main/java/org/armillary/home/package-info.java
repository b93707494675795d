/// The home: the one directory (`ARMILLARY_HOME`) an observatory keeps everything in, owned by one process at a time.
///
/// Knows the layout of the directory, who owns it, how to write a file so that a crash leaves the old or the new
/// one, the database in it.
///
/// ```
/// sources/3f/3fa9…c2            bytes as received, named by their SHA-256; 3fa9…c2.json says where they came from
/// corpus/akn/eu/act/…/eng@2024-06-13/3fa9…c2.xml   our readings of them
/// index/  db/                   derived
/// tmp/                          files being written; emptied at every start
/// lock  owner                   who owns the home
/// ```
///
/// `Ownership.take(home, "import")` locks it; a second process gets [HomeHeld][org.armillary.home.HomeHeld], which
/// says who holds it since when.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.armillary.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
