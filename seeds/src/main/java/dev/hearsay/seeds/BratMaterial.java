package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The records of a corpus by the document they go into.
 *
 * @param voices the voices without a name, by the source they are heard in
 * @param links the links by the source of the claim they come from
 */
record BratMaterial(
        Map<Actor.Id, Actor> actors,
        Map<Topic.Id, Topic> topics,
        Map<Source.Id, List<Actor>> voices,
        Map<Source.Id, List<Claim>> claims,
        Map<Source.Id, List<Mention>> mentions,
        Map<Source.Id, List<ClaimLink>> links) {

    static BratMaterial of(Corpus corpus) {
        Map<Claim.Id, Source.Id> homes = corpus.claims().stream().collect(Collectors.toMap(Claim::id, Claim::source));
        return new BratMaterial(
                corpus.actors().stream().collect(Collectors.toMap(Actor::id, Function.identity())),
                corpus.topics().stream().collect(Collectors.toMap(Topic::id, Function.identity())),
                corpus.actors().stream()
                        .filter(actor -> actor.heardIn().isPresent())
                        .collect(Collectors.groupingBy(actor -> actor.heardIn().orElseThrow())),
                corpus.claims().stream().collect(Collectors.groupingBy(Claim::source)),
                corpus.mentions().stream().collect(Collectors.groupingBy(Mention::source)),
                corpus.links().stream().collect(Collectors.groupingBy(link -> homes.get(link.from()))));
    }
}
