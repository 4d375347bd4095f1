package dev.hearsay.samples;

import static dev.hearsay.RelationKinds.EXCLUDES;
import static dev.hearsay.RelationKinds.INCLUDES;

import dev.hearsay.Actor;
import dev.hearsay.Relation;
import dev.hearsay.annotate.Annotate;
import dev.hearsay.annotate.AnnotatedText;
import dev.hearsay.dsl.Claims;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Contest;
import java.io.PrintStream;

/** Finds what one voice affirms and another denies, or affirms the opposite of. */
public final class ContestedRelations {

    private ContestedRelations() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        AnnotatedText gazette = Annotate.source("gazette", "Borduria shuts Ruritania out, says the envoy.")
                .add(Actor.state("ruritania", "Ruritania"), Actor.state("borduria", "Borduria"))
                .add(Actor.person("envoy", "the envoy"), Actor.person("minister", "the minister"))
                .claim(c ->
                        c.saidBy("the envoy").gist("Ruritania is left out").asserts("borduria", EXCLUDES, "ruritania"));
        ClaimStore store = ClaimStore.of(gazette.build());

        AnnotatedText courier = Annotate.source("courier", "The minister calls that untrue: Ruritania has its seat.")
                .knowing(store)
                .claim(c -> c.saidBy("the minister").gist("That is untrue").denies("borduria", EXCLUDES, "ruritania"))
                .claim(c -> c.saidBy("the minister").gist("It has a seat").asserts("borduria", INCLUDES, "ruritania"));

        for (Contest<Relation> contest :
                Claims.from(store.with(courier.build())).contested()) {
            out.println(contest);
            contest.opposing().evidence().forEach(evidence -> out.println("  against: " + evidence));
        }
    }
}
