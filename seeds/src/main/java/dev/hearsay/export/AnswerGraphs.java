package dev.hearsay.export;

import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.Speaker;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Graphs of claims and what they have to do with. */
final class AnswerGraphs {

    private final Answer answer;
    private final Records records;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Set<Edge> edges = new LinkedHashSet<>();

    private AnswerGraphs(Answer answer) {
        this.answer = answer;
        this.records = new Records(answer.directory());
    }

    static Graph of(Answer answer) {
        AnswerGraphs graphs = new AnswerGraphs(answer);
        answer.forEach(graphs::add);
        Attributes attributes = RelationGraphs.told("claims", answer)
                .with("question", answer.query().toString());
        return new Graph(attributes, List.copyOf(graphs.nodes.values()), new ArrayList<>(graphs.edges));
    }

    private String add(Node node) {
        nodes.put(node.id(), node);
        return node.id();
    }

    private void add(Claim claim) {
        String id = add(node(claim));
        voices(claim, id);
        join(id, add(records.source(claim.source())), "in", claim);
        claim.about().forEach(actor -> join(id, add(records.actor(actor)), "about", claim));
        claim.addressees().forEach(actor -> join(id, add(records.actor(actor)), "to", claim));
        claim.positions().forEach(position -> position(position, id, claim));
        claim.assertions().forEach(assertion -> assertion(assertion, id, claim));
    }

    private static Node node(Claim claim) {
        Attributes attributes = Attributes.NONE
                .with("modality", Records.word(claim.modality()))
                .with("certainty", Records.word(claim.certainty()))
                .with("condition", claim.condition())
                .with("remove", claim.attribution().remove())
                .with("aboutTime", claim.aboutTime().map(Object::toString))
                .with("recorded", claim.recorded().map(Object::toString))
                .with("annotator", claim.annotator())
                .with("places", claim.anchors().stream().map(Object::toString).toList());
        return new Node(
                "claim:" + claim.id(),
                claim.gist(),
                "claim",
                claim.said().map(Span::of).stream().toList(),
                attributes);
    }

    /** Who is heard twice in a chain, such as an author who quotes herself, is one voice through whom we know it. */
    private void voices(Claim claim, String id) {
        Attribution attribution = claim.attribution();
        Set<String> relays = new LinkedHashSet<>();
        for (Speaker relay : attribution.relays()) {
            relays.add(add(records.actor(relay.actor())));
        }
        relays.forEach(relay -> join(id, relay, "through", claim));
        join(id, add(records.actor(attribution.speaker().actor())), "said by", claim);
    }

    private void position(Position position, String id, Claim claim) {
        Edge edge = Edge.directed(id, add(records.topic(position.topic())), Names.of(position.stance()))
                .signed(position.stance().sign());
        edges.add(edge.claimedBy(List.of(claim.id())));
    }

    private void assertion(Assertion assertion, String id, Claim claim) {
        Relation relation = assertion.relation();
        String node = add(relation(relation));
        join(id, node, assertion.affirmed() ? "asserts" : "denies", claim);
        relation.subject().ifPresent(actor -> part(node, add(records.actor(actor)), "subject"));
        relation.object().ifPresent(actor -> part(node, add(records.actor(actor)), "object"));
    }

    private Node relation(Relation relation) {
        return Node.of("relation:" + Names.of(relation), answer.directory().inWords(relation), "relation")
                .having(Attributes.NONE.with("relationKind", relation.kind().value()));
    }

    private void part(String relation, String actor, String kind) {
        edges.add(Edge.directed(relation, actor, kind));
    }

    private void join(String from, String to, String kind, Claim claim) {
        edges.add(Edge.directed(from, to, kind).claimedBy(List.of(claim.id())));
    }
}
