package dev.hearsay.export;

import dev.hearsay.Anchor;
import dev.hearsay.Anchor.Segment;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.Speaker;
import dev.hearsay.query.Answer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Graphs of claims and what they have to do with. */
final class AnswerGraphs {

    private final Records records;
    private final Parts parts = new Parts();

    private AnswerGraphs(Answer answer) {
        this.records = new Records(answer.directory());
    }

    static Graph of(Answer answer) {
        AnswerGraphs graphs = new AnswerGraphs(answer);
        answer.forEach(graphs::add);
        Attributes attributes = RelationGraphs.told("claims", answer)
                .with("question", answer.query().toString());
        return graphs.parts.graph(attributes, graphs.records.leftOut());
    }

    private void add(Claim claim) {
        String id = parts.add(node(claim));
        voices(claim, id);
        join(id, parts.add(records.source(claim.source())), "in", claim);
        claim.about().forEach(actor -> join(id, parts.add(records.actor(actor)), "about", claim));
        claim.addressees().forEach(actor -> join(id, parts.add(records.actor(actor)), "to", claim));
        claim.positions().forEach(position -> position(position, id, claim));
        claim.assertions().forEach(assertion -> assertion(assertion, id, claim));
    }

    private static Node node(Claim claim) {
        Known known = new Known()
                .text("modality", Records.word(claim.modality()))
                .text("certainty", Records.word(claim.certainty()))
                .maybe("condition", claim.condition())
                .number("remove", claim.attribution().remove())
                .all("chain", Chain.of(claim.attribution()))
                .mark("saidInferred", Records.isInferred(claim.said()))
                .maybe("aboutTime", claim.aboutTime())
                .mark("aboutTimeInferred", Records.isInferred(claim.aboutTime()))
                .maybe("recorded", claim.recorded())
                .maybe("annotator", claim.annotator())
                .notes(claim.notes());
        addPlaces(known, claim.anchors());
        return new Node(
                "claim:" + claim.id(),
                claim.gist(),
                "claim",
                claim.said().map(Span::of).stream().toList(),
                known.attributes());
    }

    private static void addPlaces(Known known, List<Anchor> anchors) {
        known.all("places", anchors)
                .some("digests", ofStretches(anchors, Segment::digest))
                .some("words", ofStretches(anchors, stretch -> stretch.exact().orElse("")))
                .some(
                        "prefixes",
                        ofStretches(anchors, stretch -> stretch.prefix().orElse("")))
                .some(
                        "suffixes",
                        ofStretches(anchors, stretch -> stretch.suffix().orElse("")));
    }

    private static List<String> ofStretches(List<Anchor> anchors, Function<Segment, String> text) {
        return anchors.stream()
                .flatMap(anchor -> anchor.segments().stream())
                .map(text)
                .toList();
    }

    /** Who is heard twice in a chain, such as an author who quotes herself, is one voice through whom we know it. */
    private void voices(Claim claim, String id) {
        Attribution attribution = claim.attribution();
        Set<String> relays = new LinkedHashSet<>();
        for (Speaker relay : attribution.relays()) {
            relays.add(parts.add(records.actor(relay.actor())));
        }
        relays.forEach(relay -> join(id, relay, "through", claim));
        join(id, parts.add(records.actor(attribution.speaker().actor())), "said by", claim);
    }

    private void position(Position position, String id, Claim claim) {
        Edge edge = Edge.directed(id, parts.add(records.topic(position.topic())), Names.of(position.stance()))
                .signed(position.stance().sign());
        parts.add(edge.claimedBy(List.of(claim.id())));
    }

    private void assertion(Assertion assertion, String id, Claim claim) {
        Node node = records.relation(assertion.relation());
        if (!parts.has(node.id())) {
            add(assertion.relation(), parts.add(node));
        }
        join(id, node.id(), assertion.affirmed() ? "asserts" : "denies", claim);
    }

    private void add(Relation relation, String id) {
        relation.subject().ifPresent(actor -> part(id, parts.add(records.actor(actor)), "subject"));
        relation.object().ifPresent(actor -> part(id, parts.add(records.actor(actor)), "object"));
    }

    private void part(String relation, String actor, String kind) {
        parts.add(Edge.directed(relation, actor, kind));
    }

    private void join(String from, String to, String kind, Claim claim) {
        parts.add(Edge.directed(from, to, kind).claimedBy(List.of(claim.id())));
    }
}
