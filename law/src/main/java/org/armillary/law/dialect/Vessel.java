package org.armillary.law.dialect;

import java.util.List;
import org.armillary.law.akn.Node;

/// Takes text and numbered parts, in reading order: a provision being built, or running text where there are none
/// (notes, cells, recitals).
sealed interface Vessel permits Unit, Flow {

    /// Where running text goes now.
    Flow flow();

    /// Opens a numbered part after all that came before.
    ///
    /// @param name name the part has among provisions, such as `point`; in running text it is a list item
    /// @param num its number as printed, with inline markup; may be empty
    Vessel open(String name, List<Node> num);
}
