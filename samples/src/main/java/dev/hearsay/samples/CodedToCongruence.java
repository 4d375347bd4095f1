package dev.hearsay.samples;

import static dev.hearsay.seeds.ClaimPart.GIST;
import static dev.hearsay.seeds.ClaimPart.SAID;
import static dev.hearsay.seeds.ClaimPart.SOURCE;
import static dev.hearsay.seeds.ClaimPart.STANCE;
import static dev.hearsay.seeds.ClaimPart.TOPIC;
import static dev.hearsay.seeds.ClaimPart.VOICE;

import dev.hearsay.Actor;
import dev.hearsay.Corpus;
import dev.hearsay.Stance;
import dev.hearsay.network.Aggregation;
import dev.hearsay.network.Mode;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.Normalisation;
import dev.hearsay.network.Qualifier;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.seeds.CsvMapping;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.Seeds;
import dev.hearsay.store.ClaimStore;
import java.io.PrintStream;
import java.util.List;

/** From a table of coded statements - who, of which organisation, on what, for or against - to the network of those who agree. */
public final class CodedToCongruence {

    private static final String TABLE = """
            document,date,person,organisation,concept,agreement,statement
            minutes-1,2023-05-02,Ada,Shipowners,ferry,yes,The ferry must stay
            minutes-1,2023-05-02,Ben,Bridge League,ferry,no,Nobody needs the ferry
            minutes-1,2023-05-02,Cay,Harbour,ferry,yes,The ferry feeds the harbour
            minutes-2,2023-05-09,Ada,Shipowners,toll,no,A toll drives people away
            minutes-2,2023-05-09,Ben,Bridge League,toll,no,A toll is unjust
            minutes-2,2023-05-09,Cay,Harbour,toll,yes,A toll pays for the quay
            """;

    private CodedToCongruence() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        CsvMapping coding = CsvMapping.of(CsvMapping.Separator.COMMA)
                .column(SOURCE, "document")
                .column(SAID, "date")
                .column(VOICE, "person")
                .column(GIST, "statement")
                .column(TOPIC, "concept")
                .column(STANCE, "agreement")
                .calling(Stance.SUPPORT, "yes")
                .calling(Stance.OPPOSE, "no")
                .note("organisation", "organisation")
                .numbering("statement-")
                .makingSources()
                .makingActors(Actor.Kind.PERSON)
                .makingTopics();
        Corpus corpus = Seeds.csv(coding).load(Seed.of("statements.csv", TABLE)).orThrow();
        Mode organisation =
                Mode.of("organisation", claim -> List.of(claim.notes().getOrDefault("organisation", "")));
        NetworkDesign.oneMode(organisation, Mode.TOPIC)
                .qualifiedBy(Qualifier.STANCE, Aggregation.CONGRUENCE)
                .normalisedBy(Normalisation.AVERAGE)
                .of(ClaimStore.of(corpus).select(Query.of(Condition.everyClaim())))
                .edges()
                .forEach(edge -> {
                    out.println(edge);
                    edge.claims().evidence().forEach(evidence -> out.println("  " + evidence));
                });
    }
}
