package org.armillary.sheet;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// Headings that word processors and screen readers know as such.
public final class DocxStyles {

    /// Id of the style of titles.
    public static final String HEADING = "Heading1";

    /// Id of the style of titles below them.
    public static final String SUBHEADING = "Heading2";

    /// Id of the style of titles below these.
    public static final String DEEPER = "Heading3";

    private static final int LARGE = 32;
    private static final int MEDIUM = 24;
    private static final int PLAIN = 21;

    private DocxStyles() {}

    /// Gives a document the styles.
    public static void addTo(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.addStyle(heading(HEADING, "heading 1", 0, LARGE));
        styles.addStyle(heading(SUBHEADING, "heading 2", 1, MEDIUM));
        styles.addStyle(heading(DEEPER, "heading 3", 2, PLAIN));
    }

    /// @param size in half points
    private static XWPFStyle heading(String id, String name, int level, int size) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        var paragraph = style.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewSpacing().setBefore(BigInteger.valueOf(240));
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        var run = style.addNewRPr();
        run.addNewB();
        run.addNewSz().setVal(BigInteger.valueOf(size));
        return new XWPFStyle(style);
    }
}
