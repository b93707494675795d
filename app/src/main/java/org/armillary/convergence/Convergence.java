package org.armillary.convergence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Force;
import org.armillary.catalogue.Instrument;
import org.armillary.catalogue.PartialDate;
import org.armillary.comparison.Effect;
import org.armillary.comparison.Finding;
import org.armillary.comparison.Findings;
import org.armillary.comparison.Topic;
import org.armillary.comparison.Topics;
import org.armillary.comparison.Validity;

/// Answers how far each topic has come on a day.
public final class Convergence {

    private static final int DAYS_KEPT = 64;
    private static final double MATURE_YEARS = 5;
    private static final double DAYS_A_YEAR = 365.25;
    private static final int STRICTEST = 4;
    /// What law requires, forbids or entitles to, and what it empowers an authority to do, binds.
    private static final int POWER = 3;
    /// Added to what is divided by, so that a share of few says little.
    private static final int FEW = 2;

    private final Catalogue catalogue;
    private final Findings findings;
    private final Topics topics;
    private final Map<LocalDate, List<TopicState>> kept = new ConcurrentHashMap<>();

    public Convergence(Catalogue catalogue, Findings findings, Topics topics) {
        this.catalogue = catalogue;
        this.findings = findings;
        this.topics = topics;
    }

    /// The state of every topic, in the order topics are shown in.
    public List<TopicState> on(LocalDate day) {
        if (kept.size() > DAYS_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(day, each -> {
            int known = jurisdictions(findings.list(), Standpoints::isState, each);
            return topics.list().stream()
                    .map(topic -> state(topic, each, known))
                    .toList();
        });
    }

    /// The state of one topic; empty where there is none of that id.
    public Optional<TopicState> find(String topic, LocalDate day) {
        return on(day).stream().filter(each -> each.topic().id().equals(topic)).findFirst();
    }

    /// How many states, parts of states and unions have anything on record that holds.
    private int jurisdictions(List<Finding> of, Function<Instrument, Boolean> counted, LocalDate day) {
        Set<String> codes = new TreeSet<>();
        for (Finding each : of) {
            Instrument instrument = catalogue.get(each.instrument());
            if (counted.apply(instrument) && holds(each, day)) {
                codes.add(instrument.jurisdiction().code());
            }
        }
        return codes.size();
    }

    private boolean holds(Finding finding, LocalDate day) {
        return Validity.of(finding, catalogue, day).state() == Validity.State.HOLDS;
    }

    private TopicState state(Topic topic, LocalDate day, int known) {
        List<Finding> rules = findings.on(topic.id()).stream()
                .filter(each -> each.effect().strictness() > 0 && holds(each, day))
                .toList();
        List<Standpoint> standpoints = new Standpoints(catalogue).of(rules);
        List<Standpoint> states = standpoints.stream().filter(Standpoint::state).toList();
        List<Finding> binding = rules.stream()
                .filter(each -> isLaw(each) && each.effect().strictness() >= POWER)
                .toList();
        List<Finding> soft = rules.stream()
                .filter(each -> catalogue.get(each.instrument()).force() == Force.SOFT)
                .toList();
        Optional<LocalDate> since = median(states);
        return new TopicState(
                topic,
                standpoints,
                share(states.size(), known),
                share((int) states.stream().filter(Standpoint::law).count(), states.size()),
                states.stream().mapToInt(Standpoint::strictness).average().orElse(0) / STRICTEST,
                likeness(states),
                since,
                since.map(from -> Math.clamp(ChronoUnit.DAYS.between(from, day) / DAYS_A_YEAR / MATURE_YEARS, 0, 1))
                        .orElse(0.0),
                share((int) binding.stream().filter(Convergence::isMarked).count(), binding.size() + FEW),
                share((int) soft.stream().filter(this::isUnchecked).count(), soft.size() + FEW),
                binding,
                soft,
                (int) rules.stream().filter(each -> !each.verified()).count());
    }

    private boolean isLaw(Finding finding) {
        return catalogue.get(finding.instrument()).force() != Force.SOFT;
    }

    /// Law marks a rule by forbidding something, or by keeping it for systems of a class.
    private static boolean isMarked(Finding finding) {
        return finding.effect() == Effect.PROHIBITS || finding.systemClass().isPresent();
    }

    private boolean isUnchecked(Finding finding) {
        Instrument instrument = catalogue.get(finding.instrument());
        return !instrument.verification() && !instrument.enforcement();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /// The day from which half of them had a rule; those of unknown date are left out.
    private static Optional<LocalDate> median(List<Standpoint> states) {
        List<LocalDate> days = states.stream()
                .flatMap(each -> each.since().stream())
                .map(PartialDate::last)
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
    }

    /// Mean overlap (Jaccard) of the answers of two jurisdictions: which questions they answer, and to what effect.
    private static double likeness(List<Standpoint> states) {
        List<Set<String>> answers = states.stream()
                .map(each -> {
                    Set<String> answer = new HashSet<>();
                    each.rules().forEach(rule -> answer.add(rule.asked() + " " + rule.effect()));
                    return answer;
                })
                .toList();
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < answers.size(); i++) {
            for (int j = i + 1; j < answers.size(); j++) {
                Set<String> both = new HashSet<>(answers.get(i));
                both.retainAll(answers.get(j));
                sum += (double) both.size()
                        / (answers.get(i).size() + answers.get(j).size() - both.size());
                pairs++;
            }
        }
        return pairs == 0 ? 0 : sum / (pairs + FEW);
    }

    /// Groups rules by whose they are.
    private static final class Standpoints {
        private final Catalogue catalogue;

        Standpoints(Catalogue catalogue) {
            this.catalogue = catalogue;
        }

        /// States, parts of them and unions that make law; what speaks to states, and industry, doesn't count as one.
        static boolean isState(Instrument instrument) {
            return switch (instrument.level()) {
                case NATIONAL, SUBNATIONAL -> true;
                case REGIONAL -> instrument.jurisdiction().code().equals("eu");
                case GLOBAL, INDUSTRY -> false;
            };
        }

        List<Standpoint> of(List<Finding> rules) {
            Map<String, List<Finding>> by = new TreeMap<>();
            for (Finding each : rules) {
                Instrument instrument = catalogue.get(each.instrument());
                String code = instrument.jurisdiction().code();
                by.computeIfAbsent((isState(instrument) ? "" : "+") + code, key -> new ArrayList<>())
                        .add(each);
            }
            List<Standpoint> standpoints = new ArrayList<>();
            by.forEach((code, each) -> standpoints.add(standpoint(code, each)));
            standpoints.sort(Comparator.comparing(Standpoint::state)
                    .reversed()
                    .thenComparing(Comparator.comparing(Standpoint::law).reversed())
                    .thenComparing(Standpoint::jurisdiction));
            return standpoints;
        }

        private Standpoint standpoint(String code, List<Finding> rules) {
            List<Finding> strictest = rules.stream()
                    .sorted(Comparator.comparingInt(
                                    (Finding each) -> each.effect().strictness())
                            .reversed()
                            .thenComparing(
                                    each -> catalogue.get(each.instrument()).force() == Force.SOFT))
                    .toList();
            boolean law = rules.stream()
                    .anyMatch(each -> catalogue.get(each.instrument()).force() != Force.SOFT
                            && each.effect().strictness() >= POWER);
            return new Standpoint(
                    code.replace("+", ""),
                    !code.startsWith("+"),
                    strictest,
                    law,
                    strictest.getFirst().effect().strictness(),
                    rules.stream().flatMap(each -> since(each).stream()).min(Comparator.naturalOrder()));
        }

        private Optional<PartialDate> since(Finding finding) {
            Instrument instrument = catalogue.get(finding.instrument());
            return finding.since()
                    .or(() -> instrument.dates().inForce())
                    .or(() -> instrument.dates().adopted());
        }
    }
}
