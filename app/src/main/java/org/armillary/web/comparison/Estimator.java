package org.armillary.web.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.armillary.catalogue.Threshold;
import org.armillary.comparison.Numbers;
import org.armillary.comparison.TrainingCompute;
import org.armillary.web.Frame;

/// Reads the estimator's fields from a request and holds the result against the compute thresholds.
final class Estimator {

    private final Words words;
    private final Frame frame;
    private final Numbers numbers;
    private final BiFunction<Numbers.Row, Words, NumbersView.Row> row;
    private Optional<NumbersView.Estimate> estimate = Optional.empty();
    private String fault = "";

    Estimator(Words words, Numbers numbers, BiFunction<Numbers.Row, Words, NumbersView.Row> row) {
        this.words = words;
        this.frame = words.frame();
        this.numbers = numbers;
        this.row = row;
        try {
            this.estimate = asked().map(this::held);
        } catch (IllegalArgumentException e) {
            this.fault = String.valueOf(e.getMessage());
        }
    }

    /// The estimate; empty where none was asked for or a field can't be read.
    Optional<NumbersView.Estimate> estimate() {
        return estimate;
    }

    /// Why there is none; empty where there is, or none was asked for.
    String fault() {
        return fault;
    }

    private Optional<TrainingCompute> asked() {
        if (!frame.text("parameters").isBlank() || !frame.text("tokens").isBlank()) {
            return Optional.of(TrainingCompute.ofModel(
                    TrainingCompute.parse(frame.text("parameters")), TrainingCompute.parse(frame.text("tokens"))));
        }
        if (!frame.text("chips").isBlank() || !frame.text("peak").isBlank()) {
            return Optional.of(TrainingCompute.ofHardware(
                    TrainingCompute.parse(frame.text("chips")),
                    TrainingCompute.parse(frame.text("peak")),
                    TrainingCompute.parse(frame.text("days")),
                    TrainingCompute.parse(frame.text("utilisation"))));
        }
        return Optional.empty();
    }

    private NumbersView.Estimate held(TrainingCompute compute) {
        List<NumbersView.Crossing> crossings = numbers.ofCompute().stream()
                .map(each -> crossing(compute, each))
                .toList();
        return new NumbersView.Estimate(
                words.book().number(compute.operations()),
                compute.operations().stripTrailingZeros().toPlainString(),
                NumberPages.formula(compute, words),
                crossings);
    }

    private NumbersView.Crossing crossing(TrainingCompute compute, Numbers.Row each) {
        boolean crossed = compute.crosses(each);
        String times = NumberPages.times(compute.ratio(each), words);
        boolean isOpen = each.threshold().comparator() == Threshold.Comparator.UNSTATED;
        return new NumbersView.Crossing(
                row.apply(each, words),
                crossed,
                frame.say(crossed ? "thresholds.crossed" : "thresholds.below", times),
                isOpen ? frame.say("thresholds.unsided") : "");
    }
}
