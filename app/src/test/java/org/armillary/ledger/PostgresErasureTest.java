package org.armillary.ledger;

import org.armillary.home.Database;
import org.armillary.home.Ownership;
import org.armillary.home.PostgresServer;

class PostgresErasureTest extends ErasureContract {

    @Override
    Database open(Ownership ownership) {
        return Database.external(PostgresServer.newDatabase());
    }
}
