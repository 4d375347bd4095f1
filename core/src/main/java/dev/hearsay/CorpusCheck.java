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
import java.util.stream.Stream;

/** Every rule that binds records to each other, and to what is known elsewhere. */
final class CorpusCheck {

    private static final int SUGGESTED = 50;

    private final Records records;
    private final List<Reference> open;
    private final Directory elsewhere;
    private final Predicate<Claim.Id> claimsElsewhere;
    private final OnDemand<Directory> known;
    private final Map<Reference, String> remedies = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A check of records that leave these ids open. */
    CorpusCheck(Records records, List<Reference> open, Directory elsewhere, Predicate<Claim.Id> claimsElsewhere) {
        this.records = records;
        this.open = open;
        this.elsewhere = elsewhere;
        this.claimsElsewhere = claimsElsewhere;
        this.known = OnDemand.by(() -> elsewhere.overlaidBy(records));
    }

    /** The problems, sorted; ids in {@code declared} may stay open. */
    List<Problem> problems(Set<Reference> declared) {
        checkReferences(declared);
        checkHierarchies();
        if (!records.hasBuiltInKinds()) {
            records.kinds().forEach(this::checkOpposite);
        }
        checkVoices();
        checkSymmetric();
        checkAnchors();
        records.withdrawals().forEach(this::checkWithdrawal);
        return problems.stream().sorted().toList();
    }

    /** What every record names need not be looked at again, unless something is missing. */
    private void checkReferences(Set<Reference> declared) {
        Set<Reference> missing = new HashSet<>();
        for (Reference reference : open) {
            if (!isKnownElsewhere(reference) && !declared.contains(reference)) {
                missing.add(reference);
            }
        }
        if (!missing.isEmpty()) {
            records.references((subject, pointer, reference) -> {
                if (missing.contains(reference)) {
                    problems.add(Problem.error("HS-1002", missing(reference), remedy(reference))
                            .concerning(subject, pointer)
                            .expecting("the id of a known " + reference.type().word(), reference.id()));
                }
            });
        }
    }

    /** Looks for close names a limited number of times: a hostile file may name many unknown ids. */
    private String remedy(Reference reference) {
        return remedies.size() < SUGGESTED || remedies.containsKey(reference)
                ? remedies.computeIfAbsent(reference, known.get()::remedy)
                : "Add it first, or declare it open.";
    }

    private boolean isKnownElsewhere(Reference reference) {
        return reference.type() == Reference.Type.CLAIM
                ? claimsElsewhere.test(new Claim.Id(reference.id()))
                : elsewhere.knows(reference);
    }

    private static String missing(Reference reference) {
        String called = reference.type() == Reference.Type.CLAIM ? " has the id '" : " is called '";
        return "No " + reference.type().word() + called + reference.id() + "'.";
    }

    private void checkHierarchies() {
        new Hierarchy<>(Topic::id, Topic::parent, Reference::to, records::topic, elsewhere::topic)
                .check(records.topics(), problems);
        if (!records.hasBuiltInKinds()) {
            new Hierarchy<>(RelationKind::id, RelationKind::parent, Reference::to, records::kind, elsewhere::kind)
                    .check(records.kinds(), problems);
        }
        new Hierarchy<>(Source::id, Source::republishes, Reference::to, records::source, elsewhere::source)
                .check(records.sources(), problems);
    }

    /** The records of a type that may matter: own ones, and those elsewhere that own ones name. */
    private <V> Stream<V> reachable(Reference.Type type, List<V> own, Function<String, Optional<V>> elsewhere) {
        return Stream.concat(
                own.stream(),
                open.stream()
                        .filter(reference -> reference.type() == type)
                        .flatMap(reference -> elsewhere.apply(reference.id()).stream()));
    }

    private void checkOpposite(RelationKind kind) {
        kind.opposite()
                .flatMap(id -> records.kind(id).or(() -> elsewhere.kind(id)))
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

    /** Few corpora have voices without a name; where there is none, no chain need be looked at. */
    private void checkVoices() {
        Map<Actor.Id, Actor> voices = reachable(
                        Reference.Type.ACTOR, records.actors(), id -> elsewhere.actor(new Actor.Id(id)))
                .filter(actor -> actor.heardIn().isPresent())
                .collect(Collectors.toMap(Actor::id, actor -> actor));
        if (!voices.isEmpty()) {
            records.claims().forEach(claim -> checkVoices(claim, voices));
        }
    }

    private void checkVoices(Claim claim, Map<Actor.Id, Actor> voices) {
        claim.attribution().chain().stream()
                .map(Speaker::actor)
                .distinct()
                .flatMap(id -> Optional.ofNullable(voices.get(id)).stream())
                .filter(voice -> !isOfReport(claim.source(), voice))
                .forEach(voice -> problems.add(foreignVoice(claim, voice)));
    }

    private boolean isOfReport(Source.Id source, Actor voice) {
        return voice.heardIn()
                .map(known.get()::original)
                .equals(Optional.of(known.get().original(source)));
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

    private void checkSymmetric() {
        Set<RelationKind.Id> symmetric = reachable(
                        Reference.Type.RELATION_KIND, records.kinds(), id -> elsewhere.kind(new RelationKind.Id(id)))
                .filter(RelationKind::symmetric)
                .map(RelationKind::id)
                .collect(Collectors.toSet());
        if (!symmetric.isEmpty()) {
            for (Claim claim : records.claims()) {
                // It takes two assertions to contradict each other.
                if (claim.assertions().size() > 1) {
                    checkSymmetric(claim, symmetric);
                }
            }
        }
    }

    private void checkSymmetric(Claim claim, Set<RelationKind.Id> symmetric) {
        for (Assertion assertion : claim.assertions()) {
            Relation relation = assertion.relation();
            if (assertion.affirmed()
                    && symmetric.contains(relation.kind())
                    && claim.assertions().contains(new Assertion(relation.reversed(), false))) {
                problems.add(Problem.error(
                                "HS-1009",
                                "Claim '" + claim.id() + "' affirms and denies '" + relation + "', which is symmetric.",
                                "Split it into two claims.")
                        .concerning(Reference.to(claim.id()), "/assertions")
                        .expecting("each relation affirmed or denied", "'" + relation + "' both ways round"));
            }
        }
    }

    private void checkAnchors() {
        Map<Source.Id, OnDemand<SourceText>> texts = reachable(
                        Reference.Type.SOURCE, records.sources(), id -> elsewhere.source(new Source.Id(id)))
                .filter(source -> source.text().isPresent())
                .collect(Collectors.toMap(Source::id, CorpusCheck::text));
        if (!texts.isEmpty()) {
            records.claims().forEach(claim -> checkAnchors(claim, texts));
            records.mentions().forEach(m -> checkAnchor(m.source(), m.anchor(), m, "/anchor", texts));
        }
    }

    private static OnDemand<SourceText> text(Source source) {
        return OnDemand.by(() -> SourceText.of(source.text().orElseThrow()));
    }

    private void checkAnchors(Claim claim, Map<Source.Id, OnDemand<SourceText>> texts) {
        for (int i = 0; i < claim.anchors().size(); i++) {
            checkAnchor(claim.source(), claim.anchors().get(i), claim, "/anchors/" + i, texts);
        }
    }

    private void checkAnchor(
            Source.Id source,
            Anchor anchor,
            Object record,
            String pointer,
            Map<Source.Id, OnDemand<SourceText>> texts) {
        Optional.ofNullable(texts.get(source))
                .filter(text -> !text.get().holds(anchor))
                .ifPresent(text -> problems.add(Problem.error(
                                "HS-1007",
                                "The words at " + anchor + " of source '" + source
                                        + "' are not those that were annotated.",
                                "Anchor anew: SourceText.reanchor tells where the words went.")
                        .concerning(Records.name(record), pointer)
                        .expecting("a place whose words have the anchor's digest", "other words at " + anchor)));
    }

    private void checkWithdrawal(Withdrawal withdrawal) {
        Optional<Instant> recorded = records.claim(withdrawal.claim()).flatMap(Claim::recorded);
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
