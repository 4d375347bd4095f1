package dev.hearsay.sql.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.sql.Dialect;
import dev.hearsay.sql.Schema;
import dev.hearsay.sql.Sql;
import dev.hearsay.sql.SqlClaims;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlOnTheModulePathTest {

    private static final Query QUERY = Query.of(Condition.has(Field.SPEAKER, new Actor.Id("russia")));

    @Test
    void questionIsRenderedAndAsked() {
        Sql sql = Sql.of(QUERY, Dialect.DUCKDB);
        assertEquals(List.of("russia"), sql.parameters());
        SqlClaims claims = SqlClaims.over(asked -> List.of(List.of("c-1")), Dialect.DUCKDB);
        assertEquals("[c-1]", claims.ids(QUERY).toString());
    }

    @Test
    void everyTableIsDefined() {
        assertEquals(Schema.tables().size(), Schema.definitions(Dialect.SPARK).size());
        assertTrue(Schema.tables().contains("claim"));
    }
}
