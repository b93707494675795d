/// Transparency logs, byte-compatible with the C2SP formats: what is in the log can neither be changed nor taken out
/// without everybody seeing it.
///
/// Knows nothing of law, of databases or of servers, and needs the JDK alone, so that a verifier can be one small jar.
/// Packages in the order of the data: tree, note, checkpoint, tile, proof, store, witness, sequencer, audit.
///
/// "Refused" means: what was given is not what it claims to be. Nothing is ever repaired.
@NullMarked
package org.armillary.tlog;

import org.jspecify.annotations.NullMarked;
