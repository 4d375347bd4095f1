package dev.hearsay.samples;

import static dev.hearsay.RelationKinds.EXCLUDES;
import static dev.hearsay.Stance.OPPOSE;

import dev.hearsay.Actor;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.annotate.Annotate;
import dev.hearsay.annotate.AnnotatedText;
import dev.hearsay.dsl.Claims;
import dev.hearsay.store.ClaimStore;
import java.io.PrintStream;

/** Reads claims out of a text: quotes say where, and names are looked up in what is known. */
public final class AnnotateAText {

    private static final Source TEXT = Source.of("gazette-12", "A gazette")
            .withText("Ruritania will not be asked about the ferry, complains its envoy. The ferry sails in May.");

    private AnnotateAText() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        AnnotatedText text = Annotate.source(TEXT)
                .add(Actor.state("ruritania", "Ruritania"), Actor.state("borduria", "Borduria"))
                .add(Actor.unnamed("envoy", "an envoy", "gazette-12"))
                .add(Topic.of("ferry", "The ferry"))
                .claim(c -> c.quote("will not be asked about the ferry")
                        .saidBy("an envoy", "complains")
                        .speakingFor("Ruritania")
                        .gist("Borduria decides on the ferry without Ruritania")
                        .asserts("Borduria", EXCLUDES, "Ruritania")
                        .on("The ferry", OPPOSE))
                .claim(c -> c.quote("The ferry sails in May")
                        .inOwnVoice()
                        .gist("The ferry begins in May")
                        .on("ferry"));
        out.println(text.markup());

        ClaimStore store = ClaimStore.of(text.build());
        Claims.from(store)
                .asserting("Borduria", EXCLUDES, "Ruritania")
                .evidence()
                .forEach(out::println);
    }
}
