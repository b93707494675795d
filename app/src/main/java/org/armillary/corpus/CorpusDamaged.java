package org.armillary.corpus;

/// A file of the home is not what the corpus wrote.
public final class CorpusDamaged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CorpusDamaged(String file, String what) {
        super("the file " + file + " of the corpus is damaged: " + what
                + ". Restore it from a backup, or remove it and run 'armillary rebuild --from-sources'");
    }
}
