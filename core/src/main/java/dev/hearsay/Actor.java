package dev.hearsay;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Anyone who can act, speak or be spoken of: a state, an organisation, an alliance, a person or a group.
 *
 * <p>A voice without a name ("a senior official") or of many ("Iranian experts") is an actor that belongs to the one
 * source in which it is heard; two such voices are never taken for one because their labels agree.
 *
 * @param id the stable key
 * @param kind what it is
 * @param naming named, unnamed or collective
 * @param heardIn the source an unnamed or collective voice belongs to; empty for everybody else
 * @param name the name people read
 * @param aliases other names of the same actor, by code point
 * @param metonyms names that stand for it, such as a capital for its government, by code point
 * @param affiliations memberships and other ties, each for a period
 * @param notes free key-value notes, by key
 */
public record Actor(
        Id id,
        Kind kind,
        Naming naming,
        Optional<Source.Id> heardIn,
        String name,
        List<String> aliases,
        List<String> metonyms,
        List<Affiliation> affiliations,
        Map<String, String> notes) {

    /**
     * The stable key of an actor within one corpus, for example {@code iran}.
     *
     * @param value the key
     */
    public record Id(String value) implements Comparable<Id> {

        /** Checks the key: {@code HS-0101} to {@code HS-0103}. */
        public Id {
            Texts.id(value, "The id of an actor");
        }

        /** By code point. */
        @Override
        public int compareTo(Id other) {
            return CodePoints.ORDER.compare(value, other.value);
        }

        @Override
        public String toString() {
            return value;
        }
    }

    /** What an actor is. */
    public enum Kind {
        /** A state, or what acts in its name. */
        STATE,
        /** An organisation: a firm, a party, an outlet, a university. */
        ORGANISATION,
        /** States or organisations bound together. */
        ALLIANCE,
        /** A human being. */
        PERSON,
        /** People who are not organised: a population, a profession, some observers. */
        GROUP
    }

    /** How an actor is identified. */
    public enum Naming {
        /** By name. */
        NAMED,
        /** One voice whose name the source keeps back. */
        UNNAMED,
        /** Several voices under one label. */
        COLLECTIVE
    }

    /** Sorts the names, and checks that exactly the unnamed and collective voices belong to a source: {@code HS-0114}. */
    public Actor {
        Texts.readable(name, "The name of actor", id);
        aliases = Texts.sorted(aliases, "An alias of actor", id);
        metonyms = Texts.sorted(metonyms, "A metonym of actor", id);
        affiliations = Texts.canonical(affiliations);
        notes = Texts.notes(notes);
        if ((naming == Naming.NAMED) != heardIn.isEmpty()) {
            throw new MisuseException(
                    "HS-0114",
                    "Actor '" + id + "' is " + naming.name().toLowerCase(Locale.ROOT)
                            + (heardIn.isEmpty()
                                    ? " but belongs to no source."
                                    : " but belongs to source '" + heardIn.get() + "'."),
                    "Unnamed and collective voices belong to the source they are heard in, named actors to none.");
        }
    }

    /** A named actor of a kind. */
    public static Actor named(Kind kind, String id, String name) {
        return new Actor(
                new Id(id), kind, Naming.NAMED, Optional.empty(), name, List.of(), List.of(), List.of(), Map.of());
    }

    /** A state. */
    public static Actor state(String id, String name) {
        return named(Kind.STATE, id, name);
    }

    /** An organisation. */
    public static Actor organisation(String id, String name) {
        return named(Kind.ORGANISATION, id, name);
    }

    /** An alliance. */
    public static Actor alliance(String id, String name) {
        return named(Kind.ALLIANCE, id, name);
    }

    /** A person. */
    public static Actor person(String id, String name) {
        return named(Kind.PERSON, id, name);
    }

    /** A group of people that can be told from others by its name. */
    public static Actor group(String id, String name) {
        return named(Kind.GROUP, id, name);
    }

    /** One voice without a name, heard in a source. */
    public static Actor unnamed(String id, String label, String heardIn) {
        return named(Kind.PERSON, id, label).heard(Naming.UNNAMED, heardIn);
    }

    /** Several voices under one label, heard in a source. */
    public static Actor collective(String id, String label, String heardIn) {
        return named(Kind.GROUP, id, label).heard(Naming.COLLECTIVE, heardIn);
    }

    private Actor heard(Naming as, String source) {
        return new Actor(
                id, kind, as, Optional.of(new Source.Id(source)), name, aliases, metonyms, affiliations, notes);
    }

    /** The same actor with further aliases. */
    public Actor alias(String... more) {
        return new Actor(id, kind, naming, heardIn, name, join(aliases, List.of(more)), metonyms, affiliations, notes);
    }

    /** The same actor with further metonyms. */
    public Actor metonym(String... more) {
        return new Actor(id, kind, naming, heardIn, name, aliases, join(metonyms, List.of(more)), affiliations, notes);
    }

    /** The same actor with a further tie. */
    public Actor with(Affiliation tie) {
        return new Actor(id, kind, naming, heardIn, name, aliases, metonyms, join(affiliations, List.of(tie)), notes);
    }

    /** The same actor with these notes in place of its own. */
    public Actor withNotes(Map<String, String> notes) {
        return new Actor(id, kind, naming, heardIn, name, aliases, metonyms, affiliations, notes);
    }

    /** Every name it is found by: name, aliases, metonyms. */
    public List<String> names() {
        return join(List.of(name), join(aliases, metonyms));
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
