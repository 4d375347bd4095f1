package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryTest {

    private static final Directory DIRECTORY = Corpus.builder()
            .add(Source.of("wire", "A  Wire Report"))
            .add(Source.of("reprint", "Reprint").republishing("wire"))
            .add(Source.of("reprint-2", "Second reprint").republishing("reprint"))
            .add(Actor.state("iran", "Iran")
                    .alias("Caf\u00E9 Persia", "Stra\u00DFe")
                    .metonym("Tehran", "The Capital"))
            .add(Actor.state("russia", "Russia").metonym("the capital", "Moscow"))
            .add(Actor.person("Moscow", "A person called like a city"))
            .add(Topic.of("energy", "Energy"))
            .add(Topic.of("gas", "Natural gas").under("energy"))
            .add(Topic.of("lng", "Liquid gas").under("gas"))
            .add(Topic.of("rail", "Rail"))
            .build()
            .directory();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "iran",
                "IRAN",
                " Iran ",
                "Tehran",
                "tEHRAN",
                "caf\u00E9 persia",
                "CAFE\u0301  PERSIA",
                "cafe\u0301\u00A0\t\n persia",
                "strasse",
                "STRASSE",
                "stra\u00DFe",
                "STRA\u1E9EE"
            })
    void namesAreComparedWithoutCaseBlanksAndComposition(String name) {
        assertEquals(new Actor.Id("iran"), DIRECTORY.actorNamed(name));
    }

    @Test
    void anIdAsItIsWrittenGoesBeforeAName() {
        assertEquals(new Actor.Id("Moscow"), DIRECTORY.actorNamed("Moscow"));
        assertEquals(
                "HS-0302 The name 'moscow' may mean 'Moscow' or 'russia'. Use one of these ids.",
                Refusal.of(() -> DIRECTORY.actorNamed("moscow")));
    }

    @Test
    void aNameThatTwoBearIsRefusedWithBoth() {
        assertEquals(
                "HS-0302 The name 'THE CAPITAL' may mean 'iran' or 'russia'. Use one of these ids.",
                Refusal.of(() -> DIRECTORY.actorNamed("THE CAPITAL")));
    }

    @Test
    void aNameThatNobodyBearsIsRefusedWithTheClosest() {
        assertEquals(
                "HS-0301 No actor is called 'Teheran'. Closest: 'Tehran' (alias of iran).",
                Refusal.of(() -> DIRECTORY.actorNamed("Teheran")));
        assertEquals(
                "HS-0301 No source is called 'wirr'. Closest: 'wire'.",
                Refusal.of(() -> DIRECTORY.sourceNamed("wirr")));
        assertEquals(
                "HS-0301 No topic is called 'Natural gass'. Closest: 'Natural gas' (name of gas).",
                Refusal.of(() -> DIRECTORY.topicNamed("Natural gass")));
        assertEquals(
                "HS-0301 No relation kind is called 'exclude'. Closest: 'excludes'.",
                Refusal.of(() -> DIRECTORY.kindNamed("exclude")));
        assertEquals(
                "HS-0301 No topic is called 'quite another matter'. Nothing known is close to it."
                        + " Add it first, or declare it open.",
                Refusal.of(() -> DIRECTORY.topicNamed("quite another matter")));
    }

    @Test
    void namesOfEveryTypeAreResolved() {
        assertEquals(new Source.Id("wire"), DIRECTORY.sourceNamed("a wire report"));
        assertEquals(new Topic.Id("gas"), DIRECTORY.topicNamed("natural GAS"));
        assertEquals(RelationKinds.SHARES_VIEW_WITH.id(), DIRECTORY.kindNamed("shares a view with"));
    }

    @Test
    void whatCannotBeAnIdIsANameLikeAnyOther() {
        for (String name : List.of("", " ", "a\nb", "x".repeat(300))) {
            assertEquals("HS-0301", Refusal.codeOf(() -> DIRECTORY.actorNamed(name)));
        }
        assertEquals(new Actor.Id("iran"), DIRECTORY.actorNamed("\u00A0Iran\u2003"));
    }

    @Test
    void narrowerTopicsAndKindsAreFoundHoweverDeep() {
        assertEquals(Set.of("energy", "gas", "lng"), words(DIRECTORY.withSubTopics(new Topic.Id("energy"))));
        assertEquals(Set.of("lng"), words(DIRECTORY.withSubTopics(new Topic.Id("lng"))));
        assertEquals(Set.of("nothing"), words(DIRECTORY.withSubTopics(new Topic.Id("nothing"))));
        assertEquals(
                List.of("denies-influence-to", "excludes"),
                List.copyOf(words(DIRECTORY.withSubKinds(RelationKinds.EXCLUDES.id()))));
        assertTrue(words(DIRECTORY.withSubKinds(RelationKinds.REJECT.id()))
                .containsAll(Set.of("reject", "excludes", "denies-influence-to", "reject-yield")));
    }

    private static Set<String> words(Set<?> ids) {
        Set<String> words = new TreeSet<>();
        ids.forEach(id -> words.add(id.toString()));
        return words;
    }

    @Test
    void aCycleThatNoCorpusCheckedEndsAllTheSame() {
        Directory directory = Directory.EMPTY;
        for (String[] pair : new String[][] {{"a", "b"}, {"b", "c"}, {"c", "a"}}) {
            directory = directory.plus(Corpus.builder()
                    .vocabulary(List.of())
                    .open(Reference.to(new Topic.Id(pair[1])), Reference.to(new Source.Id(pair[1])))
                    .add(Topic.of(pair[0], pair[0]).under(pair[1]))
                    .add(Source.of(pair[0], pair[0]).republishing(pair[1]))
                    .build());
        }
        assertEquals(Set.of("a", "b", "c"), words(directory.withSubTopics(new Topic.Id("b"))));
        assertEquals(new Source.Id("a"), directory.original(new Source.Id("b")));
        assertEquals(new Source.Id("b"), directory.original(new Source.Id("c")));
    }

    @Test
    void theOriginalIsFoundHoweverOftenReprinted() {
        assertEquals(new Source.Id("wire"), DIRECTORY.original(new Source.Id("reprint-2")));
        assertEquals(new Source.Id("wire"), DIRECTORY.original(new Source.Id("wire")));
        assertEquals(new Source.Id("unknown"), DIRECTORY.original(new Source.Id("unknown")));
    }

    @Test
    void relationsAreToldInNames() {
        assertEquals("Russia excludes Iran", DIRECTORY.inWords(Relation.of("russia", RelationKinds.EXCLUDES, "iran")));
        assertEquals("somebody aids Iran", DIRECTORY.inWords(Relation.to(RelationKinds.AID, "iran")));
        assertEquals(
                "nobody-knows shuns somebody",
                DIRECTORY.inWords(Relation.from("nobody-knows", RelationKind.of("shuns", "does", Sign.NEUTRAL, 0))));
        assertEquals("nobody-knows", DIRECTORY.nameOf(new Actor.Id("nobody-knows")));
    }

    @Test
    void recordsAreFoundById() {
        assertEquals(Optional.of("Iran"), DIRECTORY.actor(new Actor.Id("iran")).map(Actor::name));
        assertEquals(Optional.empty(), DIRECTORY.actor(new Actor.Id("Iran")));
        assertEquals(Optional.of("Rail"), DIRECTORY.topic(new Topic.Id("rail")).map(Topic::label));
        assertEquals(
                List.of("Moscow", "iran", "russia"),
                DIRECTORY.actors().stream().map(a -> a.id().value()).toList());
        assertEquals(3, DIRECTORY.sources().size());
        assertEquals(4, DIRECTORY.topics().size());
        assertEquals(RelationKinds.builtIn().size(), DIRECTORY.kinds().size());
        assertEquals(
                "3 sources, 3 actors, 4 topics, " + RelationKinds.builtIn().size() + " relation kinds",
                DIRECTORY.toString());
    }

    @Test
    void anIdOfAnotherValueIsRefusedWithBothValues() {
        Corpus other = Corpus.builder()
                .vocabulary(List.of())
                .add(Source.of("wire", "Another title"))
                .add(Actor.state("iran", "Another name"))
                .add(Topic.of("rail", "Another label"))
                .add(RelationKind.of("excludes", "another verb", Sign.NEUTRAL, 0))
                .add(Topic.of("new", "New"))
                .build();
        CorpusException refusal = assertThrows(CorpusException.class, () -> DIRECTORY.plus(other));
        assertEquals(
                List.of("source 'wire'", "actor 'iran'", "topic 'rail'", "relation kind 'excludes'"),
                refusal.problems().stream()
                        .map(p -> p.subject().orElseThrow().toString())
                        .toList());
        Problem problem = refusal.problems().get(2);
        assertEquals("HS-1003", problem.code());
        assertEquals("Another topic 'rail' is already known.", problem.summary());
        assertEquals("Choose another id, or use the record that is known.", problem.fix());
        assertEquals(Optional.of(Topic.of("rail", "Rail").toString()), problem.expected());
        assertEquals(Optional.of(Topic.of("rail", "Another label").toString()), problem.found());
    }

    @Test
    void addingWhatIsKnownChangesNothingAndTheOldDirectoryStaysAsItWas() {
        Corpus more = Corpus.builder()
                .add(Topic.of("rail", "Rail"))
                .add(Topic.of("tram", "Tram").under("rail"))
                .build();
        Directory larger = DIRECTORY.plus(more);
        assertEquals(Set.of("rail", "tram"), words(larger.withSubTopics(new Topic.Id("rail"))));
        assertEquals(Set.of("rail"), words(DIRECTORY.withSubTopics(new Topic.Id("rail"))));
        assertEquals(4, DIRECTORY.topics().size());
        assertEquals(List.copyOf(larger.topics()), List.copyOf(larger.plus(more).topics()));
    }

    @Provide
    Arbitrary<List<Corpus>> deposits() {
        return RandomCorpora.deposits();
    }

    @Property(tries = 200)
    void aDirectoryThatGrewKnowsWhatOneMadeAtOnceKnows(@ForAll("deposits") List<Corpus> deposits) {
        Directory grown = Directory.EMPTY;
        Corpus.Builder all = Corpus.builder().vocabulary(List.of());
        for (Corpus deposit : deposits) {
            grown = grown.plus(deposit);
            all.addAll(deposit);
        }
        Directory made = all.build().directory();
        assertEquals(List.copyOf(made.sources()), List.copyOf(grown.sources()));
        assertEquals(List.copyOf(made.actors()), List.copyOf(grown.actors()));
        assertEquals(List.copyOf(made.kinds()), List.copyOf(grown.kinds()));
        for (Topic topic : made.topics()) {
            assertEquals(made.withSubTopics(topic.id()), grown.withSubTopics(topic.id()));
        }
        for (Actor actor : made.actors()) {
            for (String name : actor.names()) {
                assertEquals(resolved(made, name), resolved(grown, name));
            }
        }
    }

    private static String resolved(Directory directory, String name) {
        try {
            return directory.actorNamed(name).value();
        } catch (MisuseException e) {
            return e.getMessage();
        }
    }

    @Test
    void referencesReadAsTypeAndId() {
        assertEquals(
                "relation kind 'excludes'",
                Reference.to(RelationKinds.EXCLUDES.id()).toString());
        assertEquals(
                List.of("source", "actor", "topic", "relation kind", "claim", "link", "mention", "withdrawal"),
                List.of(Reference.Type.values()).stream()
                        .map(Reference.Type::word)
                        .toList());
        assertEquals(
                Map.of("claim", 1),
                Map.of(Reference.to(new Claim.Id("c")).type().word(), 1));
    }

    @Test
    void aNameOfAnotherTypeIsToldAsOne() {
        MisuseException refusal = assertThrows(MisuseException.class, () -> DIRECTORY.topicNamed("Iran"));
        assertEquals("HS-0301 No topic is called 'Iran'. It names an actor: ask for that.", refusal.getMessage());
    }

    @Test
    void aPartOfANameLeadsToTheWholeOfIt() {
        Directory directory = Corpus.builder()
                .add(Actor.group("officials", "some Russian officials"))
                .build()
                .directory();
        MisuseException refusal = assertThrows(MisuseException.class, () -> directory.actorNamed("russian officials"));
        assertEquals(
                "HS-0301 No actor is called 'russian officials'."
                        + " Closest: 'some Russian officials' (name of officials).",
                refusal.getMessage());
    }

    @Test
    void ofNamesWithAPartTheShortestAreToldFirst() {
        Directory directory = Corpus.builder()
                .add(Actor.group("a", "all the officials of the border"))
                .add(Actor.group("b", "some more officials of the border"))
                .add(Actor.group("c", "two officials of the border"))
                .build()
                .directory();
        assertEquals(
                "HS-0301 No actor is called 'officials of the border'. Closest:"
                        + " 'two officials of the border' (name of c),"
                        + " 'all the officials of the border' (name of a),"
                        + " 'some more officials of the border' (name of b).",
                Refusal.of(() -> directory.actorNamed("officials of the border")));
    }
}
