/**
 * The same question on a bigger engine: queries as SQL for DuckDB and Spark, over a published schema.
 *
 * <pre>{@code
 * ClaimFiles.write(store, folder);                                   // the store as CSV files of the schema
 * Sql sql = Sql.of(query, Dialect.DUCKDB);                           // text and bind parameters
 * SqlClaims claims = SqlClaims.over(connection, Dialect.DUCKDB);     // or over a function from these to rows
 * claims.ask(query).evidence().forEach(System.out::println);
 * }</pre>
 *
 * <p>{@link dev.hearsay.sql.Sql} is the renderer, {@link dev.hearsay.sql.Schema} says which tables it expects,
 * {@link dev.hearsay.sql.ClaimFiles} writes and reads them, {@link dev.hearsay.sql.SqlClaims} asks and gives the library's own types.
 * The in-memory store is the law: an engine answers as it does, or the statement is refused before anything runs.
 */
@NullMarked
package dev.hearsay.sql;

import org.jspecify.annotations.NullMarked;
