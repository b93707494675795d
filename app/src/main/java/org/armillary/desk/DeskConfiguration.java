package org.armillary.desk;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.armillary.account.Accounts;
import org.armillary.alert.Alerts;
import org.armillary.alert.WebAddresses;
import org.armillary.catalogue.Catalogue;
import org.armillary.corpus.Corpus;
import org.armillary.corpus.Library;
import org.armillary.corpus.Texts;
import org.armillary.graph.CitationCheck;
import org.armillary.graph.Duties;
import org.armillary.graph.Glossary;
import org.armillary.graph.Graph;
import org.armillary.graph.ReadingRoom;
import org.armillary.home.Home;
import org.armillary.ledger.Ledger;
import org.armillary.ledger.LogPlace;
import org.armillary.ledger.TrailLinks;
import org.armillary.lineage.Judgments;
import org.armillary.lineage.Lineage;
import org.armillary.parallel.Derivations;
import org.armillary.parallel.Parallels;
import org.armillary.parallel.Provenance;
import org.armillary.portfolio.Portfolio;
import org.armillary.search.Search;
import org.armillary.task.Tasks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The server's desk and what is on it, for the pages.
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    @Bean
    Home home(@Value("${armillary.home}") Path directory) {
        return new Home(directory);
    }

    @Bean(destroyMethod = "close")
    Desk desk(
            Home home,
            @Value("${armillary.site:}") String site,
            @Value("${armillary.log-store:}") String logStore,
            @Value("${armillary.webhook-hosts:}") Set<String> webhookHosts) {
        Desk desk = Desk.open(home, "serve", PATIENCE);
        if (!logStore.isBlank()) {
            chooseLogStore(desk, home, logStore);
        }
        desk.openLedger(Optional.of(site).filter(address -> !address.isBlank()));
        desk.alerts().keep(Optional.of(site).filter(address -> !address.isBlank()), new WebAddresses(webhookHosts));
        return desk;
    }

    @Bean
    Background background(Desk desk) {
        return new Background(desk);
    }

    private static void chooseLogStore(Desk desk, Home home, String address) {
        try {
            LogPlace.choose(home, address);
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    @Bean(destroyMethod = "")
    Corpus corpus(Desk desk) {
        return desk.corpus();
    }

    @Bean
    Library library(Corpus corpus) {
        return corpus.library();
    }

    @Bean
    Texts texts(Corpus corpus) {
        return corpus.texts();
    }

    @Bean
    Search search(Desk desk) {
        return desk.search();
    }

    @Bean
    ReadingRoom room(Desk desk) {
        return desk.room();
    }

    @Bean
    Graph graph(ReadingRoom room) {
        return room.graph();
    }

    @Bean
    Lineage lineage(Desk desk) {
        Corpus corpus = desk.corpus();
        return new Lineage(Catalogue.shipped(), desk.lineage(), corpus.library(), new Judgments(corpus));
    }

    @Bean
    Parallels parallels(Search search, ReadingRoom room, Lineage lineage) {
        return new Parallels(search.alikes(), room, Optional.of(lineage));
    }

    @Bean
    Provenance provenance(Search search, Library library) {
        return new Provenance(search.alikes(), library);
    }

    @Bean
    Derivations derivations(ReadingRoom room, Lineage lineage) {
        return new Derivations(room, Optional.of(lineage));
    }

    @Bean
    Glossary glossary(ReadingRoom room) {
        return room.glossary();
    }

    @Bean
    Duties duties(ReadingRoom room) {
        return room.duties();
    }

    @Bean
    CitationCheck citationCheck(ReadingRoom room) {
        return room.check();
    }

    @Bean
    Accounts accounts(Desk desk) {
        return desk.accounts();
    }

    @Bean(destroyMethod = "")
    Alerts alerts(Desk desk) {
        return desk.alerts();
    }

    @Bean
    TrailLinks trailLinks(Desk desk) {
        return desk.trailLinks();
    }

    @Bean
    Portfolio portfolio(Desk desk) {
        return desk.portfolio();
    }

    @Bean(destroyMethod = "")
    Ledger ledger(Desk desk) {
        return desk.ledger();
    }

    @Bean(destroyMethod = "")
    Tasks tasks(Desk desk) {
        return desk.tasks();
    }
}
