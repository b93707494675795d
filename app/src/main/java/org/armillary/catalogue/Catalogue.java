package org.armillary.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.armillary.law.frbr.Work;

/// All curated facts, read once: instruments, bodies, older law, state practice, and the registers they rest on.
public final class Catalogue {

    private static final class Shipped {
        static final Catalogue CATALOGUE = new CatalogueReader(CatalogueFiles.shipped()).read();
    }

    private final Horizon horizon;
    private final Map<String, String> jurisdictions;
    private final Map<String, Instrument> instruments;
    private final Map<String, Body> bodies;
    private final Map<String, OlderLaw> olderLaw;
    private final Map<String, Practice> practice;
    private final Map<String, Register> registers;

    Catalogue(
            Horizon horizon,
            Map<String, String> jurisdictions,
            List<Instrument> instruments,
            List<Body> bodies,
            List<OlderLaw> olderLaw,
            List<Practice> practice,
            List<Register> registers) {
        this.horizon = horizon;
        this.jurisdictions = new LinkedHashMap<>(jurisdictions);
        this.instruments = byId(instruments, Instrument::id);
        this.bodies = byId(bodies, Body::id);
        this.olderLaw = byId(olderLaw, OlderLaw::id);
        this.practice = byId(practice, Practice::id);
        this.registers = byId(registers, Register::id);
    }

    private static <T> Map<String, T> byId(List<T> entries, Function<T, String> id) {
        Map<String, T> map = new LinkedHashMap<>();
        entries.forEach(each -> map.put(id.apply(each), each));
        return map;
    }

    /// The catalogue that comes with the program.
    ///
    /// @throws CatalogueFault when a file of it is wrong, with the place
    public static Catalogue shipped() {
        return Shipped.CATALOGUE;
    }

    /// A catalogue of one's own, from a folder laid out like `catalogues/`.
    ///
    /// @throws CatalogueFault when a file of it is wrong, with the place
    public static Catalogue of(Path folder) {
        return new CatalogueReader(CatalogueFiles.in(folder)).read();
    }

    public Horizon horizon() {
        return horizon;
    }

    /// English names of the jurisdictions that have instruments, by code, in the catalogue's order.
    public Map<String, String> jurisdictions() {
        return Collections.unmodifiableMap(jurisdictions);
    }

    public List<Instrument> list() {
        return List.copyOf(instruments.values());
    }

    public Optional<Instrument> find(String id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /// The instrument that is a work of the corpus.
    public Optional<Instrument> find(Work work) {
        return instruments.values().stream()
                .filter(each -> each.work().equals(Optional.of(work)))
                .findFirst();
    }

    /// @throws IllegalArgumentException when there is none of that id
    public Instrument get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "no instrument '" + id + "' in the catalogue: 'armillary catalogue' lists their ids"));
    }

    /// The instruments that name it as an ancestor.
    public List<Instrument> listDescendants(String id) {
        return instruments.values().stream()
                .filter(each -> each.ancestors().stream()
                        .anyMatch(ancestor -> ancestor.id().equals(id)))
                .toList();
    }

    /// What an instrument is on a day; empty before its first date.
    public Optional<Standing> statusOn(LocalDate day, Instrument instrument) {
        return instrument.statusOn(day, horizon);
    }

    /// What comes due from one day to another, both included; by day.
    public List<Due> due(LocalDate from, LocalDate to) {
        return Due.between(list(), from, to);
    }

    public List<Body> listBodies() {
        return List.copyOf(bodies.values());
    }

    public Optional<Body> findBody(String id) {
        return Optional.ofNullable(bodies.get(id));
    }

    public List<OlderLaw> listOlderLaw() {
        return List.copyOf(olderLaw.values());
    }

    public List<Practice> listPractice() {
        return List.copyOf(practice.values());
    }

    public Optional<Register> findRegister(String id) {
        return Optional.ofNullable(registers.get(id));
    }

    public List<Register> listRegisters() {
        return List.copyOf(registers.values());
    }
}
