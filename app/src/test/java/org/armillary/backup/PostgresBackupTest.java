package org.armillary.backup;

import org.armillary.home.Database;
import org.armillary.home.PostgresServer;

/// From H2 to PostgreSQL, and from PostgreSQL to another one.
class PostgresBackupTest extends BackupContract {

    private static int homes;

    @Override
    void from() {
        if (homes++ % 2 == 1) {
            to();
        }
    }

    @Override
    void to() {
        System.setProperty(Database.ADDRESS, PostgresServer.newDatabase());
    }
}
