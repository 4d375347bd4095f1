package dev.hearsay.testkit;

import dev.hearsay.seeds.DnaMapping;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Seeds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Databases of the Discourse Network Analyzer, which are read only: three of them, and whatever accidents make of them. */
class DnaLoaderTest implements SeedLoaderContract {

    private static final List<String> TABLES = List.of(
            "PRAGMA page_size = 512",
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
            "INSERT INTO CODERS VALUES(1, 'Ann', 'not read')",
            "INSERT INTO STATEMENTTYPES VALUES(1, 'DNA Statement')",
            "INSERT INTO VARIABLES VALUES(1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),"
                    + " (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1)");

    private static final List<Specimen> DATABASES = List.of(
            database(0, "the talks"),
            database(1, "I insist"),
            database(4, "<b>\u0130\u0131</b> \ud83d\ude00, 'in doubt'"));

    @Override
    public SeedLoader loader(LoadLimits limits) {
        return Seeds.dna().with(DnaMapping.standard().prefix("x")).within(limits);
    }

    @Override
    public Arbitrary<Specimen> specimens() {
        return Arbitraries.of(DATABASES);
    }

    @Override
    public Set<Ability> abilities() {
        return EnumSet.of(Ability.READS_ON, Ability.FOLDERS, Ability.LIMITS);
    }

    /** A database of so many documents, each with a statement of this concept. */
    private static Specimen database(int documents, String concept) {
        try {
            Path file = Files.createTempFile("testkit", ".dna");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                fill(connection, documents, concept);
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return Specimen.of("x.dna", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fill(Connection connection, int documents, String concept) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.executeUpdate(table);
            }
        }
        insert(connection, "INSERT INTO ENTITIES VALUES(1, 1, ?, NULL), (2, 2, ?, NULL), (3, 3, ?, NULL)", concept);
        for (int i = 1; i <= documents; i++) {
            insert(
                    connection,
                    "INSERT INTO DOCUMENTS VALUES(" + i + ", ?, ?, 1, 'A. Author', ?, '', '', '', 1690900200)",
                    concept);
            insert(connection, "INSERT INTO STATEMENTS VALUES(" + i + ", 1, " + i + ", 0, 3, 1)", concept);
            for (int variable = 1; variable <= 3; variable++) {
                insert(
                        connection,
                        "INSERT INTO DATASHORTTEXT(StatementId, VariableId, Entity) VALUES(" + i + ", " + variable
                                + ", " + variable + ")",
                        concept);
            }
            insert(connection, "INSERT INTO DATABOOLEAN VALUES(" + i + ", " + i + ", 4, " + i % 2 + ")", concept);
        }
    }

    private static void insert(Connection connection, String sql, String text) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
                statement.setString(i, text);
            }
            statement.executeUpdate();
        }
    }
}
