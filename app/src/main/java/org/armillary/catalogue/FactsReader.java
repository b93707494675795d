package org.armillary.catalogue;

import org.armillary.catalogue.OlderLaw.Relied;

/// Reads bodies, older law, state practice and registers from their fields.
final class FactsReader {

    private final Links links;

    FactsReader(Links links) {
        this.links = links;
    }

    Body body(Fields in) {
        return new Body(
                links.own(Links.Kind.BODY, in),
                in.text("name"),
                in.text("short"),
                in.oneOf("kind", Body.Kind.class),
                in.findDate("founded"),
                in.findDate("ended"),
                in.text("members"),
                in.find("count", Integer::parseInt),
                in.texts("states"),
                in.oneOf("rules", Body.Rules.class),
                in.textOrEmpty("rules-note"),
                in.text("scope"),
                in.findUri("url"),
                InstrumentReader.adherence(in),
                in.textOrEmpty("note"),
                InstrumentReader.sources(in, links),
                in.flag("verified"));
    }

    OlderLaw olderLaw(Fields in) {
        return new OlderLaw(
                links.own(Links.Kind.OLDER_LAW, in),
                in.text("title"),
                in.text("field"),
                in.oneOf("kind", Instrument.Kind.class),
                in.oneOf("force", Force.class),
                in.findDate("adopted"),
                in.findDate("in-force"),
                in.entries("relied-on", each -> new Relied(each.text("provision"), each.text("reach"))),
                in.texts("open-questions"),
                links.find(Links.Kind.INSTRUMENT, in, "instrument"),
                in.findUri("url"),
                InstrumentReader.sources(in, links),
                in.flag("verified"));
    }

    Practice practice(Fields in) {
        return new Practice(
                links.own(Links.Kind.PRACTICE, in),
                in.text("point"),
                in.text("who"),
                in.text("does"),
                in.findDate("since"),
                in.findDate("until"),
                in.oneOf("belief", Practice.Belief.class),
                links.list(Links.Kind.INSTRUMENT, in, "instruments"),
                InstrumentReader.sources(in, links),
                in.flag("verified"));
    }

    Register register(Fields in) {
        return new Register(
                links.own(Links.Kind.REGISTER, in),
                in.text("title"),
                in.findUri("url"),
                in.oneOf("nature", Register.Nature.class),
                in.findDate("seen"),
                in.textOrEmpty("note"));
    }
}
