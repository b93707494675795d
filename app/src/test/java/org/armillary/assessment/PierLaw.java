package org.armillary.assessment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.armillary.law.codification.Codex;
import org.armillary.law.rulebook.Answer;

/// The invented law of a pier, as files: an act in force, a suspended one, a bill, a voluntary code.
final class PierLaw {

    /// The day on which tests ask.
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    /// A motor boat of 25 metres at the east pier.
    static final AiSystem BOAT = AiSystem.named("Gull")
            .with("boat", Answer.of(true))
            .with("motor", Answer.of(true))
            .with("piers", new Answer.Several(Set.of("east"), Set.of()))
            .with("length", Answer.of(new BigDecimal("25")));

    private final Map<String, String> files = new LinkedHashMap<>();

    PierLaw() {
        files.put("catalogues/facts/pier.yaml", """
                facts:
                  - {id: piers, type: choices, options: {east: East, west: West}, topic: place, question: 'Which pier?'}
                  - {id: boat, type: flag, topic: use, question: 'Is it a boat?'}
                  - {id: motor, type: flag, topic: use, question: 'Has it a motor?'}
                  - {id: length, type: number, unit: m, topic: use, question: 'How long is it?'}
                  - {id: turnover, type: number, unit: EUR, topic: who, question: 'What was the turnover?'}
                  - {id: sank, type: moment, topic: incident, question: 'When did it sink?'}
                """);
        files.put("rulebooks/ea/boat-act/rulebook.yaml", """
                id: ea_boat_act
                instrument: ea-boat-act
                title: Boat Act
                work: /akn/ea/act/2020/1
                expression: 2026-01-01
                text-basis: official-consolidated
                depth: deep
                scope: All of it.
                verified: true
                standings:
                  - {is: not-yet-in-force, until: 2020-12-31, source: art_9}
                  - {is: in-force, from: 2021-01-01, source: art_9}
                stays:
                  - {conclusions: [horn], from: 2026-01-01, until: 2027-05-31, by: the harbour court, source: Order 3}
                conclusions:
                  - {id: in_scope, kind: scope, what: The act applies., provision: art_1}
                  - id: light
                    kind: duty
                    what: It carries a light.
                    binds: skipper
                    provision: art_2
                    duty: {do: Carry a light, topic: safety, evidence: [a light], when: before-use}
                    penalties: [fine, share]
                  - {id: horn, kind: duty, what: It carries a horn., binds: skipper, provision: art_3}
                  - {id: pilot, kind: duty, what: It takes a pilot., binds: skipper, provision: art_4}
                  - {id: flag, kind: duty, what: It flies a flag., binds: skipper, provision: art_5}
                """);
        files.put("rulebooks/ea/boat-act/boats.rules.yaml", """
                rules:
                  - {id: boats, concludes: in_scope, when: 'boat and list contains(piers, "east")', because: [art_1]}
                  - {id: motor_boats, concludes: light, when: in_scope and motor, because: [art_2__para_1]}
                  - {id: toys, excepts: light, overrides: all, when: length < 1, because: [art_2__para_2]}
                  - {id: horns, concludes: horn, when: in_scope, because: [art_3]}
                  - {id: pilots, concludes: pilot, when: in_scope and length > 20, because: [art_4], from: 2028-01-01}
                  - id: flags_always
                    concludes: flag
                    when: in_scope
                    because: [art_5]
                    reading: {point: when-flags-fly, name: the harbour's}
                  - id: flags_on_sundays
                    concludes: flag
                    when: in_scope and not(in_scope)
                    because: [art_5]
                    reading: {point: when-flags-fly, name: the skippers'}
                """);
        files.put("rulebooks/ea/boat-act/penalties.yaml", """
                penalties:
                  - {id: fine, what: A fine, when: in_scope, amount: 500, currency: EUR, provisions: [art_8]}
                  - id: share
                    what: A fine of three percent
                    when: in_scope
                    amount: 1000
                    share: 3
                    of: turnover
                    currency: EUR
                    provisions: [art_8__para_2]
                """);
        files.put("rulebooks/we/buoy-bill/rulebook.yaml", """
                id: we_buoy_bill
                instrument: we-buoy-bill
                title: Buoy Bill
                expression: 2026-01-01
                text-basis: none
                depth: shallow
                scope: One duty.
                standings: [{is: bill}]
                conclusions: [{id: buoy, kind: duty, what: It carries a buoy., binds: skipper}]
                """);
        files.put("rulebooks/we/buoy-bill/buoys.rules.yaml", """
                rules: [{id: buoys, concludes: buoy, when: boat, because: [cl. 1]}]
                """);
        files.put("rulebooks/we/lamp-code/rulebook.yaml", """
                id: we_lamp_code
                instrument: we-lamp-code
                title: Lamp Code
                expression: 2026-01-01
                text-basis: none
                depth: shallow
                scope: One thing.
                standings: [{is: voluntary}]
                conclusions: [{id: lamp, kind: recommendation, what: Carry two lamps., binds: skipper}]
                """);
        files.put("rulebooks/we/lamp-code/lamps.rules.yaml", """
                rules: [{id: lamps, concludes: lamp, when: motor, because: [s. 4]}]
                """);
    }

    PierLaw change(String file, String from, String to) {
        String before = files.getOrDefault(file, "");
        if (!before.contains(from)) {
            throw new AssertionError("no '" + from + "' in " + file);
        }
        files.put(file, before.replace(from, to));
        return this;
    }

    Codex read(Path folder) {
        try {
            for (Map.Entry<String, String> each : files.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, each.getValue());
            }
            return Codex.read(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
