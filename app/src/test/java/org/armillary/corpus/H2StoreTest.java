package org.armillary.corpus;

import org.armillary.home.Database;
import org.armillary.home.Ownership;

class H2StoreTest extends StoreContract {

    @Override
    Database open(Ownership ownership) {
        return Database.open(ownership);
    }
}
