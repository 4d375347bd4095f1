/** The questions of {@link dev.hearsay.query} as SQL: {@link dev.hearsay.sql.Sql} writes it, {@link dev.hearsay.sql.SqlClaims} asks it. */
module dev.hearsay.sql {
    requires transitive dev.hearsay.core;
    requires static transitive java.sql;
    requires static org.jspecify;

    exports dev.hearsay.sql;
}
