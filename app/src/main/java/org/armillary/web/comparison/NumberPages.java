package org.armillary.web.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.PartialDate;
import org.armillary.catalogue.Standing;
import org.armillary.catalogue.Threshold;
import org.armillary.comparison.Numbers;
import org.armillary.comparison.TrainingCompute;
import org.armillary.sheet.Form;
import org.armillary.web.Attachment;
import org.armillary.web.Chart;
import org.armillary.web.Choice;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.armillary.web.Wordbook;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The register of thresholds, and which of them a model crosses.
@Controller
class NumberPages {

    private final Material material;
    private final Kept kept;

    NumberPages(Material material, Kept kept) {
        this.material = material;
        this.kept = kept;
    }

    @GetMapping("/thresholds")
    ResponseEntity<byte[]> show(
            Frame frame,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String quantity,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "false") boolean current,
            @RequestParam(defaultValue = "") String format) {
        Numbers numbers = material.numbers(frame.day());
        List<Numbers.Row> rows = numbers.rows().stream()
                .filter(each -> quantity.isEmpty()
                        || Wordbook.key(each.threshold().quantity()).equals(quantity))
                .filter(each ->
                        in.isEmpty() || each.instrument().jurisdiction().code().equals(in))
                .filter(each -> !current || each.isCurrent())
                .toList();
        Words words = Words.of(frame, material.catalogue());
        Optional<Form> form = Form.find(format);
        if (form.isPresent()) {
            return Attachment.of(new NumberBook(words).book(rows), form.get(), "thresholds-" + frame.day());
        }
        return kept.show("thresholds", frame, request, () -> view(numbers, rows, quantity, in, current, words));
    }

    private NumbersView view(
            Numbers numbers, List<Numbers.Row> rows, String quantity, String in, boolean current, Words words) {
        Frame frame = words.frame();
        Estimator estimator = new Estimator(words, numbers, this::row);
        Map<Threshold.Quantity, List<NumbersView.Row>> groups = new LinkedHashMap<>();
        rows.forEach(each -> groups.computeIfAbsent(each.threshold().quantity(), key -> new ArrayList<>())
                .add(row(each, words)));
        return new NumbersView(
                quantities(numbers, quantity, words),
                places(numbers, in, words),
                current,
                rows.size(),
                rows.stream().filter(Numbers.Row::isCurrent).count(),
                groups.entrySet().stream()
                        .map(each -> new NumbersView.Group(
                                Wordbook.key(each.getKey()),
                                words.book().name("thresholds.quantity.", each.getKey()),
                                each.getValue()))
                        .toList(),
                estimator.estimate(),
                estimator.fault(),
                chart(numbers, words),
                downloads(frame));
    }

    private NumbersView.Row row(Numbers.Row row, Words words) {
        Threshold threshold = row.threshold();
        String standing = words.book().standing(row.standing());
        String provision = threshold.provision();
        return new NumbersView.Row(
                words.book().amount(threshold),
                row.normal()
                        .filter(each -> !each.unit().equals(threshold.unit()))
                        .map(each -> words.book().number(each.value()) + " " + each.unit())
                        .orElse(""),
                threshold.what(),
                Link.of(
                        row.instrument().shortName(),
                        words.frame().link("/instruments/" + row.instrument().id())),
                words.book().jurisdiction(row.instrument().jurisdiction()),
                words.book().force(row.instrument().force()),
                words.book().sign(row.standing()),
                threshold.standing().isEmpty() ? standing : standing + "; " + threshold.standing(),
                provision.equals(Threshold.NO_PROVISION) ? words.frame().say("thresholds.noProvision") : provision,
                threshold.verified() && row.instrument().verified(),
                !row.isCurrent());
    }

    private static List<Choice> quantities(Numbers numbers, String chosen, Words words) {
        Map<Threshold.Quantity, Long> counts = new LinkedHashMap<>();
        numbers.rows().forEach(each -> counts.merge(each.threshold().quantity(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Choice(
                        Wordbook.key(each.getKey()),
                        words.book().name("thresholds.quantity.", each.getKey()),
                        each.getValue(),
                        Wordbook.key(each.getKey()).equals(chosen)))
                .toList();
    }

    private static List<Choice> places(Numbers numbers, String chosen, Words words) {
        Map<String, Long> counts = new LinkedHashMap<>();
        numbers.rows()
                .forEach(each -> counts.merge(each.instrument().jurisdiction().code(), 1L, Long::sum));
        return counts.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(),
                        words.book().jurisdiction(each.getKey()),
                        each.getValue(),
                        each.getKey().equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static Optional<Chart> chart(Numbers numbers, Words words) {
        List<Chart.Point> points = numbers.ofCompute().stream()
                .flatMap(each ->
                        each.standing().flatMap(Standing::since).stream().map(since -> point(each, since, words)))
                .toList();
        return points.isEmpty()
                ? Optional.empty()
                : Optional.of(Chart.of(
                        "compute",
                        words.frame().say("thresholds.chart"),
                        new Chart.Picture.Points(
                                words.frame().say("thresholds.chart.day"),
                                words.frame().say("thresholds.chart.operations"),
                                true,
                                true,
                                points)));
    }

    private static Chart.Point point(Numbers.Row row, PartialDate since, Words words) {
        return new Chart.Point(
                row.instrument().shortName(),
                since.first().toEpochDay(),
                row.threshold().value().doubleValue(),
                row.isCurrent()
                        ? words.book().force(row.instrument().force()).id().replace("-law", "")
                        : "line-strong",
                words.frame().link("/instruments/" + row.instrument().id()));
    }

    private static List<Link> downloads(Frame frame) {
        List<Link> downloads = new ArrayList<>();
        for (Form each : Form.values()) {
            downloads.add(
                    Link.of(frame.say("comparison.download." + each.ending()), frame.here("format", each.ending())));
        }
        downloads.add(Link.of(frame.say("comparison.download.json"), frame.link("/api/v1/thresholds")));
        return downloads;
    }

    /// How many times a number is a threshold, as people read it.
    static String times(BigDecimal ratio, Words words) {
        return ratio.compareTo(BigDecimal.valueOf(1000)) < 0 && ratio.compareTo(new BigDecimal("0.001")) > 0
                ? ratio.stripTrailingZeros().toPlainString()
                : words.book().number(ratio);
    }

    /// Which formula an estimate came from.
    static String formula(TrainingCompute compute, Words words) {
        return words.frame()
                .say(
                        switch (compute.formula()) {
                            case PARAMETERS_AND_TOKENS -> "thresholds.model.formula";
                            case HARDWARE -> "thresholds.hardware.formula";
                        });
    }
}
