package dev.hearsay.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Small databases of the peer's form, made by statements of SQL. */
final class SampleDatabase {

    /** A document, two entities of three, and one statement. */
    static final List<String> THREE = List.of(
            "CREATE TABLE SETTINGS(Property TEXT PRIMARY KEY, Value TEXT)",
            "CREATE TABLE CODERS(ID INTEGER PRIMARY KEY, Name TEXT, Password TEXT)",
            "CREATE TABLE DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Coder INTEGER, Author TEXT, Source TEXT,"
                    + " Section TEXT, Notes TEXT, Type TEXT, Date INTEGER)",
            "CREATE TABLE STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT)",
            "CREATE TABLE VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER)",
            "CREATE TABLE STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER,"
                    + " Stop INTEGER, Coder INTEGER)",
            "CREATE TABLE ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, ChildOf INTEGER)",
            "CREATE TABLE DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER)",
            "CREATE TABLE DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
            "CREATE TABLE DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
            "CREATE TABLE DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT)",
            "CREATE TABLE ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT)",
            "CREATE TABLE ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INTEGER, AttributeVariableId INTEGER,"
                    + " AttributeValue TEXT)",
            "INSERT INTO SETTINGS VALUES('version', '3.0.7')",
            "INSERT INTO CODERS VALUES(1, 'Ann', 'secret-hash')",
            "INSERT INTO DOCUMENTS VALUES(1, 'A wire report', 'The \uD83D\uDE00 expert warned that it fails.', 1, 'A. Author',"
                    + " 'The Wire', 'Front', '', 'news', 1690900200)",
            "INSERT INTO STATEMENTTYPES VALUES(1, 'DNA Statement'), (2, 'Annotation')",
            "INSERT INTO VARIABLES VALUES(1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),"
                    + " (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1), (5, 'note', 'long text', 2)",
            "INSERT INTO ENTITIES VALUES(1, 1, '', NULL), (2, 1, 'An Expert', NULL), (3, 2, 'The Institute', NULL),"
                    + " (4, 3, 'The talks fail', NULL), (5, 2, 'The Branch', 3)",
            "INSERT INTO STATEMENTS VALUES(7, 1, 1, 7, 20, 1)",
            "INSERT INTO DATASHORTTEXT VALUES(1, 7, 1, 2), (2, 7, 2, 5), (3, 7, 3, 4)",
            "INSERT INTO DATABOOLEAN VALUES(1, 7, 4, 0)",
            "INSERT INTO ATTRIBUTEVARIABLES VALUES(1, 2, 'Type'), (2, 2, 'Alias')",
            "INSERT INTO ATTRIBUTEVALUES VALUES(1, 3, 1, 'NGO'), (2, 3, 2, 'The House'), (3, 5, 2, '')");

    private SampleDatabase() {}

    /** The bytes of the database that statements make, some more after those above. */
    static byte[] with(String... more) {
        return of(Stream.concat(THREE.stream(), Arrays.stream(more)).toList());
    }

    static byte[] of(List<String> statements) {
        try {
            Path file = Files.createTempFile("sample", ".dna");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = connection.createStatement()) {
                for (String sql : statements) {
                    statement.executeUpdate(sql);
                }
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
