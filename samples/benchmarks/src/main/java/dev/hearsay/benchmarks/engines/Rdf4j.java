package dev.hearsay.benchmarks.engines;

import dev.hearsay.benchmarks.Feed;
import dev.hearsay.benchmarks.Schema;
import dev.hearsay.benchmarks.Tally;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** Eclipse RDF4J: a MemoryStore, queries prepared once and run with bindings. */
@SuppressWarnings("NullAway.Init") // load comes first
public final class Rdf4j extends Sparql {
    private static final int BATCH = 200_000;
    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final ValueFactory values = repository.getValueFactory();
    private final Map<String, IRI> predicates = new HashMap<>();
    private final Map<String, TupleQuery> prepared = new HashMap<>();
    private SailRepositoryConnection connection;

    @Override
    public void load(Feed feed) {
        connection = repository.getConnection();
        connection.begin(IsolationLevels.NONE);
        feed(feed, new Sink() {
            private int pending;

            @Override
            public void link(String subject, String predicate, String object) {
                add(subject, predicate, iri(object));
            }

            @Override
            public void number(String subject, String predicate, int value) {
                add(subject, predicate, integer(value));
            }

            @Override
            public void text(String subject, String predicate, String value) {
                add(subject, predicate, values.createLiteral(value));
            }

            private void add(String subject, String predicate, Value object) {
                connection.add(iri(subject), predicates.computeIfAbsent(predicate, Rdf4j.this::iri), object);
                if (++pending % BATCH == 0) {
                    connection.commit();
                    connection.begin(IsolationLevels.NONE);
                }
            }
        });
        connection.commit();
    }

    private IRI iri(String name) {
        return values.createIRI(NS, name);
    }

    private Value integer(int value) {
        return values.createLiteral(Integer.toString(value), XSD.INTEGER);
    }

    @Override
    protected void select(String text, Map<String, Object> bound, Consumer<Solution> rows) {
        TupleQuery query = bound.isEmpty()
                ? connection.prepareTupleQuery(text)
                : prepared.computeIfAbsent(text, connection::prepareTupleQuery);
        bound.forEach((variable, value) ->
                query.setBinding(variable, value instanceof Integer i ? integer(i) : iri((String) value)));
        try (TupleQueryResult result = query.evaluate()) {
            while (result.hasNext()) {
                BindingSet solution = result.next();
                if (solution.size() > 0) {
                    rows.accept(new Bound(solution));
                }
            }
        }
    }

    /** Hop by hop: as one query with a nested SELECT, the optimiser's plan takes tens of seconds at 100,000 claims. */
    @Override
    public void reachableOverNegative(int actor, Tally out) {
        BitSet first = new BitSet(Schema.ACTORS);
        addNegativeObjects(actor, first);
        BitSet reached = (BitSet) first.clone();
        first.stream().forEach(a -> addNegativeObjects(a, reached));
        reached.clear(actor);
        reached.stream().forEach(out::add);
    }

    private void addNegativeObjects(int subject, BitSet objects) {
        select(
                "PREFIX : <" + NS + "> SELECT ?y { ?r :subject ?x ; :sign -1 ; :affirmed 1 ; :object ?y }",
                Map.of("x", name('a', subject)),
                row -> objects.set(row.code("y")));
    }

    private record Bound(BindingSet bindings) implements Solution {
        @Override
        public int code(String variable) {
            return Sparql.code(bindings.getValue(variable).stringValue());
        }

        @Override
        public int number(String variable) {
            return Integer.parseInt(bindings.getValue(variable).stringValue());
        }
    }
}
