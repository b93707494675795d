package org.armillary.web;

import org.springframework.stereotype.Controller;

/// Two texts side by side.
@Controller
class ComparePages {

    /// The page that compares two expressions.
    static String address(Frame frame, String left, String right) {
        return frame.link("/compare", "left", left, "right", right);
    }
}
