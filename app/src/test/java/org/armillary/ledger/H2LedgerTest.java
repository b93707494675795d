package org.armillary.ledger;

import org.armillary.home.Database;
import org.armillary.home.Ownership;

class H2LedgerTest extends LedgerContract {

    @Override
    Database open(Ownership ownership) {
        return Database.open(ownership);
    }
}
