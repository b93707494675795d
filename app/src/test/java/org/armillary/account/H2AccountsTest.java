package org.armillary.account;

import org.armillary.home.Database;
import org.armillary.home.Ownership;

class H2AccountsTest extends AccountsContract {

    @Override
    Database open(Ownership ownership) {
        return Database.open(ownership);
    }
}
