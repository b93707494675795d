package org.armillary.web.assessment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.armillary.web.Frame;

/// Addresses around one described system, each carrying the description on.
///
/// @param base path of the system's first page, such as `/assess`
/// @param carried parameters that every address carries
public record Way(Frame frame, String base, Map<String, List<String>> carried) {

    private static final int MOST_IN_LINKS = 24;

    /// A parameter as a form carries it unseen.
    public record Hidden(String name, String value) {}

    /// A page below the system's first one.
    ///
    /// @param page such as `/duties`; empty for the first page
    /// @param more further parameters, name and value in turn
    public String to(String page, String... more) {
        return frame.link(base + page + query("", more));
    }

    /// A way to a page below the system's first one that sets one parameter.
    Jump jump(String label, String page, String place, String name, String value) {
        return isLong()
                ? new Jump(label, "", base + page + place, name, value)
                : new Jump(label, to(page, name, value) + place, "", "", "");
    }

    private boolean isLong() {
        return carried.size() > MOST_IN_LINKS;
    }

    /// The first page with a parameter's values taken away.
    public String without(String parameter) {
        return frame.link(base + query(parameter));
    }

    /// The parameters a form has to carry to change one.
    public List<Hidden> around(String parameter) {
        List<Hidden> hidden = new ArrayList<>();
        carried.forEach((name, values) -> {
            if (!name.equals(parameter)) {
                values.forEach(value -> hidden.add(new Hidden(name, value)));
            }
        });
        frame.asOf().ifPresent(day -> hidden.add(new Hidden(Frame.AS_OF, Frame.iso(day))));
        return hidden;
    }

    private String query(String without, String... more) {
        List<String> pairs = new ArrayList<>();
        carried.forEach((name, values) -> {
            if (!name.equals(without)) {
                values.forEach(value -> pairs.add(name + "=" + encoded(value)));
            }
        });
        for (int i = 0; i < more.length; i += 2) {
            pairs.add(more[i] + "=" + encoded(more[i + 1]));
        }
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
