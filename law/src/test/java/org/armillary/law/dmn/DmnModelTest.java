package org.armillary.law.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URL;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.armillary.law.codification.Codex;
import org.armillary.law.codification.Codification;
import org.armillary.law.rulebook.Answer;
import org.armillary.law.rulebook.Answers;
import org.armillary.law.rulebook.Condition;
import org.armillary.law.rulebook.Matter;
import org.armillary.law.rulebook.Truth;
import org.armillary.law.rulebook.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kie.dmn.api.core.DMNMessage;
import org.xml.sax.SAXException;

/// Every rulebook of the project as a DMN model: valid by the OMG's schema, taken by an independent engine, and decided
/// by it as by ours.
class DmnModelTest {

    private static final Codex CODEX = Codex.load();
    private static final int FEWEST = 150;
    private static final int MOST = 1500;

    @TestFactory
    Stream<DynamicTest> areValid() throws SAXException {
        URL schema = Objects.requireNonNull(getClass().getResource("/org/omg/spec/DMN/20230324/DMN15.xsd"));
        Schema dmn =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(schema);
        return CODEX.list().stream()
                .map(book -> DynamicTest.dynamicTest(
                        book.id(),
                        () -> dmn.newValidator().validate(new StreamSource(new StringReader(Kie.xml(CODEX, book))))));
    }

    @TestFactory
    Stream<DynamicTest> areDecidedAlikeByAnotherEngine() {
        return CODEX.list().stream().map(book -> DynamicTest.dynamicTest(book.id(), () -> compare(book)));
    }

    private static void compare(Codification book) {
        Kie kie = new Kie(CODEX, book);
        assertThat(kie.model().getMessages(DMNMessage.Severity.ERROR, DMNMessage.Severity.WARN))
                .isEmpty();
        Random random = new Random(book.id().hashCode());
        Chance chance = new Chance(CODEX, random);
        List<String> conclusions = book.rules().conclusions().stream()
                .map(each -> book.id() + "." + each.id())
                .toList();
        int held = 0;
        Set<String> asked = new TreeSet<>();
        conclusions.forEach(each -> asked.addAll(CODEX.ruleBase().asks(each)));
        Map<String, Answer> facts = complete(asked, chance);
        int cases = Math.clamp(12L * book.rules().rules().size(), FEWEST, MOST);
        for (int i = 0; i < cases; i++) {
            LocalDate day = chance.day();
            facts = i % 4 == 0 ? complete(asked, chance) : facts;
            Matter matter = CODEX.ruleBase().put(new Answers(facts), day);
            Map<String, Object> theirs = kie.decide(facts, day);
            for (String each : conclusions) {
                boolean ours = matter.decide(each) == Truth.TRUE;
                held += ours ? 1 : 0;
                assertThat(theirs.get(DmnModel.decision(each)))
                        .as("%s on %s given %s", each, day, facts)
                        .isEqualTo(ours);
            }
            facts = acrossTheBorder(conclusions.get(random.nextInt(conclusions.size())), facts, matter, chance);
        }
        assertThat(held).as("conclusions that held").isPositive();
    }

    private static Map<String, Answer> complete(Set<String> asked, Chance chance) {
        Map<String, Answer> facts = new HashMap<>();
        asked.stream()
                .flatMap(each -> CODEX.vocabulary().find(each).stream())
                .filter(each -> !each.id().equals(Vocabulary.AS_OF))
                .forEach(each -> facts.put(each.id(), chance.answer(each)));
        chance.readings().forEach((point, names) -> facts.put("reading." + point, Answer.of(chance.one(names))));
        return facts;
    }

    /// The case that differs by the least that changes a conclusion; where nothing does, the same.
    private static Map<String, Answer> acrossTheBorder(
            String conclusion, Map<String, Answer> facts, Matter matter, Chance chance) {
        boolean to = matter.decide(conclusion) != Truth.TRUE;
        Map<String, Answer> changed = new HashMap<>(facts);
        matter.flips(conclusion, to).stream().findFirst().ifPresent(flip -> {
            for (Condition each : flip) {
                chance.so(each, changed).ifPresent(answer -> changed.put(Chance.fact(each), answer));
            }
        });
        return changed;
    }

    @Test
    void sayWhatTheyRestOn() {
        Codification book = CODEX.list().getFirst();
        String provision = book.rules().rules().getFirst().because().getFirst();
        assertThat(Kie.xml(CODEX, book)).contains("<description>" + provision).contains("<knowledgeSource");
    }
}
