package dev.hearsay;

import java.util.List;
import java.util.Optional;

/** The ids that a record names, each with the JSON pointer to it within the record. */
final class References {

    private final Reference subject;
    private final Records.Visitor visitor;

    private References(Reference subject, Records.Visitor visitor) {
        this.subject = subject;
        this.visitor = visitor;
    }

    static void of(Object record, Records.Visitor visitor) {
        References references = new References(Records.name(record), visitor);
        if (record instanceof Claim claim) {
            references.ofClaim(claim);
        } else if (record instanceof Source source) {
            source.republishes().ifPresent(id -> references.visit("/republishes", Reference.to(id)));
        } else if (record instanceof Actor actor) {
            references.ofActor(actor);
        } else if (record instanceof Topic topic) {
            topic.parent().ifPresent(id -> references.visit("/parent", Reference.to(id)));
        } else if (record instanceof RelationKind kind) {
            kind.parent().ifPresent(id -> references.visit("/parent", Reference.to(id)));
            kind.opposite().ifPresent(id -> references.visit("/opposite", Reference.to(id)));
        } else if (record instanceof ClaimLink link) {
            references.visit("/from", Reference.to(link.from()));
            references.visit("/to", Reference.to(link.to()));
        } else if (record instanceof Mention mention) {
            references.visit("/source", Reference.to(mention.source()));
            references.visit("/actor", Reference.to(mention.actor()));
        } else if (record instanceof Withdrawal withdrawal) {
            references.visit("/claim", Reference.to(withdrawal.claim()));
        }
    }

    private void visit(String pointer, Reference reference) {
        visitor.visit(subject, pointer, reference);
    }

    private void ofActor(Actor actor) {
        actor.heardIn().ifPresent(id -> visit("/heardIn", Reference.to(id)));
        for (int i = 0; i < actor.affiliations().size(); i++) {
            visit(
                    "/affiliations/" + i + "/to",
                    Reference.to(actor.affiliations().get(i).to()));
        }
    }

    private void ofClaim(Claim claim) {
        visit("/source", Reference.to(claim.source()));
        ofSpeaker("/voice", claim.attribution().voice());
        List<Attribution.Step> steps = claim.attribution().reported();
        for (int i = 0; i < steps.size(); i++) {
            ofSpeaker("/reported/" + i, steps.get(i).speaker());
        }
        ofActors("/addressees/", claim.addressees());
        ofActors("/about/", claim.about());
        for (int i = 0; i < claim.assertions().size(); i++) {
            ofRelation("/assertions/" + i, claim.assertions().get(i).relation());
        }
        for (int i = 0; i < claim.positions().size(); i++) {
            visit(
                    "/positions/" + i + "/topic",
                    Reference.to(claim.positions().get(i).topic()));
        }
    }

    private void ofSpeaker(String pointer, Speaker speaker) {
        visit(pointer + "/actor", Reference.to(speaker.actor()));
        speaker.speakingFor().ifPresent(id -> visit(pointer + "/speakingFor", Reference.to(id)));
    }

    private void ofActors(String pointer, List<Actor.Id> actors) {
        for (int i = 0; i < actors.size(); i++) {
            visit(pointer + i, Reference.to(actors.get(i)));
        }
    }

    private void ofRelation(String pointer, Relation relation) {
        end(pointer + "/subject", relation.subject());
        visit(pointer + "/kind", Reference.to(relation.kind()));
        end(pointer + "/object", relation.object());
    }

    private void end(String pointer, Optional<Actor.Id> actor) {
        actor.ifPresent(id -> visit(pointer, Reference.to(id)));
    }
}
