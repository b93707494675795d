package org.armillary.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.armillary.catalogue.CatalogueFiles;
import org.armillary.catalogue.Fields;

/// The units of thresholds, and what they come to in one that others have too.
public final class Units {

    private static final class Shipped {
        static final Units UNITS = read(CatalogueFiles.shipped());
    }

    /// @param factor how many of the base one is
    private record Unit(String base, BigDecimal factor) {}

    private final Map<String, Unit> units = new HashMap<>();

    private Units() {}

    /// An amount in a base unit, exact.
    public record Amount(BigDecimal value, String unit) {}

    /// The units that come with the program.
    public static Units shipped() {
        return Shipped.UNITS;
    }

    static Units read(CatalogueFiles files) {
        Units units = new Units();
        Fields in = files.read("dimensions/units.yaml");
        in.entries("units", each -> {
            Unit unit = new Unit(each.text("base"), each.get("factor", BigDecimal::new));
            units.units.put(each.text("unit"), unit);
            return unit;
        });
        in.checkNothingElse();
        return units;
    }

    /// An amount in its base unit; empty for units that only their like can be compared with.
    public Optional<Amount> normal(BigDecimal value, String unit) {
        return Optional.ofNullable(units.get(unit))
                .map(each -> new Amount(value.multiply(each.factor()).stripTrailingZeros(), each.base()));
    }
}
