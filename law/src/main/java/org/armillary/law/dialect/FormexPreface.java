package org.armillary.law.dialect;

import java.util.ArrayList;
import java.util.List;
import org.armillary.law.akn.Element;
import org.armillary.law.akn.ElementBuilder;
import org.armillary.law.akn.Node;
import org.armillary.law.akn.Text;

/// What stands before the enacting terms of a Formex act: title, citations, recitals.
final class FormexPreface {

    private final FormexBody body;

    FormexPreface(FormexBody body) {
        this.body = body;
    }

    /// The title as one line, notes left out.
    static String line(Element title) {
        StringBuilder out = new StringBuilder();
        line(title, out);
        return out.toString();
    }

    private static void line(Element element, StringBuilder out) {
        for (Node each : element.children()) {
            switch (each) {
                case Text text -> out.append(text.value());
                case Element child -> {
                    if (!child.localName().equals("NOTE")) {
                        line(child, out);
                        if (child.localName().equals("P")) {
                            out.append(' ');
                        }
                    }
                }
            }
        }
    }

    /// The long title: each line a paragraph, the whole marked as the title of the document.
    List<Element> title(Element title) {
        ElementBuilder longTitle = ElementBuilder.of("longTitle");
        for (Element line : FormexTitle.linesOf(title, body.inline())) {
            List<Node> nodes = Inline.tidy(body.inline().of(line));
            if (!nodes.isEmpty()) {
                longTitle.add(ElementBuilder.of("p")
                        .add(ElementBuilder.of("docTitle").addAll(nodes).build())
                        .build());
            }
        }
        return longTitle.isEmpty() ? List.of() : List.of(longTitle.build());
    }

    /// Formula, citations, recitals, formula.
    List<Element> preamble(Element preamble) {
        List<Element> out = new ArrayList<>();
        Flow loose = new Flow();
        for (Element each : preamble.elements().toList()) {
            switch (each.localName()) {
                case "PREAMBLE.INIT", "PREAMBLE.FINAL" -> formula(each, out);
                case "GR.VISA" -> citations(each, out);
                case "GR.CONSID" -> recitals(each, out);
                default -> body.part(each, loose);
            }
        }
        out.addAll(loose.build());
        return out;
    }

    private void formula(Element element, List<Element> out) {
        Flow flow = new Flow();
        body.children(element, flow);
        if (!flow.isEmpty()) {
            out.add(ElementBuilder.of("formula")
                    .with("name", element.localName().equals("PREAMBLE.INIT") ? "actorFormula" : "enactingFormula")
                    .addAll(flow.build())
                    .build());
        }
    }

    private void citations(Element group, List<Element> out) {
        ElementBuilder citations = ElementBuilder.of("citations");
        for (Element each : group.elements().toList()) {
            Flow flow = new Flow();
            body.children(each, flow);
            citations.add(
                    ElementBuilder.of("citation").addAll(flow.buildAtLeastOne()).build());
        }
        if (!citations.isEmpty()) {
            out.add(citations.build());
        }
    }

    /// Recitals; groups of recitals with a title of their own become recitals of their own.
    private void recitals(Element group, List<Element> out) {
        ElementBuilder recitals = ElementBuilder.of("recitals");
        List<Element> list = new ArrayList<>();
        List<Element> groups = new ArrayList<>();
        for (Element each : group.elements().toList()) {
            switch (each.localName()) {
                case "TITLE" ->
                    recitals.add(ElementBuilder.of("heading")
                            .addAll(Inline.tidy(body.inline().of(each)))
                            .build());
                case "GR.CONSID.INIT" -> {
                    Flow flow = new Flow();
                    body.children(each, flow);
                    recitals.add(ElementBuilder.of("intro").addAll(flow.build()).build());
                }
                case "GR.CONSID", "DIV.CONSID" -> groups.add(each);
                default -> list.add(recital(each));
            }
        }
        if (!list.isEmpty() || !recitals.isEmpty()) {
            recitals.addAll(
                    list.isEmpty()
                            ? List.of(ElementBuilder.of("recital")
                                    .add(Element.of("p"))
                                    .build())
                            : list);
            out.add(recitals.build());
        }
        groups.forEach(each -> recitals(each, out));
    }

    private Element recital(Element consid) {
        ElementBuilder recital = ElementBuilder.of("recital");
        Element text = Names.child(consid, "NP").orElse(consid);
        Flow flow = new Flow();
        for (Node each : text.children()) {
            if (each instanceof Element child && child.localName().equals("NO.P")) {
                List<Node> num = Inline.tidy(body.inline().of(child));
                if (!num.isEmpty()) {
                    recital.add(ElementBuilder.of("num").addAll(num).build());
                }
            } else {
                switch (each) {
                    case Text loose -> flow.text(loose.value());
                    case Element child -> body.part(child, flow);
                }
            }
        }
        if (text != consid) {
            consid.elements().filter(each -> each != text).forEach(each -> body.part(each, flow));
        }
        return recital.addAll(flow.buildAtLeastOne()).build();
    }
}
