package dev.hearsay;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** The ids that a record names, in the order of its components. */
final class References {

    private final Object record;
    private final Consumer<Naming> visitor;

    private References(Object record, Consumer<Naming> visitor) {
        this.record = record;
        this.visitor = visitor;
    }

    static void of(Object record, Consumer<Naming> visitor) {
        References references = new References(record, visitor);
        if (record instanceof Claim claim) {
            references.ofClaim(claim);
        } else if (record instanceof Source source) {
            references.visit("/republishes", Reference.Type.SOURCE, source.republishes(), Source.Id::value);
        } else if (record instanceof Actor actor) {
            references.ofActor(actor);
        } else if (record instanceof Topic topic) {
            references.visit("/parent", Reference.Type.TOPIC, topic.parent(), Topic.Id::value);
        } else if (record instanceof RelationKind kind) {
            references.visit("/parent", Reference.Type.RELATION_KIND, kind.parent(), RelationKind.Id::value);
            references.visit("/opposite", Reference.Type.RELATION_KIND, kind.opposite(), RelationKind.Id::value);
        } else if (record instanceof ClaimLink link) {
            references.visit("/from", Reference.Type.CLAIM, link.from().value());
            references.visit("/to", Reference.Type.CLAIM, link.to().value());
        } else if (record instanceof Mention mention) {
            references.visit("/source", Reference.Type.SOURCE, mention.source().value());
            references.visit("/actor", Reference.Type.ACTOR, mention.actor().value());
        } else if (record instanceof Withdrawal withdrawal) {
            references.visit("/claim", Reference.Type.CLAIM, withdrawal.claim().value());
        }
    }

    private <K> void visit(String pointer, Reference.Type type, Optional<K> id, Function<K, String> value) {
        if (id.isPresent()) {
            visit(pointer, type, value.apply(id.get()));
        }
    }

    private void visit(String pointer, Reference.Type type, String id) {
        visitor.accept(new Naming(record, type, id, pointer, -1, ""));
    }

    private void visit(String before, int index, String after, Reference.Type type, String id) {
        visitor.accept(new Naming(record, type, id, before, index, after));
    }

    private void ofActor(Actor actor) {
        visit("/heardIn", Reference.Type.SOURCE, actor.heardIn(), Source.Id::value);
        List<Affiliation> ties = actor.affiliations();
        for (int i = 0; i < ties.size(); i++) {
            visit(
                    "/affiliations/",
                    i,
                    "/to",
                    Reference.Type.ACTOR,
                    ties.get(i).to().value());
        }
    }

    private void ofClaim(Claim claim) {
        visit("/source", Reference.Type.SOURCE, claim.source().value());
        Speaker voice = claim.attribution().voice();
        visit("/voice/actor", Reference.Type.ACTOR, voice.actor().value());
        visit("/voice/speakingFor", Reference.Type.ACTOR, voice.speakingFor(), Actor.Id::value);
        ofSteps(claim.attribution().reported());
        ofActors("/addressees/", claim.addressees());
        ofActors("/about/", claim.about());
        ofAssertions(claim.assertions());
        List<Position> positions = claim.positions();
        for (int i = 0; i < positions.size(); i++) {
            visit(
                    "/positions/",
                    i,
                    "/topic",
                    Reference.Type.TOPIC,
                    positions.get(i).topic().value());
        }
    }

    private void ofSteps(List<Attribution.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Speaker speaker = steps.get(i).speaker();
            visit(
                    "/reported/",
                    i,
                    "/actor",
                    Reference.Type.ACTOR,
                    speaker.actor().value());
            if (speaker.speakingFor().isPresent()) {
                visit(
                        "/reported/",
                        i,
                        "/speakingFor",
                        Reference.Type.ACTOR,
                        speaker.speakingFor().get().value());
            }
        }
    }

    private void ofActors(String pointer, List<Actor.Id> actors) {
        for (int i = 0; i < actors.size(); i++) {
            visit(pointer, i, "", Reference.Type.ACTOR, actors.get(i).value());
        }
    }

    private void ofAssertions(List<Assertion> assertions) {
        for (int i = 0; i < assertions.size(); i++) {
            Relation relation = assertions.get(i).relation();
            end(i, "/subject", relation.subject());
            visit(
                    "/assertions/",
                    i,
                    "/kind",
                    Reference.Type.RELATION_KIND,
                    relation.kind().value());
            end(i, "/object", relation.object());
        }
    }

    private void end(int assertion, String pointer, Optional<Actor.Id> actor) {
        if (actor.isPresent()) {
            visit(
                    "/assertions/",
                    assertion,
                    pointer,
                    Reference.Type.ACTOR,
                    actor.get().value());
        }
    }
}
