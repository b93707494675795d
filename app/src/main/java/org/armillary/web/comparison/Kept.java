package org.armillary.web.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.armillary.web.Frame;
import org.armillary.web.KeptPages;
import org.armillary.web.Pages;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Finished pages of this group, kept while neither the texts nor what is known of them change.
@Component
class Kept {

    private final KeptPages kept;
    private final Pages pages;
    private final Material material;

    Kept(KeptPages kept, Pages pages, Material material) {
        this.kept = kept;
        this.pages = pages;
        this.material = material;
    }

    /// The page of an address as of a day, made where it is not kept.
    ResponseEntity<byte[]> show(String template, Frame frame, HttpServletRequest request, Supplier<Object> view) {
        String key = String.join(
                "\n",
                template,
                frame.here(),
                frame.day().toString(),
                frame.theme().id(),
                frame.wording().locale().toLanguageTag(),
                frame.standing(),
                material.edition());
        return kept.answer(key, () -> pages.render(template, frame, view.get()), request);
    }
}
