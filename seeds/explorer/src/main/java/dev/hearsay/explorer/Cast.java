package dev.hearsay.explorer;

import dev.hearsay.Actor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Topic;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** The records that claims name, by id, with the topics and relation kinds above those. */
record Cast(
        Numbered<Source.Id> sources,
        Numbered<Actor.Id> actors,
        Numbered<Topic.Id> topics,
        Numbered<RelationKind.Id> kinds) {

    static Cast of(List<Claim> claims, Directory directory) {
        Roll roll = new Roll(directory);
        claims.forEach(roll::enter);
        return new Cast(
                Numbered.of(roll.sources), Numbered.of(roll.actors), Numbered.of(roll.topics), Numbered.of(roll.kinds));
    }

    /** What has been named so far. */
    private static final class Roll {

        private final Directory directory;
        private final Set<Source.Id> sources = new TreeSet<>();
        private final Set<Actor.Id> actors = new TreeSet<>();
        private final Set<Topic.Id> topics = new TreeSet<>();
        private final Set<RelationKind.Id> kinds = new TreeSet<>();

        Roll(Directory directory) {
            this.directory = directory;
        }

        void enter(Claim claim) {
            sources.add(claim.source());
            enter(claim.attribution().voice());
            claim.attribution().reported().stream()
                    .map(Attribution.Step::speaker)
                    .forEach(this::enter);
            actors.addAll(claim.about());
            actors.addAll(claim.addressees());
            claim.assertions().stream().map(Assertion::relation).forEach(this::enter);
            claim.positions().stream().map(Position::topic).forEach(this::enter);
        }

        private void enter(Speaker speaker) {
            actors.add(speaker.actor());
            speaker.speakingFor().ifPresent(actors::add);
        }

        private void enter(Relation relation) {
            relation.subject().ifPresent(actors::add);
            relation.object().ifPresent(actors::add);
            addWithParents(kinds, relation.kind(), id -> directory.kind(id).flatMap(RelationKind::parent));
        }

        private void enter(Topic.Id topic) {
            addWithParents(topics, topic, id -> directory.topic(id).flatMap(Topic::parent));
        }

        private static <K> void addWithParents(Collection<K> known, K key, Function<K, Optional<K>> parent) {
            Optional<K> next = Optional.of(key);
            while (next.isPresent() && known.add(next.get())) {
                next = parent.apply(next.get());
            }
        }
    }
}
