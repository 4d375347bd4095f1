package dev.hearsay.samples;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.network.Aggregation;
import dev.hearsay.network.DiscourseNetwork;
import dev.hearsay.network.Mode;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.Normalisation;
import dev.hearsay.network.Qualifier;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.io.PrintStream;
import java.util.List;

/** From coded statements - who, of which organisation, on what, for or against - to the network of those who agree. */
public final class CodedToCongruence {

    /** A coded statement. */
    private record Coded(String person, String organisation, String concept, Stance stance) {

        Actor speaker() {
            return Actor.person(person, person).with(Affiliation.role("speaker", organisation, Period.ALWAYS));
        }

        Claim claim(String id) {
            return Claim.of(id, "minutes", Attribution.ownVoice(person), "A statement on the " + concept)
                    .on(concept, stance)
                    .build();
        }
    }

    private static final List<Coded> STATEMENTS = List.of(
            new Coded("Ada", "Shipowners", "ferry", Stance.SUPPORT),
            new Coded("Ada", "Shipowners", "toll", Stance.OPPOSE),
            new Coded("Ben", "Bridge League", "ferry", Stance.OPPOSE),
            new Coded("Ben", "Bridge League", "toll", Stance.OPPOSE),
            new Coded("Cay", "Harbour", "ferry", Stance.SUPPORT),
            new Coded("Cay", "Harbour", "toll", Stance.SUPPORT));

    private CodedToCongruence() {}

    /** Runs it. */
    public static void main(String[] args) {
        run(System.out);
    }

    static void run(PrintStream out) {
        DiscourseNetwork network = NetworkDesign.oneMode(Mode.AFFILIATION, Mode.TOPIC)
                .qualifiedBy(Qualifier.STANCE, Aggregation.CONGRUENCE)
                .normalisedBy(Normalisation.AVERAGE)
                .of(ClaimStore.of(corpus()).select(Query.of(Condition.everyClaim())));
        network.edges().forEach(edge -> {
            out.println(edge);
            edge.claims().evidence().forEach(evidence -> out.println("  " + evidence));
        });
    }

    private static Corpus corpus() {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("minutes", "Minutes of the council"));
        STATEMENTS.stream()
                .map(Coded::organisation)
                .distinct()
                .forEach(name -> corpus.add(Actor.organisation(name, name)));
        STATEMENTS.stream().map(Coded::speaker).distinct().forEach(corpus::add);
        STATEMENTS.stream().map(Coded::concept).distinct().forEach(name -> corpus.add(Topic.of(name, "The " + name)));
        STATEMENTS.forEach(coded -> corpus.add(coded.claim("s-" + STATEMENTS.indexOf(coded))));
        return corpus.build();
    }
}
