package org.armillary.ledger;

import org.armillary.home.Database;
import org.armillary.home.Ownership;

class H2ErasureTest extends ErasureContract {

    @Override
    Database open(Ownership ownership) {
        return Database.open(ownership);
    }
}
