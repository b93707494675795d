package org.armillary.portfolio;

import org.armillary.home.Database;
import org.armillary.home.Ownership;

class H2PortfolioTest extends PortfolioContract {

    @Override
    Database open(Ownership ownership) {
        return Database.open(ownership);
    }
}
