package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is wrong in a file is said with file, line, and what to write instead.
class CatalogueReaderTest {
    private static final String GOOD = "status: {is: in-force}\ndates: {in-force: '2029-01-01'}\n";

    @TempDir
    private Path folder;

    @Test
    void readsWhatIsRight() {
        Instrument read = LanternCatalogue.only(folder, GOOD + "work: /akn/eu/act/regulation/2031/12\n");
        assertThat(read.id()).isEqualTo("lanterns");
        assertThat(read.sources()).containsExactly(new SourceRef.InRegister("gazette", "7", ""));
        assertThat(read.work())
                .hasValueSatisfying(work -> assertThat(work.uri()).endsWith("/2031/12"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # the field's line          | its message
                    status: {is: forceful}      | zz.yaml:20: 'is': no 'forceful' there: one of proposed, adopted
                    dates: {in-force: '2029-02-30'} | zz.yaml:20: 'in-force': not a date: '2029-02-30'
                    stauts: {is: in-force}      | zz.yaml:20: no field is called 'stauts' here
                    verified: maybe             | zz.yaml:20: 'verified' stands here twice
                    amended: {by: x}            | zz.yaml:20: 'amended': wanted a list
                    ancestors: [{id: no-such-act, relation: draws-on, basis: secondary}] | zz.yaml:20: no entry has the id
                    thresholds: [{quantity: users, comparator: equals, value: 1, unit: u, what: w}] | zz.yaml:20: no 'provision'
                    thresholds: [{provision: none, quantity: users, comparator: between, value: 1, unit: u, what: w}] | zz.yaml:20: 'between'
                    applies: [{what: lanterns}] | zz.yaml:20: no 'day'
                    work: /akn/eu               | zz.yaml:20: 'work': not an Akoma Ntoso address
                    """)
    void saysWhereAndWhat(String line, String message) {
        String status = line.startsWith("status") ? "" : "status: {is: in-force}\n";
        String dates = line.startsWith("dates") ? "" : "dates: {in-force: '2029-01-01'}\n";
        assertThatThrownBy(() -> LanternCatalogue.only(folder, line + "\n" + status + dates))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageContaining(message);
    }

    @Test
    void anIdIsTakenOnce() {
        String one = LanternCatalogue.instrument("lamp", GOOD);
        assertThatThrownBy(() -> Catalogue.of(LanternCatalogue.write(folder, one, one)))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageContaining("'lamp' is taken by the entry at instruments/zz.yaml:4");
    }

    @Test
    void brokenYamlHasALine() {
        assertThatThrownBy(() -> LanternCatalogue.only(folder, GOOD + "note: [unclosed\n"))
                .isInstanceOf(CatalogueFault.class)
                .hasMessageContaining("zz.yaml:")
                .hasMessageContaining("not YAML");
    }
}
