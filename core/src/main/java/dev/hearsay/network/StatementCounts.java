package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;

/** The statements that count in a network: how many there are of what, and which claims make them. */
interface StatementCounts {

    /** The claims that were asked for, whether or not all of them count. */
    Answer asked();

    /** What the store knows of nodes. */
    Directory directory();

    /** How many statements. */
    int size();

    /** How many statements each node of the first mode has; 0 for isolates. */
    Map<String, Integer> first();

    /** How many statements each node of the second mode has; 0 for isolates. */
    Map<String, Integer> second();

    /** The statements by nodes and levels; those of nodes that have no place are left out. */
    Tensor tensor(Labels first, Labels second, int levels);

    /** The statements of a node of the first mode that count, in order. */
    List<Statement> of(String first);

    /** Some of the claims, by id. */
    default Answer claims(NavigableSet<Claim.Id> ids) {
        return asked().where(Condition.oneOf(List.copyOf(ids)));
    }
}
