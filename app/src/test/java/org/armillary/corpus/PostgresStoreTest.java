package org.armillary.corpus;

import org.armillary.home.Database;
import org.armillary.home.Ownership;
import org.armillary.home.PostgresServer;

class PostgresStoreTest extends StoreContract {

    /// One for each test, however often it opens it.
    private final String address = PostgresServer.newDatabase();

    @Override
    Database open(Ownership ownership) {
        return Database.external(address);
    }
}
