package dev.hearsay;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Whatever wants to know which ids records name. */
abstract class References {

    /** Takes each reference of one record to another. */
    interface Visitor {
        void visit(Reference subject, String pointer, Reference reference);
    }

    /** Tells each reference in full. */
    static References telling(Visitor visitor) {
        return new References() {
            @Override
            void take(Object record, Reference.Type type, String id, String pointer, int index, String rest) {
                visitor.visit(
                        Records.name(record), index < 0 ? pointer : pointer + index + rest, new Reference(type, id));
            }
        };
    }

    /**
     * Takes the id of a record that another names. Who wants to read it puts the pointer together; most are only looked up.
     *
     * @param record the record that names
     * @param type the type of the record named
     * @param id the id of the record named
     * @param pointer the pointer to the id within the record, up to the index of a list
     * @param index the index in that list; negative where there is none
     * @param rest the rest of the pointer
     */
    abstract void take(Object record, Reference.Type type, String id, String pointer, int index, String rest);

    /** Takes what a record names, in the order of its components. */
    final void of(Object record) {
        if (record instanceof Claim claim) {
            ofClaim(claim);
        } else if (record instanceof Source source) {
            visit(source, "/republishes", Reference.Type.SOURCE, source.republishes(), Source.Id::value);
        } else if (record instanceof Actor actor) {
            ofActor(actor);
        } else if (record instanceof Topic topic) {
            visit(topic, "/parent", Reference.Type.TOPIC, topic.parent(), Topic.Id::value);
        } else if (record instanceof RelationKind kind) {
            visit(kind, "/parent", Reference.Type.RELATION_KIND, kind.parent(), RelationKind.Id::value);
            visit(kind, "/opposite", Reference.Type.RELATION_KIND, kind.opposite(), RelationKind.Id::value);
        } else if (record instanceof ClaimLink link) {
            visit(link, "/from", Reference.Type.CLAIM, link.from().value());
            visit(link, "/to", Reference.Type.CLAIM, link.to().value());
        } else if (record instanceof Mention mention) {
            visit(mention, "/source", Reference.Type.SOURCE, mention.source().value());
            visit(mention, "/actor", Reference.Type.ACTOR, mention.actor().value());
        } else if (record instanceof Withdrawal withdrawal) {
            visit(withdrawal, "/claim", Reference.Type.CLAIM, withdrawal.claim().value());
        }
    }

    private <K> void visit(
            Object record, String pointer, Reference.Type type, Optional<K> id, Function<K, String> value) {
        if (id.isPresent()) {
            visit(record, pointer, type, value.apply(id.get()));
        }
    }

    private void visit(Object record, String pointer, Reference.Type type, String id) {
        take(record, type, id, pointer, -1, "");
    }

    private void ofActor(Actor actor) {
        visit(actor, "/heardIn", Reference.Type.SOURCE, actor.heardIn(), Source.Id::value);
        List<Affiliation> ties = actor.affiliations();
        for (int i = 0; i < ties.size(); i++) {
            take(actor, Reference.Type.ACTOR, ties.get(i).to().value(), "/affiliations/", i, "/to");
        }
    }

    private void ofClaim(Claim claim) {
        visit(claim, "/source", Reference.Type.SOURCE, claim.source().value());
        Speaker voice = claim.attribution().voice();
        visit(claim, "/voice/actor", Reference.Type.ACTOR, voice.actor().value());
        visit(claim, "/voice/speakingFor", Reference.Type.ACTOR, voice.speakingFor(), Actor.Id::value);
        ofSteps(claim, claim.attribution().reported());
        ofActors(claim, "/addressees/", claim.addressees());
        ofActors(claim, "/about/", claim.about());
        ofAssertions(claim);
        List<Position> positions = claim.positions();
        for (int i = 0; i < positions.size(); i++) {
            take(claim, Reference.Type.TOPIC, positions.get(i).topic().value(), "/positions/", i, "/topic");
        }
    }

    private void ofSteps(Claim claim, List<Attribution.Step> steps) {
        for (int i = 0; i < steps.size(); i++) {
            Speaker speaker = steps.get(i).speaker();
            take(claim, Reference.Type.ACTOR, speaker.actor().value(), "/reported/", i, "/actor");
            ofActor(claim, speaker.speakingFor(), "/reported/", i, "/speakingFor");
        }
    }

    private void ofActors(Claim claim, String pointer, List<Actor.Id> actors) {
        for (int i = 0; i < actors.size(); i++) {
            take(claim, Reference.Type.ACTOR, actors.get(i).value(), pointer, i, "");
        }
    }

    private void ofAssertions(Claim claim) {
        List<Assertion> assertions = claim.assertions();
        for (int i = 0; i < assertions.size(); i++) {
            Relation relation = assertions.get(i).relation();
            ofActor(claim, relation.subject(), "/assertions/", i, "/subject");
            take(claim, Reference.Type.RELATION_KIND, relation.kind().value(), "/assertions/", i, "/kind");
            ofActor(claim, relation.object(), "/assertions/", i, "/object");
        }
    }

    private void ofActor(Claim claim, Optional<Actor.Id> actor, String pointer, int index, String rest) {
        if (actor.isPresent()) {
            take(claim, Reference.Type.ACTOR, actor.get().value(), pointer, index, rest);
        }
    }
}
