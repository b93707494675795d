package org.armillary.sheet;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/// The paper of a document: A4, in twentieths of a point.
///
/// @param margin the same on all four sides
public record DocxPage(boolean landscape, int margin) {

    private static final int LONG_SIDE = 16_838;
    private static final int SHORT_SIDE = 11_906;

    private int width() {
        return landscape ? LONG_SIDE : SHORT_SIDE;
    }

    /// What a line has from margin to margin.
    public int room() {
        return width() - 2 * margin;
    }

    /// Gives a document this paper.
    public void addTo(XWPFDocument document) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        size.setW(BigInteger.valueOf(width()));
        size.setH(BigInteger.valueOf(landscape ? SHORT_SIDE : LONG_SIDE));
        CTPageMar edge = section.addNewPgMar();
        BigInteger wide = BigInteger.valueOf(margin);
        edge.setLeft(wide);
        edge.setRight(wide);
        edge.setTop(wide);
        edge.setBottom(wide);
    }
}
