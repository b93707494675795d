package org.armillary.catalogue;

import java.math.BigDecimal;
import org.armillary.catalogue.Threshold.Amount;
import org.armillary.catalogue.Threshold.Comparator;
import org.armillary.catalogue.Threshold.Quantity;

/// Reads the rows under `thresholds`.
final class ThresholdReader {

    private ThresholdReader() {}

    static Threshold read(Fields in) {
        Quantity quantity = in.oneOf("quantity", Quantity.class);
        BigDecimal value = quantity == Quantity.DATE
                ? in.get(
                        "value",
                        text -> BigDecimal.valueOf(InstrumentReader.day(text).toEpochDay()))
                : in.get("value", BigDecimal::new);
        Threshold threshold = new Threshold(
                in.text("provision"),
                quantity,
                in.oneOf("comparator", Comparator.class),
                value,
                in.findNumber("to"),
                in.text("unit"),
                in.text("what"),
                in.findEntry("or", each -> new Amount(each.get("value", BigDecimal::new), each.text("unit"))),
                in.textOrEmpty("standing"),
                InstrumentReader.verified(in));
        boolean isRange = threshold.comparator() == Comparator.BETWEEN;
        if (isRange != threshold.to().filter(to -> to.compareTo(value) > 0).isPresent()) {
            throw new CatalogueFault(in.place("comparator"), "'between' goes with 'to', a number above 'value'");
        }
        return threshold;
    }
}
