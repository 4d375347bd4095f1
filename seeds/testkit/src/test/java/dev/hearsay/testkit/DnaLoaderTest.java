package dev.hearsay.testkit;

import dev.hearsay.seeds.DnaMapping;
import dev.hearsay.seeds.LoadLimits;
import dev.hearsay.seeds.SampleDatabase;
import dev.hearsay.seeds.SeedLoader;
import dev.hearsay.seeds.Seeds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Databases of the Discourse Network Analyzer, which are read only: three of them, and whatever accidents make of them. */
class DnaLoaderTest implements SeedLoaderContract {

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
        String text = "'" + concept.replace("'", "''") + "'";
        List<String> statements = new ArrayList<>(List.of("PRAGMA page_size = 512"));
        statements.addAll(SampleDatabase.TABLES);
        statements.add("INSERT INTO SETTINGS VALUES('version', '3.0.7')");
        statements.add("INSERT INTO CODERS VALUES(1, 'Ann', 'not read')");
        statements.add("INSERT INTO STATEMENTTYPES VALUES(1, 'DNA Statement')");
        statements.add(
                "INSERT INTO VARIABLES VALUES(1, 'person', 'short text', 1), (2, 'organization', 'short text', 1),"
                        + " (3, 'concept', 'short text', 1), (4, 'agreement', 'boolean', 1)");
        statements.add(String.format(
                "INSERT INTO ENTITIES VALUES(1, 1, %1$s, NULL), (2, 2, %1$s, NULL), (3, 3, %1$s, NULL)", text));
        for (int i = 1; i <= documents; i++) {
            statements.addAll(document(i, text));
        }
        return Specimen.of("x.dna", SampleDatabase.of(statements));
    }

    private static List<String> document(int i, String text) {
        return List.of(
                "INSERT INTO DOCUMENTS VALUES(" + i + ", " + text + ", " + text + ", 1, 'A. Author', " + text
                        + ", '', '', '', 1690900200)",
                "INSERT INTO STATEMENTS VALUES(" + i + ", 1, " + i + ", 0, 3, 1)",
                "INSERT INTO DATASHORTTEXT(StatementId, VariableId, Entity) SELECT " + i
                        + ", VariableId, ID FROM ENTITIES",
                "INSERT INTO DATABOOLEAN VALUES(" + i + ", " + i + ", 4, " + i % 2 + ")");
    }
}
