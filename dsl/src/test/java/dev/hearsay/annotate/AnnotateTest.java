package dev.hearsay.annotate;

import static dev.hearsay.RelationKinds.EXCLUDES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.ClaimLink.Kind;
import dev.hearsay.Corpus;
import dev.hearsay.CorpusException;
import dev.hearsay.Markup;
import dev.hearsay.Mention;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Quotation;
import dev.hearsay.Quote;
import dev.hearsay.Reference;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.dsl.Fixture;
import dev.hearsay.store.ClaimStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AnnotateTest {

    private static final String TEXT = """
            Moscow has turned, he said, a blind eye.
            The strait is closed. The strait is open.

            😀 Tehran objects.
            """;

    private static final SourceText PLACES = SourceText.of(TEXT);
    private static final Source WIRE =
            Source.of("w", "A wire").publishedBy("The Agency").withText(TEXT);
    private static final Instant NOON = Instant.parse("2023-08-02T12:00:00Z");
    private static final Instant NIGHT = Instant.parse("2023-08-02T23:00:00Z");

    /** Everything that is named below. */
    private static final AnnotatedText WIRED = Annotate.source(WIRE)
            .voice("The Agency")
            .add(Actor.organisation("agency", "The Agency"), Actor.person("kaleji", "Vali Kaleji"))
            .add(
                    Actor.state("russia", "Russia").metonym("Moscow"),
                    Actor.state("iran", "Iran").metonym("Tehran"))
            .add(Topic.of("strait", "The strait"), Topic.of("drills", "The drills"))
            .add(RelationKind.of("snubs", "snubs", Sign.NEGATIVE, 0));

    @Test
    void claimSaysWhatItsWordsSay() {
        Corpus corpus = WIRED.claim(
                        "c",
                        c -> c.quote("turned", "a blind eye")
                                .quote(Quote.of("The strait").occurrence(2))
                                .through("Moscow", "reports")
                                .told()
                                .saidBy("Vali Kaleji", "writes")
                                .inRole("professor")
                                .speakingFor("Tehran")
                                .quoted(Quotation.MIXED)
                                .inText("A book")
                                .inferred()
                                .gist("Moscow looks away")
                                .ofModality(Modality.WARNING)
                                .ofCertainty(Certainty.PROBABLE)
                                .onCondition("if it can")
                                .to("Moscow", "Tehran")
                                .about("iran")
                                .asserts("Moscow", EXCLUDES, "Tehran")
                                .asserts("iran", "Snubs", Annotate.SOMEBODY)
                                .denies(Annotate.SOMEBODY, "snubs", "russia")
                                .denies("iran", EXCLUDES, "russia")
                                .on("The strait", Stance.OPPOSE)
                                .on("drills")
                                .said("2023-07")
                                .aboutTime("2024")
                                .recorded(NOON)
                                .annotatedBy("ann")
                                .note("k", "v"))
                .build();
        Attribution attribution = Attribution.ownVoice("agency")
                .then(Step.of("russia").cue("reports").channel(Channel.TOLD))
                .then(Step.of(Speaker.of("kaleji").inRole("professor").speakingFor("iran"))
                        .cue("writes")
                        .quotation(Quotation.MIXED)
                        .channel(Channel.text("A book"))
                        .asInferred());
        RelationKind snubs = RelationKind.of("snubs", "snubs", Sign.NEGATIVE, 0);
        assertEquals(
                List.of(Claim.of("c", "w", attribution, "Moscow looks away")
                        .at(PLACES.anchor(Quote.of("turned"), Quote.of("a blind eye")))
                        .at(PLACES.anchor(Quote.of("The strait").occurrence(2)))
                        .modality(Modality.WARNING)
                        .certainty(Certainty.PROBABLE)
                        .onCondition("if it can")
                        .to("russia", "iran")
                        .about("iran")
                        .affirms(Relation.of("russia", EXCLUDES, "iran"))
                        .affirms(Relation.from("iran", snubs))
                        .denies(Relation.to(snubs, "russia"))
                        .denies(Relation.of("iran", EXCLUDES, "russia"))
                        .on("strait", Stance.OPPOSE)
                        .on("drills")
                        .said(Period.month(2023, 7))
                        .aboutTime(Period.year(2024))
                        .recorded(NOON)
                        .annotator("ann")
                        .note("k", "v")
                        .build()),
                corpus.claims());
        assertEquals(List.of(), corpus.open());
        assertEquals(List.of(WIRE), corpus.sources());
    }

    @Test
    void placesAreGivenByQuoteOffsetsOrAnchor() {
        Anchor closed = PLACES.anchor(Quote.of("closed"));
        List<Anchor> anchors = only(said(c -> c.quote(Quote.of("The strait").before("is open"), Quote.of("open"))
                        .at(84, 86, OffsetUnit.CODE_POINT)
                        .at(closed)))
                .anchors();
        assertEquals(
                """
                Moscow has turned, he said, a blind eye.
                The strait is ⸢closed⸥. ⸢The strait⸥ is ⸢open⸥.

                ⸢😀 ⸥Tehran objects.
                """,
                anchors.stream()
                        .reduce(Markup.of(TEXT), Markup::mark, (one, other) -> other)
                        .toString());
    }

    @Test
    void channelsAreToldTextAndBroadcast() {
        assertEquals(Channel.NOT_STATED, channel(said(c -> c)));
        assertEquals(Channel.TOLD, channel(said(ClaimDraft::told)));
        assertEquals(Channel.text(), channel(said(ClaimDraft::inText)));
        assertEquals(Channel.broadcast(), channel(said(ClaimDraft::inBroadcast)));
        assertEquals(Channel.broadcast("The news"), channel(said(c -> c.inBroadcast("The news"))));
    }

    @Test
    void sourceMaySpeakForItself() {
        Claim claim = only(WIRED.claim(c -> c.inOwnVoice().gist("The strait is closed")));
        assertEquals(Attribution.ownVoice("agency"), claim.attribution());
    }

    @Test
    void sourceWithoutVoiceSpeaksInAnUnnamedOneOfItsOwn() {
        Corpus corpus = Annotate.source("w", TEXT)
                .claim(c -> c.inOwnVoice().gist("The strait is closed"))
                .build();
        Actor voice = corpus.actors().get(0);
        assertEquals("w", voice.id().value());
        assertEquals("w", voice.name());
        assertEquals(Actor.Naming.UNNAMED, voice.naming());
        assertEquals(Optional.of(new Source.Id("w")), voice.heardIn());
        assertEquals(List.of(), Annotate.source("w", TEXT).build().actors(), "no claim, no voice");
    }

    @Test
    void actorOfTheSourcesIdIsItsVoice() {
        Corpus corpus = Annotate.source("w", TEXT)
                .add(Actor.organisation("w", "The wire"))
                .claim(c -> c.inOwnVoice().gist("The strait is closed"))
                .build();
        assertEquals(List.of(Actor.organisation("w", "The wire")), corpus.actors());
    }

    @Test
    void idsAreNumberedAmongAllClaimsOfTheText() {
        Corpus corpus = WIRED.claim(c -> c.inOwnVoice().gist("One"))
                .claim("two", c -> c.inOwnVoice().gist("Two"))
                .claim(c -> c.inOwnVoice().gist("Three"))
                .build();
        assertEquals(
                List.of("two", "w-1", "w-3"),
                corpus.claims().stream().map(claim -> claim.id().value()).toList());
    }

    @Test
    void annotatorAndRecordHoldForClaimsThatDoNotSay() {
        Corpus corpus = WIRED.annotatedBy("ann")
                .recorded(NOON)
                .claim(c -> c.inOwnVoice().gist("One"))
                .claim(c -> c.inOwnVoice().gist("Two").annotatedBy("bob").recorded(NIGHT))
                .build();
        assertEquals(
                List.of("ann " + NOON, "bob " + NIGHT),
                corpus.claims().stream()
                        .map(claim -> claim.annotator().orElse("") + " "
                                + claim.recorded().map(Instant::toString).orElse(""))
                        .toList());
    }

    @Test
    void datesMayBePeriods() {
        Period guessed = Period.year(2023).asInferred();
        Claim claim = only(said(c -> c.said(guessed).aboutTime(Period.ALWAYS)));
        assertEquals(Optional.of(guessed), claim.said());
        assertEquals(Optional.of(Period.ALWAYS), claim.aboutTime());
    }

    @Test
    void claimsMayBearOnEachOtherInWhateverOrder() {
        Corpus corpus = WIRED.claim(c -> c.inOwnVoice().gist("One").linking(Kind.SUPPORTS, "w-2"))
                .claim(c -> c.inOwnVoice().gist("Two"))
                .build();
        assertEquals(List.of(ClaimLink.of("w-1", Kind.SUPPORTS, "w-2")), corpus.links());
    }

    @Test
    void mentionsNoteWhomAWordMeans() {
        Corpus corpus = WIRED.mentions("iran", "Tehran")
                .mentions("Russia", Quote.of("Moscow").occurrence(1))
                .build();
        assertEquals(
                List.of(
                        Mention.of("russia", "w", PLACES.anchor(Quote.of("Moscow"))),
                        Mention.of("iran", "w", PLACES.anchor(Quote.of("Tehran")))),
                corpus.mentions());
    }

    @Test
    void storeIsNamedByItsOwnNamesAndLeftOpen() {
        Corpus corpus = Annotate.source("w", TEXT)
                .knowing(Fixture.STORE)
                .claim(c -> c.saidBy("Vali Kaleji")
                        .gist("Tehran objects")
                        .asserts("Tehran", EXCLUDES, "Moscow")
                        .on("The corridor")
                        .linking(Kind.RESTATES, "c-1"))
                .build();
        assertEquals(
                List.of("iran", "kaleji", "russia", "corridor", "excludes", "c-1"),
                corpus.open().stream().map(Reference::id).toList());
        assertEquals(List.of(), corpus.kinds(), "the store has its own vocabulary");
        ClaimStore more = Fixture.STORE.with(corpus);
        assertEquals(6, more.size());
        assertEquals(5, Fixture.STORE.size());
    }

    @Test
    void whatAClaimNamesMayBeAddedLater() {
        AnnotatedText claim = WIRED.claim(c -> c.saidBy("Aliyev")
                .gist("So he says")
                .asserts("iran", "mocks", "Aliyev")
                .on("The canal"));
        assertThrows(CorpusException.class, claim::build);
        Actor aliyev = Actor.person("aliyev", "Aliyev");
        Topic canal = Topic.of("canal", "The canal");
        RelationKind mocks = RelationKind.of("mocks", "mocks", Sign.NEGATIVE, 0);
        Corpus corpus = claim.add(canal).add(mocks).add(aliyev).build();
        assertEquals(
                List.of(canal.id()),
                corpus.claims().get(0).positions().stream().map(Position::topic).toList());
        assertEquals(corpus, claim.add(aliyev).add(mocks).add(canal).build());
    }

    @Test
    void halfAnnotatedTextsMayBeContinuedInSeveralWays() {
        AnnotatedText one = WIRED.claim(c -> c.inOwnVoice().gist("One"));
        assertEquals(
                2, one.claim(c -> c.inOwnVoice().gist("Two")).build().claims().size());
        assertEquals(1, one.mentions("iran", "Tehran").build().claims().size());
        assertEquals(List.of(), one.build().mentions());
        assertEquals(one.build(), one.build());
    }

    @Test
    void markupShowsEveryPlaceThatWasFound() {
        assertEquals(
                """
                ⸢russia:Moscow:russia⸥ has ⸢w-1:turned:w-1⸥, he said, ⸢w-1:a blind eye:w-1⸥.
                The strait is ⸢two:closed:two⸥. The strait is open.

                😀 Tehran objects.
                """,
                WIRED.claim(c -> c.quote("turned", "a blind eye"))
                        .claim("two", c -> c.quote("closed").quote("shut"))
                        .mentions("Moscow", "Moscow")
                        .mentions("nobody", "Tehran")
                        .markup()
                        .toString());
    }

    @Test
    void textPrintsWhatWasSaidOfIt() {
        assertEquals("annotation of w in 0 words", Annotate.source(WIRE).toString());
    }

    @Test
    void sourceWithoutTextIsRefused() {
        assertEquals(
                "HS-0401 Source 'w' comes without its text. Give it by withText(text): places are looked up there.",
                assertThrows(MisuseException.class, () -> Annotate.source(Source.of("w", "A wire")))
                        .getMessage());
    }

    private static AnnotatedText said(UnaryOperator<ClaimDraft> more) {
        return WIRED.claim(c -> more.apply(c.saidBy("kaleji").gist("So he says")));
    }

    private static Claim only(AnnotatedText text) {
        return text.build().claims().get(0);
    }

    private static Channel channel(AnnotatedText text) {
        return only(text).attribution().channel();
    }
}
