package org.armillary.corpus;

import java.util.List;

/// What became of an import.
///
/// @param results one for each document, in the order of the request
/// @param stopped why it ended before all documents had their turn; empty when it didn't
public record ImportSummary(List<ImportResult> results, String stopped) {

    public ImportSummary {
        results = List.copyOf(results);
    }

    public long imported() {
        return count(ImportResult.Imported.class);
    }

    public long unchanged() {
        return count(ImportResult.Unchanged.class);
    }

    public long undetermined() {
        return count(ImportResult.Undetermined.class);
    }

    public long failed() {
        return count(ImportResult.Failed.class);
    }

    /// Whether every document is in the corpus.
    public boolean isComplete() {
        return stopped.isEmpty() && undetermined() == 0 && failed() == 0;
    }

    /// In one sentence: `3 imported, 1 unchanged, 1 undetermined`; what did not happen is left out.
    public String describe() {
        StringBuilder counts = new StringBuilder(imported() + " imported");
        count(counts, unchanged(), " unchanged");
        count(counts, undetermined(), " undetermined");
        count(counts, failed(), " failed");
        return stopped.isEmpty() ? counts.toString() : counts + "; " + stopped;
    }

    private static void count(StringBuilder counts, long number, String what) {
        if (number > 0) {
            counts.append(", ").append(number).append(what);
        }
    }

    private long count(Class<? extends ImportResult> kind) {
        return results.stream().filter(kind::isInstance).count();
    }
}
