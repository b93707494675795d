package org.armillary.web.print;

import java.util.List;
import org.armillary.web.rendering.Contents;

/// A text ready to be printed.
///
/// @param title the instrument's title
/// @param language BCP 47 tag of the text
/// @param address permanent address, on every page
/// @param about lines below the title: date, source, who read it
/// @param contents becomes the PDF's outline
/// @param law the text as an HTML fragment of the renderer's
public record Sheet(
        String title, String language, String address, List<String> about, List<Contents> contents, String law) {

    public Sheet {
        about = List.copyOf(about);
        contents = List.copyOf(contents);
    }
}
