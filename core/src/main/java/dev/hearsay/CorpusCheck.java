package dev.hearsay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Every rule that binds records to each other. */
final class CorpusCheck {

    private static final int SUGGESTED = 50;
    private static final int LONGEST_CYCLE = 10;

    private final Records records;
    private final Directory known;
    private final Predicate<Claim.Id> knownClaims;
    private final Map<Claim.Id, Claim> claims = new HashMap<>();
    private final Map<Source.Id, Optional<SourceText>> texts = new HashMap<>();
    private final Map<Reference, String> remedies = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    CorpusCheck(Records records, Directory known, Predicate<Claim.Id> knownClaims) {
        this.records = records;
        this.known = known;
        this.knownClaims = knownClaims;
        records.claims().forEach(claim -> claims.put(claim.id(), claim));
    }

    /** The problems, sorted; ids in {@code declared} may stay open. */
    List<Problem> problems(Set<Reference> declared) {
        checkReferences(declared);
        checkCycles(
                records.topics(),
                Topic::id,
                Reference::to,
                id -> known.topic(id).flatMap(Topic::parent));
        checkCycles(
                records.kinds(),
                RelationKind::id,
                Reference::to,
                id -> known.kind(id).flatMap(RelationKind::parent));
        checkCycles(
                records.sources(),
                Source::id,
                Reference::to,
                id -> known.source(id).flatMap(Source::republishes));
        records.kinds().forEach(this::checkOpposite);
        records.claims().forEach(this::checkVoices);
        records.claims().forEach(this::checkSymmetric);
        records.claims().forEach(this::checkAnchors);
        records.mentions().forEach(m -> checkAnchor(m.source(), m.anchor(), Records.name(m), "/anchor"));
        records.withdrawals().forEach(this::checkWithdrawal);
        return problems.stream().sorted().toList();
    }

    private void checkReferences(Set<Reference> declared) {
        records.references((subject, pointer, reference) -> {
            if (!isKnown(reference) && !declared.contains(reference)) {
                problems.add(Problem.error("HS-1002", missing(reference), remedy(reference))
                        .concerning(subject, pointer)
                        .expecting("the id of a known " + reference.type().word(), reference.id()));
            }
        });
    }

    /** Looks for close names a limited number of times: a hostile file may name many unknown ids. */
    private String remedy(Reference reference) {
        return remedies.size() < SUGGESTED || remedies.containsKey(reference)
                ? remedies.computeIfAbsent(reference, known::remedy)
                : "Add it first, or declare it open.";
    }

    private boolean isKnown(Reference reference) {
        if (reference.type() != Reference.Type.CLAIM) {
            return known.knows(reference);
        }
        Claim.Id id = new Claim.Id(reference.id());
        return claims.containsKey(id) || knownClaims.test(id);
    }

    private static String missing(Reference reference) {
        String called = reference.type() == Reference.Type.CLAIM ? " has the id '" : " is called '";
        return "No " + reference.type().word() + called + reference.id() + "'.";
    }

    /** Walks up from each record, as far as no walk has come before. */
    private <V, K> void checkCycles(
            List<V> all, Function<V, K> id, Function<K, Reference> name, Function<K, Optional<K>> parent) {
        Set<K> own = all.stream().map(id).collect(Collectors.toSet());
        Set<K> settled = new HashSet<>();
        for (V record : all) {
            List<K> path = new ArrayList<>();
            Set<K> seen = new HashSet<>();
            Optional<K> next = Optional.of(id.apply(record));
            while (next.isPresent() && !settled.contains(next.get()) && seen.add(next.get())) {
                path.add(next.get());
                next = parent.apply(next.get());
            }
            next.map(path::indexOf)
                    .filter(start -> start >= 0)
                    .ifPresent(start -> tellCycle(path.subList(start, path.size()), own, name));
            settled.addAll(path);
        }
    }

    /** A cycle is told once for each of its members that the corpus holds, from there on. */
    private <K> void tellCycle(List<K> cycle, Set<K> own, Function<K, Reference> name) {
        for (int i = 0; i < cycle.size(); i++) {
            if (own.contains(cycle.get(i))) {
                Reference subject = name.apply(cycle.get(i));
                problems.add(Problem.error("HS-1004", "The " + subject + " comes back to itself.", wayOut(cycle, i))
                        .concerning(subject, subject.type() == Reference.Type.SOURCE ? "/republishes" : "/parent")
                        .expecting(
                                "a " + subject.type().word() + " that does not lead back here",
                                cycle.get((i + 1) % cycle.size()).toString()));
            }
        }
    }

    private static String wayOut(List<?> cycle, int start) {
        List<String> shown = IntStream.rangeClosed(start, start + Math.min(cycle.size(), LONGEST_CYCLE))
                .mapToObj(i -> cycle.get(i % cycle.size()).toString())
                .toList();
        return "Break the cycle: " + String.join(" -> ", shown) + (cycle.size() > LONGEST_CYCLE ? " -> ..." : ".");
    }

    private void checkOpposite(RelationKind kind) {
        kind.opposite()
                .flatMap(known::kind)
                .filter(other -> !other.opposite().equals(Optional.of(kind.id())))
                .ifPresent(other -> problems.add(Problem.error(
                                "HS-1005",
                                "'" + kind.id() + "' names '" + other.id()
                                        + "' as its opposite, but not the other way.",
                                "Let opposites name each other.")
                        .concerning(Reference.to(kind.id()), "/opposite")
                        .expecting(
                                "a kind whose opposite is '" + kind.id() + "'",
                                other.id().value())));
    }

    private void checkVoices(Claim claim) {
        Set<Actor.Id> told = new HashSet<>();
        for (Speaker speaker : claim.attribution().chain()) {
            known.actor(speaker.actor())
                    .filter(actor -> actor.heardIn().isPresent())
                    .filter(actor ->
                            !actor.heardIn().map(known::original).equals(Optional.of(known.original(claim.source()))))
                    .filter(actor -> told.add(actor.id()))
                    .ifPresent(actor -> problems.add(foreignVoice(claim, actor)));
        }
    }

    private static Problem foreignVoice(Claim claim, Actor actor) {
        String home = actor.heardIn().map(Source.Id::value).orElse("");
        return Problem.error(
                        "HS-1006",
                        "'" + actor.id() + "' is a voice of source '" + home + "' but speaks in '" + claim.source()
                                + "'.",
                        "Give each source its own unnamed and collective voices; labels do not make them one.")
                .concerning(Reference.to(claim.id()), "/reported")
                .expecting(
                        "a named actor, or a voice of source '" + claim.source() + "'",
                        actor.id().value());
    }

    private void checkSymmetric(Claim claim) {
        for (Assertion assertion : claim.assertions()) {
            Relation relation = assertion.relation();
            Assertion contrary = new Assertion(relation.reversed(), !assertion.affirmed());
            boolean symmetric =
                    known.kind(relation.kind()).map(RelationKind::symmetric).orElse(false);
            if (symmetric && assertion.affirmed() && claim.assertions().contains(contrary)) {
                problems.add(Problem.error(
                                "HS-1009",
                                "Claim '" + claim.id() + "' both affirms and denies '" + relation
                                        + "', which holds both ways.",
                                "Split it into two claims.")
                        .concerning(Reference.to(claim.id()), "/assertions")
                        .expecting("each relation affirmed or denied", "'" + relation + "' both ways round"));
            }
        }
    }

    private void checkAnchors(Claim claim) {
        for (int i = 0; i < claim.anchors().size(); i++) {
            checkAnchor(claim.source(), claim.anchors().get(i), Reference.to(claim.id()), "/anchors/" + i);
        }
    }

    private void checkAnchor(Source.Id source, Anchor anchor, Reference subject, String pointer) {
        texts.computeIfAbsent(
                        source, id -> known.source(id).flatMap(Source::text).map(SourceText::of))
                .filter(text -> !text.holds(anchor))
                .ifPresent(text -> problems.add(Problem.error(
                                "HS-1007",
                                "The words at " + anchor + " of source '" + source
                                        + "' are not those that were annotated.",
                                "Anchor anew: SourceText.reanchor tells where the words went.")
                        .concerning(subject, pointer)
                        .expecting("a place whose words have the anchor's digest", "other words at " + anchor)));
    }

    private void checkWithdrawal(Withdrawal withdrawal) {
        Optional<Instant> recorded =
                Optional.ofNullable(claims.get(withdrawal.claim())).flatMap(Claim::recorded);
        if (recorded.isPresent() && withdrawal.when().isBefore(recorded.get())) {
            problems.add(Problem.error(
                            "HS-1008",
                            "Claim '" + withdrawal.claim() + "' is withdrawn before it is recorded.",
                            "Withdraw it at " + recorded.get() + " or later.")
                    .concerning(Records.name(withdrawal), "/when")
                    .expecting(recorded.get() + " or later", withdrawal.when().toString()));
        }
    }
}
