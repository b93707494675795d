/// The corpus: sources as received, our Akoma Ntoso readings of them, and the versions of each instrument at a
/// point in time.
///
/// Reads documents of any format (through the law library) and writes, in this order: the source's bytes, the
/// reading (the moment its file exists is the moment the import happened), the act with the derived tables, and
/// what follows them (the search index). Whatever a crash leaves undone behind the reading's file is made up for at
/// the next start.
///
/// ```
/// corpus/akn/kr/act/law/014820/kor@2026-01-20/9c41…e0.xml      a reading; a later one of the same source is
/// 9c41…e0~2.xml
/// ```
///
/// `library.find(Reference.parse("kr/014820@2026-02-01"))` is the text in force on that day; `library.find(…,
/// asKnown)` what the corpus answered at an earlier time.
@ApplicationModule(allowedDependencies = {"home", "task", "act"})
@NullMarked
package org.armillary.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
