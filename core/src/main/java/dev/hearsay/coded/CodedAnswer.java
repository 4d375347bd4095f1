package dev.hearsay.coded;

import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import java.util.List;

/**
 * An answer whose claims' actors, kinds and topics are dense numbers, so that a view can count them in arrays and look up records
 * only for what it shows. Numbers are the same in all answers of one snapshot.
 */
public interface CodedAnswer extends Answer {

    /** The answer as one that tells numbers. */
    static CodedAnswer of(Answer answer) {
        if (answer instanceof CodedAnswer coded) {
            return coded;
        }
        throw new MisuseException(
                "HS-0336", "A view cannot be made of an answer that no store gave.", "Ask a ClaimStore.");
    }

    /** The number of an actor; -1 if no claim of the store names it. */
    int number(Actor.Id actor);

    /** The actor of a number. */
    Actor.Id actor(int number);

    /** The kind of a number. */
    RelationKind.Id kind(int number);

    /** The number of a kind; -1 if no claim of the store names it. */
    int number(RelationKind.Id kind);

    /** How many actors have numbers. */
    int actors();

    /** How many kinds have numbers. */
    int kinds();

    /** Visits the claims' assertions, in no promised order. */
    void forEachAssertion(AssertionVisitor visitor);

    /**
     * Marks the actors to whom the answer's claims affirm a relation of a sign from an actor; of symmetric kinds, from either end.
     *
     * @param objects the marks, one more than actors: that of an actor at its number plus one, that of an end that is not
     *     specified at 0
     */
    void markAffirmed(int subject, Sign sign, byte[] objects);

    /** For each value of a field and each topic, the sum of the stances of the claims that have both. */
    StanceSums stances(Field<Actor.Id> by);

    /** How many claims have each combination of values of some fields: see {@link Combined}. */
    Combined combined(List<? extends Field<?>> fields);

    /** Counts of combinations of values, in no promised order. */
    interface Combined {

        /** What all places of combinations are below; at some there may be none, with the count 0. */
        int bound();

        /** How many claims have the combination at a place. */
        int count(int place);

        /** The number that the combination at a place has of a field, by the field's place among all. */
        int number(int field, int place);

        /** The value of a number of a field. */
        Object value(int field, int number);

        /** What all numbers of a field are below. */
        int numbers(int field);
    }

    /** Takes an assertion by numbers. */
    interface AssertionVisitor {

        /** No actor: the end is not specified. */
        int UNSPECIFIED = -1;

        /**
         * One assertion of one claim.
         *
         * @param speaker the speaker's number
         * @param subject the subject's number, or {@link #UNSPECIFIED}
         * @param kind the kind's number
         * @param object the object's number, or {@link #UNSPECIFIED}
         * @param affirmed whether it is affirmed
         */
        void visit(int speaker, int subject, int kind, int object, boolean affirmed);
    }

    /** Sums of stances, by actor and topic. */
    interface StanceSums {

        /** How many actors have claims, and perhaps some that have none. */
        int size();

        /** The number of an actor, by its place. */
        int actor(int place);

        /** How many topics have numbers. */
        int topics();

        /** Puts the sums of the stances of an actor, by its place, into an array, by the numbers of the topics. */
        void read(int place, int[] into);
    }
}
