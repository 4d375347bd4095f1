package dev.hearsay.export;

import dev.hearsay.Actor;
import dev.hearsay.Directory;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import dev.hearsay.balance.SignedGraph;
import dev.hearsay.balance.Tie;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Counts;
import dev.hearsay.query.Field;
import dev.hearsay.view.ActorGraph;
import dev.hearsay.view.AssertedRelation;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Relations;
import java.util.Optional;

/** Graphs of actors and the relations that claims affirm or deny. */
final class RelationGraphs {

    private final Directory directory;
    private final Records records;
    private final Parts parts = new Parts();

    private RelationGraphs(Directory directory) {
        this.directory = directory;
        this.records = new Records(directory);
    }

    static Graph of(Relations relations) {
        Answer claims = relations.claims();
        RelationGraphs graphs = new RelationGraphs(claims.directory());
        relations.forEach(graphs::add);
        return graphs.graph(told("relations", claims));
    }

    static Graph of(ActorGraph actors) {
        Answer claims = actors.relations().claims();
        RelationGraphs graphs = new RelationGraphs(claims.directory());
        actors.relations().forEach(graphs::addAffirmed);
        return graphs.graph(told("actor graph", claims));
    }

    static Graph of(Perspective perspective) {
        Answer claims = perspective.answer();
        RelationGraphs graphs = new RelationGraphs(claims.directory());
        perspective.actors().keys().forEach(actor -> graphs.parts.add(graphs.records.actor(actor)));
        perspective.relations().forEach(graphs::add);
        graphs.addPositions(claims);
        return graphs.graph(told("perspective", claims)
                .with("whose", new Behind(claims).speakers())
                .with("question", claims.query().toString()));
    }

    static Graph of(SignedGraph signed) {
        RelationGraphs graphs = new RelationGraphs(signed.answer().directory());
        Counts.Measure measure = signed.rule().measure();
        signed.ties().forEach(tie -> graphs.add(tie, measure));
        signed.mixed().forEach(tie -> graphs.add(tie, measure));
        return graphs.graph(told("signed graph", signed.answer())
                .with("counted", Records.word(measure))
                .with("folded", signed.rule().alliances()));
    }

    static Attributes told(String what, Answer claims) {
        return Attributes.NONE.with("view", what).with("counts", claims.counts().toString());
    }

    private Graph graph(Attributes attributes) {
        return parts.graph(attributes, records.leftOut());
    }

    private void add(AssertedRelation asserted) {
        addAffirmed(asserted);
        if (asserted.isDenied()) {
            Edge denied = edge(asserted.relation(), "not " + asserted.relation().kind(), "denied: ");
            parts.add(behind(denied, asserted.denying(), asserted.relation(), false));
        }
    }

    private void add(Tie tie, Counts.Measure measure) {
        long positive = tie.positive().counts().of(measure);
        long negative = tie.negative().counts().of(measure);
        Behind behind = new Behind(tie.claims());
        Edge edge = Edge.undirected(parts.add(records.actor(tie.one())), parts.add(records.actor(tie.other())), "tie")
                .labelled(counted(positive, negative))
                .signed(tie.sign());
        parts.add(behind.under(
                        edge.having(behind.counts().with("positive", positive).with("negative", negative)))
                .weighing((double) tie.balance()));
    }

    private static String counted(long positive, long negative) {
        String told = positive > 0 ? positive + " positive" : "";
        return negative > 0 ? told + (told.isEmpty() ? "" : ", ") + negative + " negative" : told;
    }

    private void addAffirmed(AssertedRelation asserted) {
        if (asserted.isAffirmed()) {
            Relation relation = asserted.relation();
            Edge affirmed = edge(relation, relation.kind().value(), "");
            parts.add(behind(affirmed.signed(sign(relation)), asserted.affirming(), relation, true));
        }
    }

    private static Edge behind(Edge edge, Answer claims, Relation relation, boolean affirmed) {
        Behind behind = new Behind(claims);
        Attributes attributes = behind.counts()
                .with(Edge.AFFIRMED, affirmed)
                .with("relationKind", relation.kind().value());
        return behind.under(edge.having(attributes));
    }

    private Edge edge(Relation relation, String kind, String before) {
        String source = end(relation.subject(), relation, "subject");
        String target = end(relation.object(), relation, "object");
        boolean symmetric = kind(relation).map(RelationKind::symmetric).orElse(false);
        String verb =
                kind(relation).map(RelationKind::label).orElse(relation.kind().value());
        return (symmetric ? Edge.undirected(source, target, kind) : Edge.directed(source, target, kind))
                .labelled(before + verb);
    }

    private Optional<RelationKind> kind(Relation relation) {
        return directory.kind(relation.kind());
    }

    private Sign sign(Relation relation) {
        return kind(relation).map(RelationKind::sign).orElse(Sign.NEUTRAL);
    }

    private String end(Optional<Actor.Id> actor, Relation relation, String which) {
        return parts.add(actor.map(records::actor)
                .orElseGet(() -> Node.of("somebody:" + which + " of " + Names.of(relation), "somebody", "somebody")));
    }

    private void addPositions(Answer claims) {
        claims.groupBy(Field.SPEAKER)
                .forEach((speaker, ofSpeaker) -> ofSpeaker
                        .groupBy(Field.POSITION)
                        .forEach((position, behind) -> {
                            Stance stance = position.stance();
                            String source = parts.add(records.actor(speaker));
                            String target = parts.add(records.topic(position.topic()));
                            parts.add(new Behind(behind)
                                    .under(Edge.directed(source, target, Names.of(stance))
                                            .signed(stance.sign()))
                                    .having(new Behind(behind).counts()));
                        }));
    }
}
