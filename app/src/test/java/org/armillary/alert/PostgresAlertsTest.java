package org.armillary.alert;

import org.armillary.home.Database;
import org.armillary.home.Ownership;
import org.armillary.home.PostgresServer;

class PostgresAlertsTest extends AlertsContract {

    @Override
    Database open(Ownership ownership) {
        return Database.external(PostgresServer.newDatabase());
    }
}
