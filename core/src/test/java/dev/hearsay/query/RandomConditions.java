package dev.hearsay.query;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random conditions of every kind, mostly about values that occur in a corpus. */
public final class RandomConditions {

    /** Every field. */
    public static final List<Field<?>> FIELDS = List.of(
            Field.SPEAKER,
            Field.RELAY,
            Field.VOICE,
            Field.SPEAKER_KIND,
            Field.SPEAKER_NAMING,
            Field.SPEAKING_FOR,
            Field.AFFILIATION,
            Field.REMOVE,
            Field.CHANNEL,
            Field.QUOTATION,
            Field.ABOUT,
            Field.ABOUT_MEMBER,
            Field.INVOLVED,
            Field.INVOLVED_MEMBER,
            Field.ADDRESSEE,
            Field.ADDRESSEE_MEMBER,
            Field.TOPIC,
            Field.POSITION,
            Field.STANCE,
            Field.AFFIRMED,
            Field.DENIED,
            Field.KIND,
            Field.SIGN,
            Field.MODALITY,
            Field.CERTAINTY,
            Field.CONDITIONAL,
            Field.SOURCE,
            Field.REPORT,
            Field.PUBLISHER,
            Field.LANGUAGE,
            Field.ANNOTATOR,
            Field.WORD,
            Field.CLAIM,
            Field.SAID,
            Field.ABOUT_TIME,
            Field.RECORDED);

    private final Corpus corpus;
    private final Naive naive;
    private final Random random;

    public RandomConditions(Corpus corpus, Random random) {
        this.corpus = corpus;
        this.naive = new Naive(corpus);
        this.random = random;
    }

    /** A condition nested at most so deep. */
    public Condition next(int depth) {
        int kinds = depth == 0 ? 5 : 9;
        return switch (random.nextInt(kinds)) {
            case 0 -> is(some(FIELDS));
            case 1 -> between(some(List.of(Field.REMOVE, Field.RECORDED, Field.CLAIM, Field.CERTAINTY, Field.SPEAKER)));
            case 2 -> dated();
            case 3 -> asserts();
            case 4 -> linked();
            case 5 -> new Condition.All(parts(depth));
            case 6 -> new Condition.Any(parts(depth));
            case 7 -> next(depth - 1).negate();
            default -> Condition.described("of a long gist", c -> c.gist().length() % 2 == 0);
        };
    }

    private List<Condition> parts(int depth) {
        List<Condition> parts = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            parts.add(next(depth - 1));
        }
        return parts;
    }

    private <V> Condition is(Field<V> field) {
        List<V> values = new ArrayList<>();
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            values.addAll(valueOf(field).stream().toList());
        }
        return new Condition.Is<>(field, values);
    }

    private <V> Condition between(Field<V> field) {
        return new Condition.Between<>(field, sometimes(valueOf(field)), sometimes(valueOf(field)));
    }

    @SuppressWarnings("unchecked")
    private <V> Optional<V> valueOf(Field<V> field) {
        List<Claim> claims = corpus.claims();
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        List<Object> values = new ArrayList<>(naive.valuesOf(field, some(claims)));
        return values.isEmpty() ? Optional.empty() : Optional.of((V) some(values));
    }

    private Condition dated() {
        LocalDate from = LocalDate.of(2015 + random.nextInt(15), 1 + random.nextInt(12), 1 + random.nextInt(28));
        LocalDate to = from.plusDays(random.nextInt(1500));
        Period near =
                valueOf(random.nextBoolean() ? Field.SAID : Field.ABOUT_TIME).orElse(Period.ALWAYS);
        Period range = random.nextBoolean()
                ? near
                : new Period(sometimes(Optional.of(from)), sometimes(Optional.of(to)), false);
        return new Condition.Dated(
                random.nextBoolean() ? Field.SAID : Field.ABOUT_TIME,
                some(List.of(Condition.Dated.Match.values())),
                range);
    }

    private Condition asserts() {
        boolean affirmed = random.nextInt(3) > 0;
        KindPattern kind = switch (random.nextInt(corpus.kinds().isEmpty() ? 2 : 3)) {
            case 0 -> KindPattern.any();
            case 1 -> affirmed ? KindPattern.of(some(List.of(Sign.values()))) : KindPattern.any();
            default -> KindPattern.of(some(corpus.kinds()).id());
        };
        return new Condition.Asserts(sometimes(end()), kind, sometimes(end()), affirmed);
    }

    private Optional<Actor.Id> end() {
        return corpus.actors().isEmpty()
                ? Optional.empty()
                : Optional.of(some(corpus.actors()).id());
    }

    private Condition linked() {
        Optional<Claim.Id> other = corpus.claims().isEmpty()
                ? Optional.empty()
                : sometimes(Optional.of(some(corpus.claims()).id()));
        return new Condition.Linked(
                some(List.of(ClaimLink.Kind.values())), some(List.of(Condition.Linked.End.values())), other);
    }

    private <T> Optional<T> sometimes(Optional<T> value) {
        return random.nextBoolean() ? value : Optional.empty();
    }

    private <T> T some(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** An instant at which something may have been recorded or withdrawn. */
    public Instant instant() {
        List<Instant> instants = new ArrayList<>(List.of(Instant.EPOCH));
        corpus.claims().forEach(c -> c.recorded().ifPresent(instants::add));
        corpus.withdrawals().forEach(w -> instants.add(w.when()));
        return some(instants).plusNanos(random.nextInt(3) - 1L);
    }

    /** A kind of the corpus. */
    public RelationKind.Id kind() {
        return some(corpus.kinds()).id();
    }
}
