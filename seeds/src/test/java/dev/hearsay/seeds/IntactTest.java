package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Place;
import dev.hearsay.Problem;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is whole, what is left out, and why. */
class IntactTest {

    private static final String SOURCE = "{\"id\": \"s\", \"title\": \"S\"}";

    private static final String GOOD = "{\"id\": \"a\", \"kind\": \"state\", \"name\": \"A\"}";

    private static final String BAD = "{\"id\": \"b\", \"kind\": \"stat\", \"name\": \"B\"}";

    private static String claim(String id, String voice) {
        return "{\"id\": \"" + id + "\", \"source\": \"s\", \"voice\": \"" + voice + "\", \"gist\": \"G\"}";
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream().map(p -> p.code() + " " + p.pointer()).toList();
    }

    @Example
    void whatNamesARefusedRecordIsLeftOutWithoutBeingWrong() {
        Loaded loaded = SampleFile.load(SampleFile.of("\"sources\": [" + SOURCE + "], \"actors\": [" + GOOD + ", " + BAD
                + "], \"claims\": [" + claim("c", "a") + ", " + claim("d", "b")
                + "], \"links\": [{\"from\": \"c\", \"kind\": \"supports\", \"to\": \"d\"}]"));
        assertEquals(List.of("HS-2104 /actors/1/kind"), told(loaded.problems()));
        assertEquals(
                List.of("HS-2104 /actors/1/kind", "HS-1002 /claims/1/voice", "HS-1002 /links/0/to"),
                told(loaded.intact().leftOut()));
        assertEquals(
                "1 source, 1 actor, 0 topics, 1 claim", loaded.intact().corpus().toString());
        assertEquals(
                "1 error, 0 warnings in it.json. Nothing was taken over; intact are 1 source, 1 actor, 0 topics, 1 claim.",
                loaded.summary());
    }

    @Example
    void whatStandsBeforeABreakIsKept() {
        String file = SampleFile.of("\"sources\": [" + SOURCE + "], \"claims\": [" + claim("c", "a")
                + "], \"topics\": [" + SampleFile.topic("t") + ", " + SampleFile.topic("u") + ", {\"id\" \"v\"}]");
        Loaded loaded = SampleFile.load(file);
        assertEquals(List.of("HS-2003 /topics/2/id"), told(loaded.problems()));
        assertEquals(
                List.of("HS-1002 /claims/0/voice", "HS-2003 /topics/2/id"),
                told(loaded.intact().leftOut()));
        assertEquals(
                "1 source, 0 actors, 2 topics, 0 claims",
                loaded.intact().corpus().toString());
    }

    @Example
    void whatIsNamedInASectionThatIsNotUnderstoodIsNotMissed() {
        for (String actors : List.of("\"actor\": [" + GOOD + "]", "\"actors\": " + GOOD)) {
            Loaded loaded = SampleFile.load(
                    SampleFile.of("\"sources\": [" + SOURCE + "], \"claims\": [" + claim("c", "a") + "], " + actors));
            assertEquals(1, loaded.problems().size(), loaded.toString());
            assertEquals(2, loaded.intact().leftOut().size());
        }
        for (String head : List.of("\"vocabulary\": \"other\"", "\"open\": {\"actors\": \"a\"}")) {
            Loaded loaded = SampleFile.load(
                    SampleFile.of("\"sources\": [" + SOURCE + "], \"claims\": [" + claim("c", "a") + "], " + head));
            assertEquals(1, loaded.problems().size(), loaded.toString());
        }
    }

    @Example
    void aProblemOfItsOwnIsToldBesideOneThatFollows() {
        Loaded loaded = SampleFile.load(SampleFile.of("\"sources\": [" + SOURCE + "], \"actors\": [" + BAD
                + "], \"claims\": [" + claim("c", "b").replace("}", ", \"about\": [\"nobody\", \"b\"]}") + "]"));
        assertEquals(List.of("HS-2104 /actors/0/kind", "HS-1002 /claims/0/about/0"), told(loaded.problems()));
    }

    @Example
    void recordsThatClashAreBothLeftOutAndTwinsAreTakenOnce() {
        Loaded loaded = SampleFile.load(SampleFile.topics(
                SampleFile.topic("t"),
                SampleFile.topic("u"),
                SampleFile.topic("t"),
                "{\"id\": \"u\", \"label\": \"V\"}"));
        assertEquals(List.of("HS-1001 /topics/2/id", "HS-1001 /topics/3/id"), told(loaded.problems()));
        assertEquals(List.of(Topic.of("t", "t")), loaded.intact().corpus().topics());
        assertEquals(told(loaded.problems()), told(loaded.intact().leftOut()));
    }

    @Example
    void aWarningDoesNotThrowAndLeavesNothingOut() {
        Loaded loaded = SampleFile.load(SampleFile.of("\"open\": {\"topics\": [\"t\"]}"));
        assertEquals(List.of("HS-2201 /open/topics/0"), told(loaded.problems()));
        assertEquals(Problem.Severity.WARNING, loaded.problems().get(0).severity());
        assertEquals(Corpus.builder().build(), loaded.orThrow());
        assertEquals(List.of(), loaded.intact().leftOut());
        assertEquals(
                "0 errors, 1 warning in it.json. Everything was taken over: 0 sources, 0 actors, 0 topics, 0 claims.",
                loaded.summary());
    }

    @Example
    void orThrowCarriesEveryProblem() {
        Loaded loaded = SampleFile.load(SampleFile.topics("{\"id\": \"t\"}", "{\"label\": \"U\"}"));
        CorpusException refused = assertThrows(CorpusException.class, loaded::orThrow);
        assertEquals(loaded.problems(), refused.problems());
        assertTrue(refused.getMessage().endsWith("2 problems. Nothing was taken over."), refused.getMessage());
    }

    @Example
    void aHundredProblemsAreShownAndTheOthersCounted() {
        String records = IntStream.range(0, 105)
                .mapToObj(i -> i < 103 ? "{\"label\": \"T\"}" : "{\"id\": \"t\", \"label\": 7}")
                .collect(Collectors.joining(", "));
        List<String> lines =
                SampleFile.load(SampleFile.topics(records)).toString().lines().toList();
        assertEquals(
                List.of(
                        "and 3 more HS-2102",
                        "and 2 more HS-2103",
                        "105 errors, 0 warnings in it.json. Nothing was taken over; intact are 0 sources, 0 actors, 0 topics, 0"
                                + " claims."),
                lines.subList(lines.size() - 3, lines.size()));
    }

    @Example
    void ofTwoRecordsOfOneNameTheOneIsBlamedThatIsWrong() {
        String head =
                "\"sources\": [{\"id\": \"s\", \"title\": \"S\"}], \"actors\": [{\"id\": \"a\", \"kind\": \"person\", \"name\": \"A\"}], ";
        String claim = "{\"id\": \"c\", \"source\": \"s\", \"voice\": \"a\", \"gist\": ";
        String whole = claim + "\"B\"}";
        String wrong = claim + "\"A\", \"asserts\": [{\"kind\": \"ghost\"}, {\"kind\": \"phantom\"}]}";
        Loaded last = SampleFile.load(SampleFile.of(head + "\"claims\": [" + whole + ", " + wrong + "]"));
        Loaded first = SampleFile.load(SampleFile.of(head + "\"claims\": [" + wrong + ", " + whole + "]"));
        String kinds = "HS-1002 /claims/%d/asserts/0/kind, HS-1002 /claims/%d/asserts/1/kind";
        assertEquals("HS-1001 /claims/1/id, " + kinds.formatted(1, 1), String.join(", ", told(last.problems())));
        assertEquals(kinds.formatted(0, 0) + ", HS-1001 /claims/1/id", String.join(", ", told(first.problems())));
    }

    @Example
    void aFieldThatIsMisspeltIsNotMissingToo() {
        assertEquals(
                List.of("HS-2101 /topics/0/lable"),
                told(SampleFile.load(SampleFile.topics("{\"id\": \"t\", \"lable\": \"T\"}"))
                        .problems()));
        assertEquals(
                List.of("HS-2102 /topics/0", "HS-2101 /topics/0/name"),
                told(SampleFile.load(SampleFile.topics("{\"id\": \"t\", \"name\": \"T\"}"))
                        .problems()));
    }

    @Example
    void aLoaderOfOnesOwnHandsBackWhatItReadAndTheRestIsFoundOut() {
        Problem own = Problem.error("X-1", "Line 3 is odd.", "Mend it.");
        SeedLoader loader = seed -> Loading.texts(seed, LoadLimits.DEFAULT, name -> true, (text, load) -> {
            load.add(Source.of("s", "S"), text.all().cut(0, 1));
            load.add(Topic.of("t", "T").under("none"), text.all().cut(2, 3));
            load.problem(own, text.all().cut(4, 5));
            load.problem(own.asWarning(), text.all().cut(4, 5));
        });
        Loaded loaded = loader.load("it.txt", "s\nt\nx");
        assertEquals(List.of("HS-1002 ", "X-1 ", "X-1 "), told(loaded.problems()));
        assertEquals(
                "it.txt:2:1",
                loaded.problems().get(0).place().map(Place::toString).orElse(""));
        assertEquals(List.of("HS-1002 ", "X-1 "), told(loaded.intact().leftOut()));
        assertEquals(List.of(Source.of("s", "S")), loaded.intact().corpus().sources());
        assertThrows(CorpusException.class, loaded::orThrow);
    }

    /** A corpus from which one record is spoilt gives one problem, and what is intact is a corpus of the others. */
    @Property(tries = 150)
    void oneFaultIsOneProblem(@ForAll("corpora") Corpus corpus, @ForAll int which) {
        String file = Seeds.json().text(corpus);
        List<Integer> names = new ArrayList<>();
        for (int at = file.indexOf("\"id\":"); at >= 0; at = file.indexOf("\"id\":", at + 1)) {
            names.add(at);
        }
        if (names.isEmpty()) {
            return;
        }
        int at = names.get(Math.floorMod(which, names.size()));
        Loaded loaded = SampleFile.load(file.substring(0, at) + "\"x\": 1, " + file.substring(at));
        assertEquals(
                List.of("HS-2101"),
                loaded.problems().stream().map(Problem::code).toList(),
                loaded.toString());
        Corpus intact = loaded.intact().corpus();
        assertTrue(RandomCorpora.all(corpus).containsAll(RandomCorpora.all(intact)));
        assertTrue(RandomCorpora.all(intact).size() < RandomCorpora.all(corpus).size());
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }
}
