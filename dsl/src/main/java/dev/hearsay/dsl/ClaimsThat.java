package dev.hearsay.dsl;

import static dev.hearsay.query.Condition.Dated.Match.CERTAINLY;
import static dev.hearsay.query.Condition.Dated.Match.POSSIBLY;
import static dev.hearsay.query.Condition.Linked.End.FROM;
import static dev.hearsay.query.Condition.Linked.End.TO;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The words that say which claims are meant.
 *
 * <p>A word that takes several values is met by any of them; with none it is met by no claim. Sources, actors, topics
 * and relation kinds are named by id, name, alias or metonym, as the store's directory resolves them; a name it does
 * not know is refused with the closest, {@code HS-0301}, and one that may mean several with the candidates,
 * {@code HS-0302}, both as {@link MisuseException}. Ids of claims, publishers, languages and annotators are compared as
 * they are written.
 */
public sealed interface ClaimsThat permits AllClaims, ClaimsConjunction {

    /** Negates the next word, and only that. */
    ClaimsThat not();

    /** Claims whose speaker, the innermost voice, is one of these. */
    ClaimsConjunction by(String... actors);

    /** Claims that reached us through one of these: a voice of the chain, the innermost aside. */
    ClaimsConjunction through(String... actors);

    /** Claims with one of these anywhere in the chain. */
    ClaimsConjunction accordingTo(String... actors);

    /** Claims whose speaker is a state, a person ... */
    default ClaimsConjunction byA(Actor.Kind... kinds) {
        return where(Condition.has(Field.SPEAKER_KIND, kinds));
    }

    /** Claims whose speaker is a named, unnamed or collective voice. */
    default ClaimsConjunction byVoice(Actor.Naming... namings) {
        return where(Condition.has(Field.SPEAKER_NAMING, namings));
    }

    /** Claims whose speaker speaks in the name of one of these, as the source says. */
    ClaimsConjunction speakingFor(String... actors);

    /** Claims whose speaker belonged to one of these when they were said; see {@link Field#AFFILIATION}. */
    ClaimsConjunction affiliatedWith(String... actors);

    /** Claims with so many voices between the source and them: 0 for the source's own voice. */
    default ClaimsConjunction atRemove(int remove) {
        return where(Condition.has(Field.REMOVE, remove));
    }

    /** Claims at this remove or a greater one. */
    default ClaimsConjunction atRemoveFrom(int least) {
        return where(new Condition.Between<>(Field.REMOVE, Optional.of(least), Optional.empty()));
    }

    /** Claims at this remove or a smaller one. */
    default ClaimsConjunction atRemoveUpTo(int most) {
        return where(new Condition.Between<>(Field.REMOVE, Optional.empty(), Optional.of(most)));
    }

    /** Claims whose outermost reported voice reached the source in one of these ways. */
    default ClaimsConjunction via(Channel.Kind... channels) {
        return where(Condition.has(Field.CHANNEL, channels));
    }

    /** Claims that are given, at least in part, in the speaker's own words: in direct or mixed quotation. */
    default ClaimsConjunction quoted() {
        return quoted(Quotation.DIRECT, Quotation.MIXED);
    }

    /** Claims that are given in one of these kinds of quotation. */
    default ClaimsConjunction quoted(Quotation... quotations) {
        return where(Condition.has(Field.QUOTATION, quotations));
    }

    /** Claims that have one of these as their subject matter. */
    ClaimsConjunction about(String... actors);

    /** Claims about a member, at that time, of one of these alliances; see {@link Field#ABOUT_MEMBER}. */
    ClaimsConjunction aboutMemberOf(String... alliances);

    /** Claims about one of these, or with one of these as subject or object of an assertion. */
    ClaimsConjunction involving(String... actors);

    /** Claims that involve a member, at that time, of one of these alliances. */
    ClaimsConjunction involvingMemberOf(String... alliances);

    /** Threats, warnings, demands and commitments that are directed to one of these. */
    ClaimsConjunction to(String... actors);

    /** Claims directed to a member, at that time, of one of these alliances. */
    ClaimsConjunction toMemberOf(String... alliances);

    /**
     * Claims that affirm a relation of this kind or one below it.
     *
     * @param subject who relates, or {@link Claims#ANYONE}
     * @param kind how
     * @param object to whom, or {@link Claims#ANYONE}
     */
    default ClaimsConjunction asserting(String subject, RelationKind kind, String object) {
        return asserting(subject, kind.id().value(), object);
    }

    /** As {@link #asserting(String, RelationKind, String)}, the kind by id or label, or {@link Claims#ANY_KIND}. */
    ClaimsConjunction asserting(String subject, String kind, String object);

    /** As {@link #asserting(String, RelationKind, String)}, for all kinds of a sign. Denials have no sign. */
    ClaimsConjunction asserting(String subject, Sign sign, String object);

    /** Claims that deny a relation of this kind or one below it. */
    default ClaimsConjunction denying(String subject, RelationKind kind, String object) {
        return denying(subject, kind.id().value(), object);
    }

    /** As {@link #denying(String, RelationKind, String)}, the kind by id or label, or {@link Claims#ANY_KIND}. */
    ClaimsConjunction denying(String subject, String kind, String object);

    /** Claims on one of these topics, or on one below it. */
    ClaimsConjunction on(String... topics);

    /** Claims that take this stance on a topic, or on one below it. */
    ClaimsConjunction on(String topic, Stance stance);

    /** Claims on one of these very topics. */
    ClaimsConjunction exactlyOn(String... topics);

    /** Assertions, evaluations, predictions ... */
    default ClaimsConjunction ofModality(Modality... modalities) {
        return where(Condition.has(Field.MODALITY, modalities));
    }

    /** Claims put forward with one of these certainties; {@link Certainty#NOT_SAID} is asked for only in this way. */
    default ClaimsConjunction ofCertainty(Certainty... certainties) {
        return where(Condition.has(Field.CERTAINTY, certainties));
    }

    /** Claims whose speaker says how sure they are, and is no less sure than this. */
    default ClaimsConjunction atLeast(Certainty least) {
        return where(new Condition.Is<>(
                Field.CERTAINTY,
                Stream.of(Certainty.values())
                        .filter(certainty -> certainty.isAtLeast(least))
                        .toList()));
    }

    /** Claims that depend on a condition; {@code not().conditional()} for all others. */
    default ClaimsConjunction conditional() {
        return where(Condition.has(Field.CONDITIONAL, true));
    }

    /** Claims that were certainly said within these days; one of unknown date never was. */
    default ClaimsConjunction said(Period within) {
        return where(new Condition.Dated(Field.SAID, CERTAINLY, within));
    }

    /** As {@link #said(Period)}, in ISO 8601-2 form: {@code said("2023-07")}. */
    default ClaimsConjunction said(String within) {
        return said(Period.parse(within));
    }

    /** Claims that may have been said within these days; one of unknown date is not meant. */
    default ClaimsConjunction saidPossibly(Period within) {
        return where(new Condition.Dated(Field.SAID, POSSIBLY, within));
    }

    /** As {@link #saidPossibly(Period)}, in ISO 8601-2 form. */
    default ClaimsConjunction saidPossibly(String within) {
        return saidPossibly(Period.parse(within));
    }

    /** Claims that speak of a time that shares a day with this one. */
    default ClaimsConjunction aboutTime(Period time) {
        return where(new Condition.Dated(Field.ABOUT_TIME, POSSIBLY, time));
    }

    /** As {@link #aboutTime(Period)}, in ISO 8601-2 form. */
    default ClaimsConjunction aboutTime(String time) {
        return aboutTime(Period.parse(time));
    }

    /** Claims recorded at this instant or later; one that has always been known is not meant. */
    default ClaimsConjunction recordedFrom(Instant first) {
        return where(new Condition.Between<>(Field.RECORDED, Optional.of(first), Optional.empty()));
    }

    /** Claims recorded at this instant or earlier; one that has always been known is not meant. */
    default ClaimsConjunction recordedUntil(Instant last) {
        return where(new Condition.Between<>(Field.RECORDED, Optional.empty(), Optional.of(last)));
    }

    /** Claims recorded from the first to the last of these instants, both included. */
    default ClaimsConjunction recordedBetween(Instant first, Instant last) {
        return where(new Condition.Between<>(Field.RECORDED, Optional.of(first), Optional.of(last)));
    }

    /** Claims made in one of these sources. */
    ClaimsConjunction inSource(String... sources);

    /** Claims made in a source of one of these publishers. */
    default ClaimsConjunction publishedBy(String... publishers) {
        return where(Condition.has(Field.PUBLISHER, publishers));
    }

    /** Claims made in a source in one of these languages, by BCP 47 tag. */
    default ClaimsConjunction inLanguage(String... languages) {
        return where(Condition.has(Field.LANGUAGE, languages));
    }

    /** Claims that one of these has read out of their source. */
    default ClaimsConjunction annotatedBy(String... annotators) {
        return where(Condition.has(Field.ANNOTATOR, annotators));
    }

    /** Claims whose gist has all of these words, in whatever order and case. */
    default ClaimsConjunction saying(String... words) {
        return where(Condition.saying(String.join(" ", words)));
    }

    /** Claims that bear in this way on another. */
    default ClaimsConjunction linking(ClaimLink.Kind kind) {
        return where(new Condition.Linked(kind, FROM, Optional.empty()));
    }

    /** Claims that bear in this way on the claim of this id. */
    default ClaimsConjunction linking(ClaimLink.Kind kind, String claim) {
        return where(new Condition.Linked(kind, FROM, Optional.of(new Claim.Id(claim))));
    }

    /** Claims on which another bears in this way. */
    default ClaimsConjunction linkedBy(ClaimLink.Kind kind) {
        return where(new Condition.Linked(kind, TO, Optional.empty()));
    }

    /** Claims on which the claim of this id bears in this way. */
    default ClaimsConjunction linkedBy(ClaimLink.Kind kind, String claim) {
        return where(new Condition.Linked(kind, TO, Optional.of(new Claim.Id(claim))));
    }

    /** Claims that meet a condition: the door to whatever has no word here. */
    ClaimsConjunction where(Condition condition);

    /** Claims that pass a test of one's own, described in words; it is asked last, for no index helps it. */
    default ClaimsConjunction where(String described, Predicate<Claim> test) {
        return where(Condition.described(described, test));
    }
}
