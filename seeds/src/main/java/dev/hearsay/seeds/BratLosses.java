package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Position;
import dev.hearsay.Problem;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Speaker;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What brat has no place for of one corpus. */
final class BratLosses {

    private final Corpus corpus;
    private final Set<Source.Id> written = new HashSet<>();
    private final Set<Actor.Id> actors = new HashSet<>();
    private final Set<Topic.Id> topics = new HashSet<>();
    private final Map<Claim.Id, Source.Id> claims = new HashMap<>();
    private final List<Problem> losses = new ArrayList<>();

    BratLosses(Corpus corpus) {
        this.corpus = corpus;
        corpus.sources().stream().filter(BratWriting::canWrite).forEach(source -> written.add(source.id()));
        corpus.claims().stream()
                .filter(claim -> written.contains(claim.source()))
                .forEach(this::name);
        corpus.mentions().stream()
                .filter(mention -> written.contains(mention.source()))
                .forEach(mention -> actors.add(mention.actor()));
        corpus.actors().stream()
                .filter(actor -> actor.heardIn().filter(written::contains).isPresent())
                .forEach(actor -> actors.add(actor.id()));
    }

    private void name(Claim claim) {
        claims.put(claim.id(), claim.source());
        name(claim.attribution().voice());
        claim.attribution().reported().stream().map(Attribution.Step::speaker).forEach(this::name);
        actors.addAll(claim.about());
        actors.addAll(claim.addressees());
        claim.assertions().stream()
                .map(Assertion::relation)
                .flatMap(relation -> Stream.of(relation.subject(), relation.object()))
                .forEach(end -> end.ifPresent(actors::add));
        claim.positions().stream().map(Position::topic).forEach(topics::add);
    }

    private void name(Speaker speaker) {
        actors.add(speaker.actor());
        speaker.speakingFor().ifPresent(actors::add);
    }

    List<Problem> all() {
        lost(
                "HS-2440",
                "sources without a text to stand on",
                "Give them their texts; claims and mentions of them are left out too.",
                corpus.sources().stream()
                        .map(Source::id)
                        .filter(id -> !written.contains(id))
                        .toList());
        lost(
                "HS-2441",
                "sources that are known as reprints",
                "They are written as sources of their own.",
                corpus.sources().stream()
                        .filter(s -> written.contains(s.id()) && s.republishes().isPresent())
                        .map(Source::id)
                        .toList());
        ofActors();
        ofTopics();
        lost(
                "HS-2446",
                "relation kinds that are described",
                "Read them back with BratMapping.vocabulary(corpus.kinds()).",
                corpus.kinds().stream()
                        .filter(kind -> !RelationKinds.builtIn().contains(kind))
                        .map(RelationKind::id)
                        .toList());
        lost(
                "HS-2447",
                "links between claims of two documents",
                "They are left out.",
                corpus.links().stream()
                        .filter(link -> !claims.containsKey(link.from())
                                || !Optional.ofNullable(claims.get(link.to()))
                                        .equals(Optional.of(claims.get(link.from()))))
                        .map(ClaimLink::toString)
                        .toList());
        lost(
                "HS-2448",
                "withdrawals",
                "They are left out, and the claims stand.",
                corpus.withdrawals().stream().map(Withdrawal::claim).toList());
        lost(
                "HS-2449",
                "words that an anchor carries of itself",
                "They are made anew from the text, with what stands around them.",
                anchors());
        return List.copyOf(losses);
    }

    private void ofActors() {
        lost(
                "HS-2442",
                "actors that no written document names",
                "They are left out.",
                corpus.actors().stream()
                        .map(Actor::id)
                        .filter(id -> !actors.contains(id))
                        .toList());
        lost(
                "HS-2443",
                "affiliations",
                "They are left out.",
                corpus.actors().stream()
                        .filter(actor -> actors.contains(actor.id())
                                && !actor.affiliations().isEmpty())
                        .map(Actor::id)
                        .toList());
        lost(
                "HS-2438",
                "voices whose document is not written",
                "They are written as named actors.",
                corpus.actors().stream()
                        .filter(actor -> actors.contains(actor.id())
                                && actor.heardIn()
                                        .filter(in -> !written.contains(in))
                                        .isPresent())
                        .map(Actor::id)
                        .toList());
    }

    private void ofTopics() {
        lost(
                "HS-2444",
                "topics that no written document names",
                "They are left out.",
                corpus.topics().stream()
                        .map(Topic::id)
                        .filter(id -> !topics.contains(id))
                        .toList());
        lost(
                "HS-2445",
                "wider topics",
                "Topics are written without what they stand below.",
                corpus.topics().stream()
                        .filter(topic ->
                                topics.contains(topic.id()) && topic.parent().isPresent())
                        .map(Topic::id)
                        .toList());
    }

    /** The records that have an anchor which is not as it would be made of the text. */
    private List<String> anchors() {
        Map<Source.Id, SourceText> texts = new HashMap<>();
        corpus.sources().stream()
                .filter(BratWriting::canWrite)
                .forEach(source ->
                        texts.put(source.id(), SourceText.of(source.text().orElseThrow())));
        List<String> other = new ArrayList<>();
        for (Claim claim : corpus.claims()) {
            SourceText text = texts.get(claim.source());
            if (text != null && claim.anchors().stream().anyMatch(anchor -> !anchor.equals(remade(anchor, text)))) {
                other.add(claim.id().value());
            }
        }
        for (Mention mention : corpus.mentions()) {
            SourceText text = texts.get(mention.source());
            if (text != null && !mention.anchor().equals(remade(mention.anchor(), text))) {
                other.add(mention.toString());
            }
        }
        return other;
    }

    private static Anchor remade(Anchor anchor, SourceText text) {
        return new Anchor(anchor.segments().stream()
                .map(s -> text.segment(s.start(), s.end(), OffsetUnit.UTF16))
                .toList());
    }

    private void lost(String code, String what, String instead, Collection<?> of) {
        if (!of.isEmpty()) {
            List<String> ids = of.stream().map(Object::toString).toList();
            losses.add(Losses.loss(code, "brat has no place for " + what + ".", Losses.counted(ids), instead));
        }
    }
}
