package org.armillary.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.armillary.law.frbr.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The publishers that come with the program: each address leads where its examples say, and nowhere else.
class PublishersTest {

    static Stream<Arguments> documents() {
        return Publishers.shipped().list().stream()
                .flatMap(publisher -> publisher.documents().stream().map(each -> Arguments.of(publisher, each)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("documents")
    void examplesLeadWhereTheySay(Publisher publisher, DocumentAddress document) {
        assertThat(document.examples()).isNotEmpty().allSatisfy(example -> {
            assertThat(document.find(example.of(), example.language(), "KEY")).contains(URI.create(example.address()));
            assertThat(publisher.isHost(URI.create(example.address()))).isTrue();
        });
        assertThat(document.counterexamples()).isNotEmpty().noneMatch(document::fits);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("documents")
    void worksInExamplesAreWorks(Publisher publisher, DocumentAddress document) {
        document.examples().stream()
                .filter(each -> document.of() == DocumentAddress.Of.WORK)
                .forEach(each -> assertThat(Work.parse(each.of()).uri()).isEqualTo(each.of()));
    }

    @Test
    void hostsAreOfOnePublisherEach() {
        List<String> hosts = Publishers.shipped().list().stream()
                .flatMap(each -> each.hosts().stream())
                .toList();
        assertThat(hosts).doesNotHaveDuplicates().allMatch(host -> host.equals(host.toLowerCase(Locale.ROOT)));
    }

    @Test
    void whatIsSoldIsNotFetched() {
        assertThat(Publishers.shipped().list().stream().filter(Publisher::sold))
                .isNotEmpty()
                .allMatch(each -> each.documents().isEmpty());
    }

    /// What a work's URI could smuggle into an address stays within its segment.
    @Test
    void valuesCanNotLeaveTheirPlaceInTheAddress() {
        DocumentAddress any = Publishers.shipped()
                .find("ca-justice-laws")
                .orElseThrow()
                .documents()
                .getFirst();
        assertThat(any.fits("/akn/ca/act/1985/L-2/../../x")).isFalse();
        assertThat(any.fits("/akn/ca/act/1985/L-2?x=y")).isFalse();
        assertThat(any.find("/akn/ca/act/1985/L-2", any.ownLanguage(), "a&b=c/d")
                        .orElseThrow()
                        .toString())
                .doesNotContain("a&b");
    }
}
