package dev.hearsay.benchmarks.engines;

import dev.hearsay.benchmarks.Engine;
import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Positions;
import dev.hearsay.benchmarks.Row;
import dev.hearsay.benchmarks.Schema;
import dev.hearsay.benchmarks.Tally;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The RDF form of the workload, shared by the triple stores: about 18 triples a claim, relations reified. Codes are zero-padded
 * in IRIs, so that IRI order is code order.
 */
abstract class Sparql implements Engine {
    protected static final String NS = "urn:h:";
    private static final String PREFIX = "PREFIX : <" + NS + "> ";

    /** One solution. */
    protected interface Solution {
        /** The code at the end of an IRI. */
        int code(String variable);

        int number(String variable);
    }

    /** Receives triples while loading; names are local, in {@link #NS}. */
    protected interface Sink {
        void link(String subject, String predicate, String object);

        void number(String subject, String predicate, int value);

        void text(String subject, String predicate, String value);
    }

    /** Evaluates a query with variables pre-bound to a local name (String) or a number (Integer). */
    protected abstract void select(String query, Map<String, Object> bound, Consumer<Solution> rows) throws Exception;

    protected static String name(char kind, int code) {
        char[] name = {kind, '0', '0', '0', '0', '0', '0', '0', '0'};
        for (int at = 8; code > 0; at--, code /= 10) {
            name[at] = (char) ('0' + code % 10);
        }
        return new String(name);
    }

    protected static int code(String iri) {
        return Integer.parseInt(iri, iri.length() - 8, iri.length(), 10);
    }

    protected final void feed(Feed feed, Sink sink) {
        for (int s = 0; s < Schema.SPEAKERS; s++) {
            sink.link(name('s', s), "org", name('o', Schema.org(s)));
        }
        int relations = 0;
        for (int i = 0; i < feed.size(); i++) {
            Row c = feed.row(i);
            String claim = name('c', i);
            sink.link(claim, "source", name('d', c.source()));
            sink.link(claim, "speaker", name('s', c.speaker()));
            sink.link(claim, "topic", name('t', c.topic()));
            sink.link(claim, "modality", name('m', c.modality()));
            sink.number(claim, "depth", c.depth());
            sink.number(claim, "day", c.day());
            sink.number(claim, "stance", c.stance());
            sink.number(claim, "certainty", c.certainty());
            sink.text(claim, "text", c.text());
            sink.number(claim, "start", c.start());
            sink.number(claim, "end", c.end());
            for (int actor : c.about()) {
                sink.link(claim, "about", name('a', actor));
            }
            for (Row.Relation r : c.relations()) {
                String relation = name('r', relations++);
                sink.link(claim, "asserts", relation);
                sink.link(relation, "subject", name('a', r.subject()));
                sink.link(relation, "kind", name('k', r.kind()));
                sink.link(relation, "object", name('a', r.object()));
                sink.number(relation, "affirmed", r.affirmed() ? 1 : 0);
                sink.number(relation, "sign", Schema.negative(r.kind()) ? -1 : 1);
            }
        }
    }

    private void ids(String where, Map<String, Object> bound, Tally out) throws Exception {
        select(PREFIX + "SELECT ?c " + where, bound, row -> out.add(row.code("c")));
    }

    @Override
    public void bySpeaker(int speaker, Tally out) throws Exception {
        ids("{ ?c :speaker ?s }", Map.of("s", name('s', speaker)), out);
    }

    @Override
    public void bySpeakerActorTopic(int speaker, int actor, int topic, Tally out) throws Exception {
        ids(
                "{ ?c :speaker ?s ; :topic ?t ; :about ?a }",
                Map.of("s", name('s', speaker), "t", name('t', topic), "a", name('a', actor)),
                out);
    }

    @Override
    public void asserting(int subject, int kind, int object, Tally out) throws Exception {
        ids(
                "{ ?r :subject ?x ; :kind ?k ; :object ?y ; :affirmed 1 . ?c :asserts ?r }",
                Map.of("x", name('a', subject), "k", name('k', kind), "y", name('a', object)),
                out);
    }

    @Override
    public void latestAbout(int actor, int fromDay, int toDay, int modality, Tally out) throws Exception {
        select(
                PREFIX + "SELECT ?c { ?c :about ?a ; :modality ?m ; :day ?d FILTER (?d >= ?from && ?d <= ?to) } "
                        + "ORDER BY DESC(?d) ?c LIMIT 20",
                Map.of("a", name('a', actor), "m", name('m', modality), "from", fromDay, "to", toDay),
                row -> out.next(row.code("c")));
    }

    @Override
    public void topSpeakersAbout(int actor, Tally out) throws Exception {
        select(
                PREFIX
                        + "SELECT ?s (COUNT(*) AS ?n) { ?c :about ?a ; :speaker ?s } GROUP BY ?s ORDER BY DESC(?n) ?s LIMIT 10",
                Map.of("a", name('a', actor)),
                row -> {
                    out.next(row.code("s"));
                    out.next(row.number("n"));
                });
    }

    @Override
    public void contestedIn(int topic, Tally out) throws Exception {
        select(
                PREFIX + "SELECT ?x ?k ?y { ?c :topic ?t ; :asserts ?r ; :speaker ?s . "
                        + "?r :subject ?x ; :kind ?k ; :object ?y ; :affirmed ?f } "
                        + "GROUP BY ?x ?k ?y HAVING (COUNT(DISTINCT ?f) > 1 && COUNT(DISTINCT ?s) > 1)",
                Map.of("t", name('t', topic)),
                row -> out.add(Schema.triple(row.code("x"), row.code("k"), row.code("y"))));
    }

    /** The actor is written into the text, because pre-binding into a nested SELECT differs between engines. */
    @Override
    public void reachableOverNegative(int actor, Tally out) throws Exception {
        String first = "?r :subject :" + name('a', actor) + " ; :sign -1 ; :affirmed 1 ; :object ";
        select(
                PREFIX + "SELECT DISTINCT ?y { { " + first + "?y } UNION { { SELECT DISTINCT ?x { " + first + "?x } } "
                        + "?q :subject ?x ; :sign -1 ; :affirmed 1 ; :object ?y } }",
                Map.of(),
                row -> {
                    int reached = row.code("y");
                    if (reached != actor) {
                        out.add(reached);
                    }
                });
    }

    @Override
    public void crossTab(Tally out) throws Exception {
        select(
                PREFIX + "SELECT ?m ?v (COUNT(*) AS ?n) { ?c :modality ?m ; :stance ?v } GROUP BY ?m ?v",
                Map.of(),
                row -> out.cell(row.code("m"), row.number("v"), row.number("n")));
    }

    @Override
    public void congruence(Tally out) throws Exception {
        Positions positions = new Positions();
        select(
                PREFIX
                        + "SELECT ?o ?t (SUM(?v) AS ?n) { ?c :stance ?v ; :topic ?t ; :speaker ?s . ?s :org ?o } GROUP BY ?o ?t",
                Map.of(),
                row -> positions.add(row.code("o"), row.code("t"), row.number("n")));
        positions.pairs(out);
    }

    /** No full-text index: that needs Lucene in both engines. */
    @Override
    public void containing(String word1, String word2, Tally out) throws Exception {
        ids(
                "{ ?c :text ?w FILTER (CONTAINS(?w, \"" + word1 + "\") && CONTAINS(?w, \"" + word2 + "\")) }",
                Map.of(),
                out);
    }
}
