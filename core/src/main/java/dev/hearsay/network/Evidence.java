package dev.hearsay.network;

import dev.hearsay.Claim;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The claims behind the weights of a network; what a node has said is looked up when it is asked for, and then kept. */
final class Evidence {

    private final NetworkDesign design;
    private final StatementCounts counts;
    private final List<Object> levels;

    /** By node, concept and level. */
    private final ConcurrentMap<String, Map<String, Map<Object, List<Claim.Id>>>> said = new ConcurrentHashMap<>();

    Evidence(NetworkDesign design, StatementCounts counts, List<Object> levels) {
        this.design = design;
        this.counts = counts;
        this.levels = levels;
    }

    private Map<String, Map<Object, List<Claim.Id>>> said(String node) {
        return said.computeIfAbsent(node, this::lookUp);
    }

    private Map<String, Map<Object, List<Claim.Id>>> lookUp(String node) {
        Map<String, Map<Object, List<Claim.Id>>> all = new HashMap<>();
        for (Statement statement : counts.of(node)) {
            all.computeIfAbsent(statement.second(), concept -> new HashMap<>())
                    .computeIfAbsent(statement.level(), level -> new ArrayList<>())
                    .add(statement.claim().id());
        }
        return all;
    }

    /** Those of a row that have a column. */
    Answer ofCell(String row, String column) {
        NavigableSet<Claim.Id> ids = new TreeSet<>();
        said(row).getOrDefault(column, Map.of()).values().forEach(ids::addAll);
        return counts.claims(ids);
    }

    /** Those of either of two nodes that count together with what the other has said. */
    Answer ofPair(String one, String other) {
        NavigableSet<Claim.Id> ids = new TreeSet<>();
        addJoining(said(one), said(other), ids);
        addJoining(said(other), said(one), ids);
        return counts.claims(ids);
    }

    Answer none() {
        return counts.claims(new TreeSet<>());
    }

    private void addJoining(
            Map<String, Map<Object, List<Claim.Id>>> here,
            Map<String, Map<Object, List<Claim.Id>>> there,
            Set<Claim.Id> ids) {
        here.forEach((concept, byLevel) -> {
            Set<Object> others = there.getOrDefault(concept, Map.of()).keySet();
            byLevel.forEach((level, claims) -> {
                if (!others.isEmpty() && joins(level, others)) {
                    ids.addAll(claims);
                }
            });
        });
    }

    /** Whether a statement of a level adds to the weight, given the levels of the other node. */
    private boolean joins(Object level, Set<Object> others) {
        return switch (design.weighing().aggregation()) {
            case CONGRUENCE -> others.stream().anyMatch(other -> apart(level, other) < 1);
            case CONFLICT ->
                design.weighing().qualifier().isText()
                        ? !others.contains(level)
                        : others.stream().anyMatch(other -> apart(level, other) > 0);
            default -> true;
        };
    }

    private double apart(Object level, Object other) {
        return design.weighing().qualifier().distance(level, other, levels);
    }
}
