package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A directory, however it grew, against the plain definition of what it tells. */
class DirectoryLawsTest {

    // ---- names

    private static String folded(String name) {
        String spaced = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
        return spaced.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                        "a",
                        "B",
                        "z",
                        " ",
                        "  ",
                        "\t",
                        "\u00A0",
                        "\u2003",
                        "\u001C",
                        "\u007F",
                        "~",
                        "e\u0301",
                        "\u00C9",
                        "\u00DF",
                        "\u1E9E",
                        "\u0130",
                        "\u03A3",
                        "\uD83D\uDE00",
                        "\uD83D")
                .list()
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces));
    }

    @Property(tries = 3000)
    void namesAreFoldedAsDefined(@ForAll("names") String name) {
        assertEquals(folded(name), Names.folded(name));
    }

    /** Actors of few ids and names, so that names are shared, equal ids, and are borne by actors that were replaced. */
    @Provide
    Arbitrary<List<List<Actor>>> growth() {
        Arbitrary<String> few = Arbitraries.of(
                "a",
                "A",
                "b",
                "a b",
                "A  B",
                "\u00C9",
                "e\u0301",
                "stra\u00DFe",
                "STRASSE",
                "Teheran",
                "tehrn",
                "the Tehrani press");
        Arbitrary<Actor> actors = Combinators.combine(
                        Arbitraries.of("a", "A", "b", "c", "\u00E9"),
                        few,
                        few.list().ofMaxSize(2))
                .as((id, name, aliases) -> Actor.state(id, name).alias(aliases.toArray(new String[0])));
        return actors.list().ofMaxSize(4).list().ofMaxSize(5);
    }

    @Property(tries = 1000)
    void anIdGoesBeforeTheOneRecordOfAName(@ForAll("growth") List<List<Actor>> growth) {
        Map<String, Actor> known = new TreeMap<>(CodePoints.ORDER);
        Directory directory = Directory.EMPTY;
        for (List<Actor> more : growth) {
            Records records = Records.of(List.of(), Added.of(more), new ArrayList<>());
            directory = directory.overlaidBy(records);
            records.actors().forEach(actor -> known.put(actor.id().value(), actor));
            for (String name : List.of(
                    "a",
                    "A",
                    "B",
                    " a  b",
                    "\u00E9",
                    "E\u0301",
                    "strasse",
                    "c",
                    "C",
                    "",
                    "x".repeat(300),
                    "Tehran",
                    "ehran",
                    "B a")) {
                assertEquals(resolved(known, name), resolved(directory, name));
            }
            assertEquals(List.copyOf(known.values()), directory.actors());
        }
    }

    private static String resolved(Map<String, Actor> known, String name) {
        if (known.containsKey(name)) {
            return name;
        }
        List<String> bearers = known.values().stream()
                .filter(actor -> Stream.concat(Stream.of(actor.id().value()), actor.names().stream())
                        .anyMatch(other -> folded(other).equals(folded(name))))
                .map(actor -> actor.id().value())
                .toList();
        return switch (bearers.size()) {
            case 0 -> "HS-0301 No actor is called '" + name + "'. " + closest(known, folded(name));
            case 1 -> bearers.get(0);
            default ->
                bearers.stream()
                        .collect(Collectors.joining(
                                "' or '", "HS-0302 The name '" + name + "' may mean '", "'. Use one of these ids."));
        };
    }

    private static String resolved(Directory directory, String name) {
        try {
            return directory.actorNamed(name).value();
        } catch (MisuseException e) {
            return e.getMessage();
        }
    }

    private record Near(int rank, String name, String told) {}

    /** At most three names: those spelt alike, else those that have it within them. */
    private static String closest(Map<String, Actor> known, String wanted) {
        int tolerance = Math.max(1, Math.min(wanted.length() / 3, 3));
        List<Near> similar = new ArrayList<>();
        List<Near> containing = new ArrayList<>();
        for (Actor actor : known.values()) {
            String id = actor.id().value();
            for (String name :
                    Stream.concat(Stream.of(id), actor.names().stream()).toList()) {
                String word = actor.names().indexOf(name) == 0 ? "name" : "alias";
                String told = name.equals(id) ? "'" + id + "'" : "'" + name + "' (" + word + " of " + id + ")";
                int distance = Spelling.distance(wanted, folded(name), 3);
                if (distance <= tolerance && Math.abs(folded(name).length() - wanted.length()) <= tolerance) {
                    similar.add(new Near(distance, name, told));
                }
                if (folded(name).contains(wanted) && wanted.length() >= 3) {
                    containing.add(new Near(name.length(), name, told));
                }
            }
        }
        List<String> shown = (similar.isEmpty() ? containing : similar)
                .stream()
                        .sorted(Comparator.comparingInt(Near::rank).thenComparing(Near::name, CodePoints.ORDER))
                        .map(Near::told)
                        .distinct()
                        .limit(3)
                        .toList();
        return shown.isEmpty()
                ? "Nothing known is close to it. Add it first, or declare it open."
                : "Closest: " + String.join(", ", shown) + ".";
    }

    @Test
    void whatIsHiddenByAnotherRecordOfItsIdCountsNoMore() {
        Directory old = Directory.EMPTY.overlaidBy(Records.of(
                List.of(),
                Added.of(List.of(
                        Actor.state("iran", "Persia"),
                        Topic.of("energy", "Energy"),
                        Topic.of("gas", "Gas").under("energy"))),
                new ArrayList<>()));
        Directory now = old.overlaidBy(Records.of(
                List.of(), Added.of(List.of(Actor.state("iran", "Iran"), Topic.of("gas", "Gas"))), new ArrayList<>()));
        assertEquals(new Actor.Id("iran"), old.actorNamed("persia"));
        assertEquals("HS-0301", Refusal.codeOf(() -> now.actorNamed("persia")));
        assertEquals(2, old.withSubTopics(new Topic.Id("energy")).size());
        assertEquals(1, now.withSubTopics(new Topic.Id("energy")).size());
    }

    @Test
    void namesWithOneHashCodeAreToldApart() {
        Corpus.Builder builder = Corpus.builder();
        List<String> alike = new ArrayList<>(List.of(""));
        for (int i = 0; i < 8; i++) {
            alike = alike.stream().flatMap(s -> Stream.of(s + "aa", s + "bB")).toList();
        }
        for (int i = 0; i < alike.size(); i++) {
            builder.add(Actor.person("p-" + i, alike.get(i)));
        }
        Directory directory = builder.build().directory();
        assertEquals(new Actor.Id("p-255"), directory.actorNamed(alike.get(255)));
        assertEquals(1, alike.stream().map(String::hashCode).distinct().count());
    }

    // ---- growth

    @Test
    void addingAgainWhatIsKnownCopiesNothing() {
        Corpus corpus = Corpus.builder()
                .add(Source.of("wire", "Wire"))
                .add(Actor.state("iran", "Iran"))
                .build();
        Directory directory = Directory.EMPTY.plus(corpus);
        assertSame(RelationKinds.builtInById(), corpus.kinds());
        assertSame(corpus.kinds(), Corpus.builder().addAll(corpus).build().kinds());
        assertEquals(directory.toString(), directory.plus(corpus).toString());
        assertEquals(directory.kinds(), directory.plus(corpus).kinds());
        Corpus others = Corpus.builder()
                .vocabulary(List.of(RelationKind.of("shuns", "shuns", Sign.NEGATIVE, -1)))
                .build();
        Directory both = directory.plus(others);
        assertEquals(RelationKinds.builtIn().size() + 1, both.kinds().size());
        assertEquals(both.kinds(), both.plus(corpus).plus(others).kinds());
    }

    @Test
    void aKnownVocabularyIsComparedWhereItIsNotTheVeryListAddedLast() {
        RelationKind other = RelationKinds.TOLERATES.withNotes(Map.of("k", "v"));
        Corpus clash = Corpus.builder().vocabulary(List.of(other)).build();
        Directory directory = Directory.EMPTY.plus(Corpus.builder().build());
        assertEquals(
                List.of("HS-1003"),
                directory.conflicts(clash).stream().map(Problem::code).toList());
        assertEquals(List.of(), directory.conflicts(Corpus.builder().build()));
    }

    // ---- originals

    /** Reprints among few sources, some of which are never known, in the order in which they come in. */
    @Provide
    Arbitrary<List<Source>> reprints() {
        Arbitrary<Integer> ids = Arbitraries.integers().between(0, 9);
        return Combinators.combine(ids, ids.optional(0.8))
                .filter((id, of) -> !of.equals(Optional.of(id)))
                .as((id, of) -> of.map(o -> Source.of("s-" + id, "Title").republishing("s-" + o))
                        .orElse(Source.of("s-" + id, "Title")))
                .list()
                .uniqueElements(Source::id)
                .ofMaxSize(10);
    }

    @Property(tries = 1000)
    void theOriginalIsWhereTheWayUpEndsOrWouldBeginAgain(
            @ForAll("reprints") List<Source> sources, @ForAll int asked, @ForAll boolean overlaid) {
        Map<Source.Id, Source> known = new TreeMap<>();
        Directory directory = Directory.EMPTY;
        for (int i = 0; i < sources.size(); i++) {
            known.put(sources.get(i).id(), sources.get(i));
            directory = overlaid
                    ? directory.overlaidBy(Records.of(List.of(), Added.of(List.of(sources.get(i))), new ArrayList<>()))
                    : directory.plus(alone(sources.get(i)));
            // Whether somebody asks in between must not matter.
            if ((asked >> i & 1) == 0) {
                assertOriginals(known, directory);
            }
        }
        assertOriginals(known, directory);
    }

    @Property(tries = 300)
    void ofAReplacedSourceTheNewOneCounts(
            @ForAll("reprints") List<Source> sources, @ForAll("reprints") List<Source> replaced) {
        Map<Source.Id, Source> known = new TreeMap<>();
        Directory directory = Directory.EMPTY;
        for (List<Source> more : List.of(sources, replaced)) {
            directory = directory.overlaidBy(Records.of(List.of(), Added.of(more), new ArrayList<>()));
            more.forEach(source -> known.put(source.id(), source));
            assertOriginals(known, directory);
        }
    }

    private static Corpus alone(Source source) {
        return Corpus.builder()
                .vocabulary(List.of())
                .open(source.republishes().map(Reference::to).stream().toArray(Reference[]::new))
                .add(source)
                .build();
    }

    private static void assertOriginals(Map<Source.Id, Source> known, Directory directory) {
        for (int i = 0; i < 10; i++) {
            Source.Id id = new Source.Id("s-" + i);
            assertEquals(original(known, id), directory.original(id));
        }
    }

    private static Source.Id original(Map<Source.Id, Source> known, Source.Id source) {
        Set<Source.Id> seen = new HashSet<>();
        Source.Id original = source;
        Optional<Source.Id> next = Optional.of(source);
        while (next.isPresent() && seen.add(next.get())) {
            original = next.get();
            next = Optional.ofNullable(known.get(original)).flatMap(Source::republishes);
        }
        return original;
    }

    @Test
    void aLongChainIsWalkedOnce() {
        int length = 10_000;
        Map<Source.Id, Source> chain = new TreeMap<>();
        for (int i = 0; i < length; i++) {
            Source source = Source.of("s-" + i, "Title").republishing("s-" + (i + 1));
            chain.put(source.id(), source);
        }
        AtomicInteger lookUps = new AtomicInteger();
        Originals originals = Originals.NONE
                .plus(chain.values(), id -> {
                    lookUps.incrementAndGet();
                    return Optional.ofNullable(chain.get(id));
                })
                .orElseThrow();
        Set<Source.Id> ends = new TreeSet<>();
        chain.keySet().forEach(id -> ends.add(originals.of(id)));
        assertEquals(Set.of(new Source.Id("s-" + length)), ends);
        assertTrue(lookUps.get() <= 3 * length, "looked up " + lookUps);
    }
}
