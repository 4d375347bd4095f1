package dev.hearsay;

import static dev.hearsay.OneWire.AGENCY;
import static dev.hearsay.OneWire.IRAN;
import static dev.hearsay.OneWire.NOON;
import static dev.hearsay.OneWire.OWN;
import static dev.hearsay.OneWire.WIRE;
import static dev.hearsay.OneWire.base;
import static dev.hearsay.OneWire.claim;
import static dev.hearsay.OneWire.places;
import static dev.hearsay.OneWire.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a corpus refuses, and in which words. */
class CorpusProblemsTest {

    // ---- HS-1001

    @Test
    void aSecondRecordOfAnIdIsAProblem() {
        Corpus.Builder builder =
                base().add(IRAN).add(Source.of("wire", "Another")).add(RelationKinds.EXCLUDES);
        assertEquals(
                List.of(
                        "HS-1001 Another source 'wire' was added before. Keep one, or choose another id.",
                        "HS-1001 The same actor 'iran' was added before. Keep one, or choose another id.",
                        "HS-1001 The same relation kind 'excludes' was added before. Keep one, or choose another id."),
                told(builder));
        assertEquals(
                List.of(
                        "one source of this id, two that differ",
                        "one actor of this id, two alike",
                        "one relation kind of this id, two alike"),
                builder.problems().stream()
                        .map(p -> p.expected().orElseThrow() + ", " + p.found().orElseThrow())
                        .toList());
    }

    @Test
    void linksMentionsAndWithdrawalsAreToldApartByWhatTheyName() {
        Mention mention = Mention.of("iran", "wire", Anchor.of(Anchor.Segment.ofWords(3, "Tehran")));
        Mention bare = Mention.of("iran", "wire", mention.anchor().withoutWords());
        ClaimLink link = ClaimLink.of("c-2", ClaimLink.Kind.SUPPORTS, "c-1");
        ClaimLink noted = new ClaimLink(link.from(), link.kind(), link.to(), Map.of("page", "1"));
        Corpus.Builder builder = base().add(claim("c-1"))
                .add(claim("c-2"))
                .add(mention)
                .add(bare)
                .add(link)
                .add(noted)
                .add(ClaimLink.of("c-1", ClaimLink.Kind.SUPPORTS, "c-2"))
                .add(new Withdrawal(new Claim.Id("c-1"), "desk", NOON, "misheard"))
                .add(new Withdrawal(new Claim.Id("c-1"), "desk", NOON, "misread"));
        assertEquals(
                List.of(
                        "Another link 'c-2 SUPPORTS c-1' was added before.",
                        "Another mention 'iran in wire 3-9' was added before.",
                        "Another withdrawal 'c-1' was added before."),
                builder.problems().stream().map(Problem::summary).toList());
    }

    // ---- HS-1002

    @Test
    void anUnknownActorIsReportedWithTheClosestName() {
        assertEquals(
                List.of("HS-1002 No actor is called 'Teheran'. Closest: 'Tehran' (alias of iran)."),
                told(base().add(claim("c-1", c -> c.about("Teheran")))));
    }

    @Test
    void theClosestNamesComeByDistanceAndThenByCodePoint() {
        Corpus.Builder builder = Corpus.builder()
                .add(WIRE)
                .add(AGENCY)
                .add(Actor.state("irun", "Far away"))
                .add(Actor.state("b-1", "Iram"))
                .add(Actor.state("b-2", "Iraq").alias("Irak"))
                .add(Actor.state("b-3", "irans"))
                .add(claim("c-1", c -> c.about("irann")));
        assertEquals(List.of("HS-1002 No actor is called 'irann'. Closest: 'irans' (name of b-3)."), told(builder));
        assertEquals(
                List.of("HS-1002 No actor is called 'iran'."
                        + " Closest: 'Irak' (alias of b-2), 'Iram' (name of b-1), 'Iraq' (name of b-2)."),
                told(Corpus.builder()
                        .add(WIRE)
                        .add(AGENCY)
                        .add(Actor.state("irun", "Far away"))
                        .add(Actor.state("b-1", "Iram"))
                        .add(Actor.state("b-2", "Iraq").alias("Irak"))
                        .add(Actor.state("b-3", "irans"))
                        .add(claim("c-1", c -> c.about("iran")))));
    }

    @Test
    void aNameInPlaceOfAnIdIsAnsweredWithTheId() {
        assertEquals(
                List.of("HS-1002 No actor is called 'TEHRAN'. It names 'iran': use that id."),
                told(base().add(claim("c-1", c -> c.about("TEHRAN")))));
    }

    @Test
    void anAmbiguousNameIsAnsweredWithTheCandidates() {
        assertEquals(
                List.of(
                        "HS-1002 No actor is called 'tehran'. It may mean 'iran' or 'tehran-city': use one of these ids."),
                told(base().add(Actor.organisation("tehran-city", "Tehran"))
                        .add(claim("c-1", c -> c.about("tehran")))));
    }

    @Test
    void anIdThatResemblesNothingIsAnsweredWithHowToMakeItKnown() {
        String remedy = " Nothing known is close to it. Add it first, or declare it open.";
        assertEquals(
                List.of(
                        "HS-1002 No actor is called 'somebody-else'." + remedy,
                        "HS-1002 No topic is called 'somebody-else'." + remedy),
                told(base().add(claim("c-1", c -> c.about("somebody-else").on("somebody-else")))));
        assertEquals(
                List.of("HS-1002 No claim has the id 'c-9'. Add the claim first, or declare it open."),
                told(base().add(claim("c-1")).add(ClaimLink.of("c-1", ClaimLink.Kind.SUPPORTS, "c-9"))));
    }

    /** To look for the closest name takes time, which a file with many unknown ids is not to be given. */
    @Test
    void closeNamesAreLookedForALimitedNumberOfTimes() {
        String[] unknown =
                IntStream.range(0, 1000).mapToObj(i -> "Teheran-" + i).toArray(String[]::new);
        Corpus.Builder builder = base().add(claim("c-1", c -> c.about("Teheran").about(unknown)))
                .add(claim("c-2", c -> c.about("Teheran", "Tehrann")));
        List<String> fixes = builder.problems().stream().map(Problem::fix).toList();
        String closest = "Closest: 'Tehran' (alias of iran).";
        assertEquals(closest, fixes.get(0));
        assertEquals(
                List.of(closest, "Add it first, or declare it open."), fixes.subList(fixes.size() - 2, fixes.size()));
    }

    @Test
    void everyPlaceThatNamesARecordIsChecked() {
        Claim all = Claim.of(
                        "c-1",
                        "nowhere",
                        new Attribution(
                                Speaker.of("a1").speakingFor("a2"),
                                List.of(
                                        Attribution.Step.of("iran"),
                                        Attribution.Step.of(Speaker.of("a3").speakingFor("a4")))),
                        "gist")
                .to("iran", "z5")
                .about("a6")
                .affirms(Relation.of("a7", RelationKind.of("k8", "k", Sign.NEUTRAL, 0), "a9"))
                .on("t10")
                .build();
        Corpus.Builder builder = Corpus.builder()
                .add(IRAN)
                .add(Source.of("reprint", "Reprint").republishing("nowhere"))
                .add(Actor.unnamed("official", "an official", "nowhere")
                        .with(Affiliation.member("iran", Period.ALWAYS))
                        .with(Affiliation.member("z1", Period.ALWAYS)))
                .add(Topic.of("t", "T").under("t1"))
                .add(RelationKind.of("k", "k", Sign.NEUTRAL, 0)
                        .under(RelationKind.of("k1", "k", Sign.NEUTRAL, 0))
                        .oppositeOf("k2"))
                .add(all)
                .add(ClaimLink.of("c-2", ClaimLink.Kind.SUPPORTS, "c-3"))
                .add(Mention.of("m1", "nowhere", Anchor.of(Anchor.Segment.ofWords(0, "a"))))
                .add(new Withdrawal(new Claim.Id("c-4"), "desk", NOON, "misheard"));
        assertEquals(
                Set.of(
                        "source 'reprint'/republishes",
                        "actor 'official'/heardIn",
                        "actor 'official'/affiliations/1/to",
                        "topic 't'/parent",
                        "relation kind 'k'/parent",
                        "relation kind 'k'/opposite",
                        "claim 'c-1'/source",
                        "claim 'c-1'/voice/actor",
                        "claim 'c-1'/voice/speakingFor",
                        "claim 'c-1'/reported/1/actor",
                        "claim 'c-1'/reported/1/speakingFor",
                        "claim 'c-1'/addressees/1",
                        "claim 'c-1'/about/0",
                        "claim 'c-1'/assertions/0/subject",
                        "claim 'c-1'/assertions/0/kind",
                        "claim 'c-1'/assertions/0/object",
                        "claim 'c-1'/positions/0/topic",
                        "link 'c-2 SUPPORTS c-3'/from",
                        "link 'c-2 SUPPORTS c-3'/to",
                        "mention 'm1 in nowhere 0-1'/source",
                        "mention 'm1 in nowhere 0-1'/actor",
                        "withdrawal 'c-4'/claim"),
                Set.copyOf(places(builder)));
        assertEquals(22, builder.problems().size());
        assertTrue(builder.problems().stream().allMatch(p -> p.code().equals("HS-1002")));
    }

    // ---- HS-1004 and HS-1005

    @Test
    void aCycleIsToldOnceForEachOfItsMembers() {
        RelationKind k = RelationKind.of("k", "k", Sign.NEUTRAL, 0);
        RelationKind l = RelationKind.of("l", "l", Sign.NEUTRAL, 0);
        Corpus.Builder builder = Corpus.builder()
                .add(Source.of("s", "S").republishing("t"))
                .add(Source.of("t", "T").republishing("s"))
                .add(Source.of("u", "U").republishing("s"))
                .add(Topic.of("a", "A").under("b"))
                .add(Topic.of("b", "B").under("c"))
                .add(Topic.of("c", "C").under("a"))
                .add(Topic.of("d", "D").under("c"))
                .add(k.under(l))
                .add(l.under(k));
        assertEquals(
                List.of(
                        "HS-1004 The source 's' comes back to itself. Break the cycle: s -> t -> s.",
                        "HS-1004 The source 't' comes back to itself. Break the cycle: t -> s -> t.",
                        "HS-1004 The topic 'a' comes back to itself. Break the cycle: a -> b -> c -> a.",
                        "HS-1004 The topic 'b' comes back to itself. Break the cycle: b -> c -> a -> b.",
                        "HS-1004 The topic 'c' comes back to itself. Break the cycle: c -> a -> b -> c.",
                        "HS-1004 The relation kind 'k' comes back to itself. Break the cycle: k -> l -> k.",
                        "HS-1004 The relation kind 'l' comes back to itself. Break the cycle: l -> k -> l."),
                told(builder));
        assertEquals(
                List.of("source 's'/republishes", "topic 'a'/parent", "relation kind 'k'/parent"),
                List.of(
                        places(builder).get(0),
                        places(builder).get(2),
                        places(builder).get(5)));
    }

    @Test
    void aCycleIsFoundThroughWhatIsKnownElsewhere() {
        Directory known = Corpus.builder()
                .add(Topic.of("b", "B").under("a"))
                .open(Reference.to(new Topic.Id("a")))
                .build()
                .directory();
        assertEquals(
                List.of("HS-1004 The topic 'a' comes back to itself. Break the cycle: a -> b -> a."),
                told(Corpus.builder()
                        .knowing(known, id -> false)
                        .add(Topic.of("a", "A").under("b"))));
    }

    @Test
    void oppositesNameEachOther() {
        Corpus.Builder builder = Corpus.builder()
                .add(RelationKind.of("courts", "courts", Sign.POSITIVE, 2).oppositeOf("shuns"))
                .add(RelationKind.of("shuns", "shuns", Sign.NEGATIVE, -2));
        assertEquals(
                List.of(
                        "HS-1005 'courts' names 'shuns' as its opposite, but not the other way. Let opposites name each other."),
                told(builder));
        assertEquals(List.of("relation kind 'courts'/opposite"), places(builder));
        assertEquals(
                List.of("HS-1005"),
                Corpus.builder()
                        .add(RelationKind.of("shuns", "shuns", Sign.NEGATIVE, -2)
                                .oppositeOf("includes"))
                        .problems()
                        .stream()
                        .map(Problem::code)
                        .toList());
    }

    @Test
    void aLongCycleIsToldInShortWords() {
        int topics = 3000;
        Corpus.Builder builder = Corpus.builder();
        for (int i = 0; i < topics; i++) {
            builder.add(Topic.of("t-" + i, "T").under("t-" + (i + 1) % topics));
        }
        List<Problem> problems = builder.problems();
        assertEquals(topics, problems.size());
        assertTrue(problems.stream().allMatch(p -> p.toString().length() < 500));
        assertEquals(
                "Break the cycle: t-0 -> t-1 -> t-2 -> t-3 -> t-4 -> t-5 -> t-6 -> t-7 -> t-8 -> t-9 -> t-10 -> ...",
                problems.get(0).fix());
    }

    // ---- HS-1009

    @Test
    void aClaimDoesNotAffirmAndDenyWhatHoldsBothWays() {
        RelationKind borders =
                RelationKind.of("borders", "borders", Sign.NEUTRAL, 0).bothWays();
        Claim torn = Claim.of("c-1", "wire", OWN, "Both and neither")
                .affirms(Relation.of("iran", borders, "russia"))
                .denies(Relation.of("russia", borders, "iran"))
                .build();
        Corpus.Builder builder = Corpus.builder()
                .add(Source.of("wire", "A wire"))
                .add(Actor.state("iran", "Iran"))
                .add(Actor.state("russia", "Russia"))
                .add(borders)
                .open(Reference.to(OWN.voice().actor()))
                .add(torn);
        assertEquals(
                List.of("HS-1009 Claim 'c-1' affirms and denies 'iran borders russia', which is symmetric."
                        + " Split it into two claims."),
                told(builder));
    }

    // ---- HS-1006

    @Test
    void aVoiceOfAReprintIsThatOfTheOriginal() {
        Corpus.Builder builder = Corpus.builder()
                .open(Reference.to(OWN.voice().actor()))
                .add(Source.of("wire", "A wire"))
                .add(Source.of("reprint", "A reprint").republishing("wire"))
                .add(Source.of("essay", "An essay"))
                .add(Actor.unnamed("diplomat", "a diplomat", "wire"));
        builder.add(Claim.of("c-1", "reprint", OWN.then(Attribution.Step.of("diplomat")), "Said and printed again")
                .build());
        assertEquals(List.of(), told(builder));
        Attribution relayed = OWN.then(Attribution.Step.of("diplomat")).then(Attribution.Step.of(OWN.voice()));
        builder.add(Claim.of("c-2", "essay", relayed, "Told by a relay").build());
        assertEquals(
                List.of("HS-1006 'diplomat' is a voice of source 'wire' but speaks in 'essay'."
                        + " Give each source its own unnamed and collective voices; labels do not make them one."),
                told(builder));
    }

    @Test
    void aVoiceWithoutANameSpeaksInItsOwnSourceOnly() {
        Claim foreign = Claim.of(
                        "c-1",
                        "wire",
                        OWN.then(Attribution.Step.of("official")).then(Attribution.Step.of("official")),
                        "The talks have begun")
                .build();
        Corpus.Builder builder = base().add(Source.of("daily", "A daily"))
                .add(Actor.unnamed("official", "an official", "daily"))
                .add(foreign)
                .add(claim("c-2", c -> c.about("official").to("official")));
        assertEquals(
                List.of("HS-1006 'official' is a voice of source 'daily' but speaks in 'wire'."
                        + " Give each source its own unnamed and collective voices; labels do not make them one."),
                told(builder));
        assertEquals(List.of("claim 'c-1'/reported"), places(builder));
    }

    // ---- HS-1007

    @Test
    void anAnchorHoldsInTheTextThatItsSourceCarries() {
        SourceText text = SourceText.of("Talks have begun in Tehran, they say.");
        Anchor good = text.anchor(Quote.of("begun"));
        Anchor wrong = Anchor.of(Anchor.Segment.ofWords(0, "Walks"));
        Corpus.Builder builder = Corpus.builder()
                .add(WIRE.withText(text.text()))
                .add(AGENCY)
                .add(IRAN)
                .add(claim("c-1", c -> c.at(good).at(wrong)))
                .add(Mention.of("iran", "wire", Anchor.of(Anchor.Segment.ofWords(35, "Tehran"))));
        assertEquals(
                List.of(
                        "HS-1007 The words at 0-5 of source 'wire' are not those that were annotated."
                                + " Anchor anew: SourceText.reanchor tells where the words went.",
                        "HS-1007 The words at 35-41 of source 'wire' are not those that were annotated."
                                + " Anchor anew: SourceText.reanchor tells where the words went."),
                told(builder));
        assertEquals(List.of("claim 'c-1'/anchors/0", "mention 'iran in wire 35-41'/anchor"), places(builder));
        assertEquals(List.of(), told(base().add(claim("c-1", c -> c.at(wrong)))));
    }

    // ---- HS-1008

    @Test
    void aClaimIsNotWithdrawnBeforeItIsRecorded() {
        Corpus.Builder builder = base().add(claim("c-1", c -> c.recorded(NOON)))
                .add(claim("c-2"))
                .add(claim("c-3", c -> c.recorded(NOON)))
                .add(new Withdrawal(new Claim.Id("c-1"), "desk", NOON.minusNanos(1), "misheard"))
                .add(new Withdrawal(new Claim.Id("c-2"), "desk", Instant.MIN, "misheard"))
                .add(new Withdrawal(new Claim.Id("c-3"), "desk", NOON, "misheard"));
        assertEquals(
                List.of("HS-1008 Claim 'c-1' is withdrawn before it is recorded."
                        + " Withdraw it at 2023-07-12T12:00:00Z or later."),
                told(builder));
        assertEquals(List.of("withdrawal 'c-1'/when"), places(builder));
    }

    // ---- all at once

    @Test
    void everyProblemIsToldAtOnceSortedByRecord() {
        Corpus.Builder builder = base().add(new Withdrawal(new Claim.Id("c-9"), "desk", NOON, "misheard"))
                .add(claim("c-2", c -> c.about("x").on("y")))
                .add(claim("c-1", c -> c.to("z")))
                .add(Topic.of("t", "T").under("u"))
                .add(IRAN);
        List<Problem> problems = builder.problems();
        assertEquals(
                List.of(
                        "actor 'iran'",
                        "topic 't'/parent",
                        "claim 'c-1'/addressees/0",
                        "claim 'c-2'/about/0",
                        "claim 'c-2'/positions/0/topic",
                        "withdrawal 'c-9'/claim"),
                places(builder));
        CorpusException refusal = assertThrows(CorpusException.class, builder::build);
        assertEquals(problems, refusal.problems());
        assertEquals(
                Stream.concat(
                                problems.stream().map(Problem::toString),
                                Stream.of("6 problems. Nothing was taken over."))
                        .collect(Collectors.joining("\n")),
                refusal.getMessage());
        assertEquals(
                "1 problem. Nothing was taken over.",
                assertThrows(CorpusException.class, base().add(IRAN)::build)
                        .getMessage()
                        .lines()
                        .reduce((a, b) -> b)
                        .orElseThrow());
    }
}
