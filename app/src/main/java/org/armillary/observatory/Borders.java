package org.armillary.observatory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The borders of the world's states as GeoJSON, each named by its ISO 3166 code in lower case.
///
/// The geometry comes with ECharts 4 (Natural Earth, in the public domain), where states have short English names;
/// `places.tsv` gives the codes of those that differ from the names Java knows. Coordinates are rounded to a tenth of
/// a degree, which a screen can't tell from more. Small states have a spot besides, so that they can be drawn at all.
/// What the geometry draws or leaves out says nothing about anybody's borders.
public final class Borders {

    private static final String GEOMETRY = "/META-INF/resources/webjars/echarts/4.1.0/map/json/world.json";
    private static final double SMALL = 4;
    private static final double GRAIN = 10;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> codes = codes();
    private final Map<String, double[]> spots = new LinkedHashMap<>();
    private final List<Map<String, Object>> features = new ArrayList<>();

    private final Set<String> drawn = new HashSet<>();
    private byte[] json = {};

    private Borders() {}

    private static final class Shipped {
        static final Borders BORDERS = read();
    }

    /// The borders that come with the program.
    public static Borders shipped() {
        return Shipped.BORDERS;
    }

    /// The borders as JSON in UTF-8.
    public byte[] json() {
        return json.clone();
    }

    /// Whether a state's shape is among them.
    public boolean draws(String code) {
        return drawn.contains(code);
    }

    private static Borders read() {
        Borders borders = new Borders();
        try (InputStream in = Objects.requireNonNull(Borders.class.getResourceAsStream(GEOMETRY), GEOMETRY)) {
            JSON.readTree(in).get("features").forEach(borders::add);
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own geometry can't be read: " + GEOMETRY, e);
        }
        borders.json = JSON.writeValueAsBytes(
                Map.of("type", "FeatureCollection", "features", borders.features, "spots", borders.spots));
        return borders;
    }

    private void add(JsonNode feature) {
        String name = feature.get("properties").get("name").asString();
        Optional<String> code = Optional.ofNullable(codes.get(name.toLowerCase(Locale.ROOT)));
        JsonNode geometry = feature.get("geometry");
        boolean isMany = geometry.get("type").asString().equals("MultiPolygon");
        List<List<List<double[]>>> polygons = new ArrayList<>();
        Box box = new Box();
        for (JsonNode polygon : isMany ? geometry.get("coordinates") : List.of(geometry.get("coordinates"))) {
            List<List<double[]>> rings = new ArrayList<>();
            polygon.forEach(ring -> rings.add(rounded(ring, box)));
            rings.removeIf(ring -> ring.size() < 4);
            if (!rings.isEmpty()) {
                polygons.add(rings);
            }
        }
        code.filter(each -> box.width() < SMALL && box.height() < SMALL)
                .ifPresent(each -> spots.put(each, box.middle()));
        if (!polygons.isEmpty()) {
            code.ifPresent(drawn::add);
            features.add(Map.of(
                    "type", "Feature",
                    "properties", Map.of("name", code.orElse(name.isEmpty() ? "-" : name)),
                    "geometry", Map.of("type", "MultiPolygon", "coordinates", polygons)));
        }
    }

    private static List<double[]> rounded(JsonNode ring, Box box) {
        List<double[]> points = new ArrayList<>();
        double[] last = {Double.NaN, Double.NaN};
        for (JsonNode point : ring) {
            double[] at = {grain(point.get(0).asDouble()), grain(point.get(1).asDouble())};
            box.add(at);
            if (at[0] != last[0] || at[1] != last[1]) {
                points.add(at);
                last = at;
            }
        }
        return points;
    }

    private static double grain(double degrees) {
        return Math.round(degrees * GRAIN) / GRAIN;
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
            codes.put(name.toLowerCase(Locale.ROOT), code.toLowerCase(Locale.ROOT));
        }
        try (InputStream in = Objects.requireNonNull(Borders.class.getResourceAsStream("places.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] cells = line.split("\t");
                        codes.put(cells[0].toLowerCase(Locale.ROOT), cells[1]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    /// What holds some points.
    private static final class Box {
        private double west = 180;
        private double east = -180;
        private double south = 90;
        private double north = -90;

        private void add(double[] at) {
            west = Math.min(west, at[0]);
            east = Math.max(east, at[0]);
            south = Math.min(south, at[1]);
            north = Math.max(north, at[1]);
        }

        private double width() {
            return east - west;
        }

        private double height() {
            return north - south;
        }

        private double[] middle() {
            return new double[] {(west + east) / 2, (south + north) / 2};
        }
    }
}
