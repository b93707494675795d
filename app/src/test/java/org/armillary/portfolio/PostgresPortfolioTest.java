package org.armillary.portfolio;

import org.armillary.home.Database;
import org.armillary.home.Ownership;
import org.armillary.home.PostgresServer;

class PostgresPortfolioTest extends PortfolioContract {

    @Override
    Database open(Ownership ownership) {
        return Database.external(PostgresServer.newDatabase());
    }
}
