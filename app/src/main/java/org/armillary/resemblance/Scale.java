package org.armillary.resemblance;

/// Brings columns of numbers to mean 0 and deviation 1. What lies further than three deviations out is taken to
/// lie there: of pairs unlike all that people graded, a fit must not conclude more than of the most unlike of
/// those.
///
/// @param mean of each column
/// @param deviation of each column, never 0
record Scale(double[] mean, double[] deviation) {

    private static final double FURTHEST = 3;

    /// The scale of rows; at least one is needed.
    static Scale of(double[][] rows) {
        double[] mean = new double[rows[0].length];
        double[] deviation = new double[mean.length];
        for (int i = 0; i < mean.length; i++) {
            for (double[] row : rows) {
                mean[i] += row[i] / rows.length;
            }
            double square = 0;
            for (double[] row : rows) {
                square += (row[i] - mean[i]) * (row[i] - mean[i]) / rows.length;
            }
            deviation[i] = Math.sqrt(square) + 1e-9;
        }
        return new Scale(mean, deviation);
    }

    double[] apply(double[] row) {
        double[] scaled = new double[row.length];
        for (int i = 0; i < row.length; i++) {
            scaled[i] = Math.clamp((row[i] - mean[i]) / deviation[i], -FURTHEST, FURTHEST);
        }
        return scaled;
    }
}
