package dev.hearsay;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Every rule that binds records to each other, as plainly as it can be put: each reference of each record is looked up, each
 * record is asked each question, and whatever is known lies in one map.
 */
final class NaiveCheck {

    private static final Comparator<Object> BY_WORDS = Comparator.comparing(Object::toString, CodePoints.ORDER);

    private final Map<Reference, Object> own = new TreeMap<>();
    private final Map<Reference, Object> known = new TreeMap<>();
    private final Directory directory;
    private final Predicate<Claim.Id> knownClaims;
    private final Map<Reference, String> remedies = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /** A check of what was added to a vocabulary, given what is known elsewhere. */
    NaiveCheck(
            Collection<RelationKind> vocabulary, Collection<?> added, Directory elsewhere, Predicate<Claim.Id> claims) {
        Stream.concat(new LinkedHashSet<>(vocabulary).stream(), added.stream()).forEach(this::add);
        Stream.of(elsewhere.sources(), elsewhere.actors(), elsewhere.topics(), elsewhere.kinds())
                .flatMap(List::stream)
                .forEach(record -> known.put(Records.name(record), record));
        known.putAll(own);
        directory = elsewhere.overlaidBy(Records.of(List.of(), Added.of(own.values()), new ArrayList<>()));
        knownClaims = claims;
    }

    private void add(Object record) {
        Reference name = Records.name(record);
        Object first = own.putIfAbsent(name, record);
        if (first != null) {
            boolean alike = first.equals(record);
            problems.add(Problem.error(
                            "HS-1001",
                            (alike ? "The same " : "Another ") + name + " was added before.",
                            "Keep one, or choose another id.")
                    .concerning(name, "")
                    .expecting("one " + name.type().word() + " of this id", alike ? "two alike" : "two that differ"));
            own.merge(name, record, BinaryOperator.minBy(BY_WORDS));
        }
    }

    /** The problems, sorted. */
    List<Problem> problems(Set<Reference> declared) {
        references((subject, pointer, reference) -> {
            if (!isKnown(reference) && !declared.contains(reference)) {
                problems.add(missing(subject, pointer, reference));
            }
        });
        own.values().forEach(this::checkCycle);
        each(RelationKind.class, this::checkOpposite);
        each(Claim.class, this::checkVoices);
        each(Claim.class, this::checkSymmetric);
        each(Claim.class, this::checkAnchors);
        each(Mention.class, mention -> checkAnchor(mention.source(), mention.anchor(), mention, "/anchor"));
        each(Withdrawal.class, this::checkWithdrawal);
        return problems.stream().sorted().toList();
    }

    /** The ids that own records name and that no own record has. */
    List<Reference> open() {
        NavigableSet<Reference> open = new TreeSet<>();
        references((subject, pointer, reference) -> open.add(reference));
        open.removeAll(own.keySet());
        return List.copyOf(open);
    }

    private void references(References.Visitor visitor) {
        List<Object> ordered = new ArrayList<>();
        for (Class<?> type : List.of(
                Source.class,
                Actor.class,
                Topic.class,
                RelationKind.class,
                Claim.class,
                ClaimLink.class,
                Mention.class,
                Withdrawal.class)) {
            Stream<Object> records = own.values().stream().filter(type::isInstance);
            ordered.addAll((type == ClaimLink.class || type == Mention.class ? records.sorted() : records).toList());
        }
        ordered.forEach(References.telling(visitor)::of);
    }

    private <T> void each(Class<T> type, java.util.function.Consumer<T> check) {
        own.values().stream().filter(type::isInstance).map(type::cast).forEach(check);
    }

    private boolean isKnown(Reference reference) {
        return known.containsKey(reference)
                || (reference.type() == Reference.Type.CLAIM && knownClaims.test(new Claim.Id(reference.id())));
    }

    private Problem missing(Reference subject, String pointer, Reference reference) {
        String called = reference.type() == Reference.Type.CLAIM ? " has the id '" : " is called '";
        String remedy = remedies.size() < 50 || remedies.containsKey(reference)
                ? remedies.computeIfAbsent(reference, directory::remedy)
                : "Add it first, or declare it open.";
        return Problem.error("HS-1002", "No " + reference.type().word() + called + reference.id() + "'.", remedy)
                .concerning(subject, pointer)
                .expecting("the id of a known " + reference.type().word(), reference.id());
    }

    private <T> Optional<T> known(Class<T> type, Reference name) {
        return Optional.ofNullable(known.get(name)).map(type::cast);
    }

    private Optional<Reference> above(Reference name) {
        return Optional.ofNullable(known.get(name)).flatMap(record -> {
            if (record instanceof Source source) {
                return source.republishes().map(Reference::to);
            } else if (record instanceof Topic topic) {
                return topic.parent().map(Reference::to);
            } else if (record instanceof RelationKind kind) {
                return kind.parent().map(Reference::to);
            }
            return Optional.empty();
        });
    }

    /** A record that is met again on the way up from itself. */
    private void checkCycle(Object record) {
        Reference start = Records.name(record);
        List<Reference> way = new ArrayList<>(List.of(start));
        Optional<Reference> next = above(start);
        while (next.isPresent() && !way.contains(next.get())) {
            way.add(next.get());
            next = above(next.get());
        }
        if (next.equals(Optional.of(start))) {
            problems.add(cycle(way));
        }
    }

    private static Problem cycle(List<Reference> way) {
        Reference start = way.get(0);
        List<String> shown = IntStream.rangeClosed(0, Math.min(way.size(), 10))
                .mapToObj(i -> way.get(i % way.size()).id())
                .toList();
        return Problem.error(
                        "HS-1004",
                        "The " + start + " comes back to itself.",
                        "Break the cycle: " + String.join(" -> ", shown) + (way.size() > 10 ? " -> ..." : "."))
                .concerning(start, start.type() == Reference.Type.SOURCE ? "/republishes" : "/parent")
                .expecting(
                        "a " + start.type().word() + " that does not lead back here",
                        way.get(1 % way.size()).id());
    }

    private void checkOpposite(RelationKind kind) {
        kind.opposite()
                .flatMap(id -> known(RelationKind.class, Reference.to(id)))
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

    /** The source to which one goes back: the last before nothing is known or the way would begin again. */
    private Source.Id original(Source.Id source) {
        Set<Source.Id> seen = new HashSet<>();
        Source.Id original = source;
        Optional<Source.Id> next = Optional.of(source);
        while (next.isPresent() && seen.add(next.get())) {
            original = next.get();
            next = known(Source.class, Reference.to(original)).flatMap(Source::republishes);
        }
        return original;
    }

    private void checkVoices(Claim claim) {
        Set<Actor.Id> told = new HashSet<>();
        for (Speaker speaker : claim.attribution().chain()) {
            known(Actor.class, Reference.to(speaker.actor()))
                    .filter(actor -> actor.heardIn().isPresent())
                    .filter(actor -> !actor.heardIn().map(this::original).equals(Optional.of(original(claim.source()))))
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
            boolean symmetric = known(RelationKind.class, Reference.to(relation.kind()))
                    .map(RelationKind::symmetric)
                    .orElse(false);
            if (symmetric && assertion.affirmed() && claim.assertions().contains(contrary)) {
                problems.add(Problem.error(
                                "HS-1009",
                                "Claim '" + claim.id() + "' affirms and denies '" + relation + "', which is symmetric.",
                                "Split it into two claims.")
                        .concerning(Reference.to(claim.id()), "/assertions")
                        .expecting("each relation affirmed or denied", "'" + relation + "' both ways round"));
            }
        }
    }

    private void checkAnchors(Claim claim) {
        for (int i = 0; i < claim.anchors().size(); i++) {
            checkAnchor(claim.source(), claim.anchors().get(i), claim, "/anchors/" + i);
        }
    }

    private void checkAnchor(Source.Id source, Anchor anchor, Object record, String pointer) {
        known(Source.class, Reference.to(source))
                .flatMap(Source::text)
                .filter(text -> !SourceText.of(text).holds(anchor))
                .ifPresent(text -> problems.add(Problem.error(
                                "HS-1007",
                                "The words at " + anchor + " of source '" + source
                                        + "' are not those that were annotated.",
                                "Anchor anew: SourceText.reanchor tells where the words went.")
                        .concerning(Records.name(record), pointer)
                        .expecting("a place whose words have the anchor's digest", "other words at " + anchor)));
    }

    private void checkWithdrawal(Withdrawal withdrawal) {
        Optional<Instant> recorded = Optional.ofNullable(own.get(Reference.to(withdrawal.claim())))
                .flatMap(claim -> ((Claim) claim).recorded());
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
