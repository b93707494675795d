package org.armillary.law.layout;

import javax.xml.stream.XMLStreamReader;

/// Collects the settings of one paragraph or style from its properties.
final class DocxSettings {

    private String name = "";
    private String style = "";
    private int outline = -1;
    private int numId = -1;
    private int level = -1;
    private String align = "";
    private int indent = -1;
    private boolean bold;
    private boolean italic;

    void setName(String name) {
        this.name = name;
    }

    /// Takes a property element, if it is one that matters here.
    void take(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "pStyle" -> style = SafeXml.attribute(xml, "val");
            case "outlineLvl" -> outline = SafeXml.number(xml, "val", -1);
            case "numId" -> numId = SafeXml.number(xml, "val", -1);
            case "ilvl" -> level = SafeXml.number(xml, "val", -1);
            case "jc" -> align = SafeXml.attribute(xml, "val");
            case "ind" -> indent = Math.max(0, SafeXml.number(xml, "left", SafeXml.number(xml, "start", -1)));
            case "b" -> bold = SafeXml.isOn(xml);
            case "i" -> italic = SafeXml.isOn(xml);
            default -> {}
        }
    }

    String style() {
        return style;
    }

    DocxStyles.Settings settings() {
        return new DocxStyles.Settings(name, outline, numId, level, align, indent, bold, italic);
    }
}
