package org.armillary.web.comparison;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.armillary.catalogue.Catalogue;
import org.armillary.catalogue.Instrument;
import org.armillary.comparison.Comparison;
import org.armillary.comparison.Dimension;
import org.armillary.comparison.Preset;
import org.armillary.comparison.Subject;
import org.armillary.comparison.Validity;
import org.armillary.sheet.Form;
import org.armillary.web.Attachment;
import org.armillary.web.Choice;
import org.armillary.web.Frame;
import org.armillary.web.Link;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Any jurisdictions, instruments and forums side by side, question by question.
@Controller
class ComparisonPages {

    private static final int MOST_SUBJECTS = 8;
    private static final int SHOWN_ANSWERS = 3;

    private final Material material;
    private final Kept kept;

    ComparisonPages(Material material, Kept kept) {
        this.material = material;
        this.kept = kept;
    }

    /// What somebody asked to compare.
    private record Asked(Optional<Preset> preset, List<Subject> subjects, List<Dimension> dimensions, String unknown) {}

    @GetMapping("/comparison")
    ResponseEntity<byte[]> show(
            Frame frame,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String preset,
            @RequestParam(defaultValue = "") List<String> s,
            @RequestParam(defaultValue = "") List<String> d,
            @RequestParam(defaultValue = "") String add,
            @RequestParam(defaultValue = "") String format) {
        Asked asked = asked(preset, s, d, add);
        Optional<Form> form = Form.find(format);
        if (form.isPresent()) {
            Comparison comparison = comparison(asked, frame);
            String name = asked.preset().map(Preset::id).orElse("comparison") + "-" + frame.day();
            return Attachment.of(
                    new ComparisonBook(Words.of(frame, material.catalogue()), comparison).book(title(asked, frame)),
                    form.get(),
                    name);
        }
        return kept.show(
                "comparison",
                frame,
                request,
                () -> view(asked, comparison(asked, frame), new Answers(material, frame), frame));
    }

    private Comparison comparison(Asked asked, Frame frame) {
        return Comparison.of(
                asked.subjects(), asked.dimensions(), frame.day(), material.catalogue(), material.findings());
    }

    private Asked asked(String preset, List<String> subjects, List<String> dimensions, String add) {
        boolean own = subjects.stream().anyMatch(each -> !each.isBlank());
        List<Preset> presets = material.dimensions().presets();
        Optional<Preset> chosen = own && preset.isBlank()
                ? Optional.empty()
                : material.dimensions().findPreset(preset).or(() -> Optional.of(presets.getLast()));
        Set<String> ids = new LinkedHashSet<>();
        (own ? subjects : chosen.map(Preset::subjects).orElse(List.of()))
                .stream().filter(each -> !each.isBlank()).forEach(ids::add);
        Optional<String> added = resolve(add);
        added.ifPresent(ids::add);
        List<Subject> found = ids.stream()
                .flatMap(each -> Subject.find(each, material.catalogue()).stream())
                .limit(MOST_SUBJECTS)
                .toList();
        return new Asked(
                own ? Optional.empty() : chosen,
                found,
                dimensions(dimensions, chosen),
                add.isBlank() || added.isPresent() ? "" : add.strip());
    }

    private List<Dimension> dimensions(List<String> asked, Optional<Preset> preset) {
        List<String> ids = asked.stream().anyMatch(each -> !each.isBlank())
                ? asked
                : preset.map(Preset::dimensions).orElse(List.of());
        return ids.isEmpty()
                ? material.dimensions().list()
                : material.dimensions().list().stream()
                        .filter(each -> ids.contains(each.id()))
                        .toList();
    }

    /// The id that a typed name means: an id itself, or what people call an instrument, body or jurisdiction.
    private Optional<String> resolve(String typed) {
        String name = typed.strip();
        Catalogue catalogue = material.catalogue();
        if (name.isEmpty()
                || Subject.find(name.toLowerCase(Locale.ROOT), catalogue).isPresent()) {
            return Optional.of(name.toLowerCase(Locale.ROOT)).filter(each -> !each.isEmpty());
        }
        return catalogue.list().stream()
                .filter(each -> each.shortName().equalsIgnoreCase(name))
                .map(Instrument::id)
                .findFirst()
                .or(() -> catalogue.listBodies().stream()
                        .filter(each -> each.shortName().equalsIgnoreCase(name))
                        .map(each -> each.id())
                        .findFirst());
    }

    private static String title(Asked asked, Frame frame) {
        return asked.preset().map(Preset::name).orElseGet(() -> frame.say("comparison.title"));
    }

    private ComparisonView view(Asked asked, Comparison comparison, Answers answers, Frame frame) {
        return new ComparisonView(
                title(asked, frame),
                asked.preset().map(Preset::asks).orElse(""),
                presets(asked, frame),
                asked.subjects().stream()
                        .map(each -> column(each, asked, answers.words(), frame))
                        .toList(),
                places(asked, answers.words()),
                material.dimensions().list().stream()
                        .map(each -> new Choice(
                                each.id(), each.name(), -1, asked.dimensions().contains(each)))
                        .toList(),
                names(),
                asked.unknown(),
                groups(comparison, answers),
                comparison.answered(),
                comparison.size(),
                downloads(asked, frame));
    }

    private List<Link> presets(Asked asked, Frame frame) {
        return material.dimensions().presets().stream()
                .map(each -> new Link(
                        each.name(),
                        "",
                        frame.link("/comparison", "preset", each.id()),
                        asked.preset().filter(each::equals).isPresent()))
                .toList();
    }

    private ComparisonView.Column column(Subject subject, Asked asked, Words words, Frame frame) {
        String href = switch (subject) {
            case Subject.Place _ -> "";
            case Subject.One one ->
                frame.link("/instruments/" + one.instrument().id());
            case Subject.Forum forum -> frame.link("/bodies/" + forum.body().id());
        };
        List<Subject> rest =
                asked.subjects().stream().filter(each -> !each.equals(subject)).toList();
        return new ComparisonView.Column(
                subject.id(), words.subject(subject), href, address(frame, rest, asked.dimensions(), ""));
    }

    private static String address(Frame frame, List<Subject> subjects, List<Dimension> dimensions, String format) {
        List<String> parameters = new ArrayList<>();
        subjects.forEach(each -> parameters.addAll(List.of("s", each.id())));
        dimensions.forEach(each -> parameters.addAll(List.of("d", each.id())));
        parameters.addAll(List.of("format", format));
        return frame.link("/comparison", parameters.toArray(String[]::new));
    }

    private static List<Link> downloads(Asked asked, Frame frame) {
        List<Link> downloads = new ArrayList<>();
        for (Form each : Form.values()) {
            downloads.add(Link.of(
                    frame.say("comparison.download." + each.ending()),
                    address(frame, asked.subjects(), asked.dimensions(), each.ending())));
        }
        downloads.add(Link.of(
                frame.say("comparison.download.json"),
                "/api/v1" + address(frame, asked.subjects(), asked.dimensions(), "")));
        return downloads;
    }

    /// Jurisdictions of which something is on record, by name.
    private List<Choice> places(Asked asked, Words words) {
        Map<String, Long> counts = new LinkedHashMap<>();
        material.catalogue().list().forEach(each -> {
            int found = material.findings().of(each.id()).size();
            if (found > 0) {
                counts.merge(each.jurisdiction().code(), (long) found, Long::sum);
            }
        });
        Set<String> chosen =
                new TreeSet<>(asked.subjects().stream().map(Subject::id).toList());
        return counts.entrySet().stream()
                .map(each -> new Choice(
                        each.getKey(),
                        words.book().jurisdiction(each.getKey()),
                        each.getValue(),
                        chosen.contains(each.getKey())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<String> names() {
        return Stream.concat(
                        material.catalogue().list().stream().map(Instrument::shortName),
                        material.catalogue().listBodies().stream().map(each -> each.shortName()))
                .distinct()
                .sorted()
                .toList();
    }

    private List<ComparisonView.Group> groups(Comparison comparison, Answers answers) {
        Map<Dimension, List<ComparisonView.Row>> groups = new LinkedHashMap<>();
        for (Comparison.Row row : comparison.rows()) {
            List<ComparisonView.Cell> cells = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                cells.add(cell(row, row.cells().get(i), comparison.subjects().get(i), answers));
            }
            groups.computeIfAbsent(row.dimension(), key -> new ArrayList<>())
                    .add(new ComparisonView.Row(
                            row.question().name(), row.question().asks(), cells));
        }
        return groups.entrySet().stream()
                .map(each -> new ComparisonView.Group(
                        each.getKey().id(), each.getKey().name(), each.getKey().asks(), each.getValue()))
                .toList();
    }

    private ComparisonView.Cell cell(Comparison.Row row, Comparison.Cell cell, Subject subject, Answers answers) {
        List<ComparisonView.Answer> all =
                cell.answers().stream().map(answers::answer).toList();
        long current = cell.answers().stream()
                .filter(each -> each.validity().state() != Validity.State.ENDED)
                .count();
        int shown = (int) Math.min(all.size(), Math.max(Math.min(current, SHOWN_ANSWERS), 1));
        return new ComparisonView.Cell(
                answers.words().subject(subject),
                all.subList(0, Math.min(shown, all.size())),
                all.subList(Math.min(shown, all.size()), all.size()),
                cell.about().map(body -> answers.about(body, row.question())).orElse(""),
                cell.about().map(body -> body.verified()).orElse(true),
                cell.entries().stream()
                        .map(each -> new ComparisonView.Recorded(
                                answers.instrument(each.instrument()),
                                answers.words().entry(each),
                                Words.isVerified(each)))
                        .toList(),
                answers.computed(subject.instruments(material.catalogue()), row.dimension(), row.question()));
    }
}
