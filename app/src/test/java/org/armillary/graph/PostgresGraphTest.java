package org.armillary.graph;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import org.armillary.home.Database;
import org.armillary.home.Ownership;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;

class PostgresGraphTest extends GraphContract {

    private EmbeddedPostgres postgres;

    @BeforeEach
    void start() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            Assumptions.abort("SKIPPED: PostgreSQL can't be started here: " + e.getMessage());
        }
    }

    @AfterEach
    void stop() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }

    @Override
    Database open(Ownership ownership) {
        return Database.external(postgres.getJdbcUrl("postgres", "postgres"));
    }
}
