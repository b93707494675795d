package org.armillary.account;

import org.armillary.home.Database;
import org.armillary.home.Ownership;
import org.armillary.home.PostgresServer;

class PostgresAccountsTest extends AccountsContract {

    @Override
    Database open(Ownership ownership) {
        return Database.external(PostgresServer.newDatabase());
    }
}
