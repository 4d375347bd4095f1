package dev.hearsay.dsl;

import static dev.hearsay.query.Condition.Dated.Match.CERTAINLY;
import static dev.hearsay.query.Condition.Dated.Match.POSSIBLY;
import static dev.hearsay.query.Condition.Linked.End.FROM;
import static dev.hearsay.query.Condition.Linked.End.TO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.hearsay.Actor;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Quotation;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.KindPattern;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ClaimsThatTest {

    private static final AllClaims ALL = Claims.from(Fixture.STORE);
    private static final Instant NOON = Instant.parse("2023-08-02T12:00:00Z");
    private static final Instant NIGHT = Instant.parse("2023-08-02T23:00:00Z");

    @Test
    void voicesAreNamedByIdNameAliasOrMetonym() {
        means(is(Field.SPEAKER, "kaleji"), ALL.by("Vali  KALEJI"));
        means(is(Field.SPEAKER, "aliyev", "kaleji"), ALL.by("kaleji", "Ilham Aliyev"));
        means(is(Field.RELAY, "outlet"), ALL.through("the outlet"));
        means(is(Field.VOICE, "russia"), ALL.accordingTo("Moscow"));
        means(is(Field.SPEAKING_FOR, "iran"), ALL.speakingFor("Tehran"));
        means(is(Field.AFFILIATION, "azerbaijan"), ALL.affiliatedWith("azerbaijan"));
    }

    @Test
    void speakersAreAskedForByWhatTheyAre() {
        means(Condition.has(Field.SPEAKER_KIND, Actor.Kind.PERSON), ALL.byA(Actor.Kind.PERSON));
        means(
                Condition.has(Field.SPEAKER_NAMING, Actor.Naming.COLLECTIVE, Actor.Naming.UNNAMED),
                ALL.byVoice(Actor.Naming.UNNAMED, Actor.Naming.COLLECTIVE));
    }

    @Test
    void chainsAreAskedForByRemoveChannelAndQuotation() {
        means(Condition.has(Field.REMOVE, 2), ALL.atRemove(2));
        means(new Condition.Between<>(Field.REMOVE, Optional.of(2), Optional.empty()), ALL.atRemoveFrom(2));
        means(new Condition.Between<>(Field.REMOVE, Optional.empty(), Optional.of(1)), ALL.atRemoveUpTo(1));
        means(
                Condition.has(Field.CHANNEL, Channel.Kind.TEXT, Channel.Kind.TOLD),
                ALL.via(Channel.Kind.TOLD, Channel.Kind.TEXT));
        means(Condition.has(Field.QUOTATION, Quotation.DIRECT, Quotation.MIXED), ALL.quoted());
        means(Condition.has(Field.QUOTATION, Quotation.INDIRECT), ALL.quoted(Quotation.INDIRECT));
    }

    @Test
    void subjectMatterAndAddresseesAreToldApart() {
        means(is(Field.ABOUT, "iran"), ALL.about("Tehran"));
        means(is(Field.ABOUT_MEMBER, "nato"), ALL.aboutMemberOf("NATO"));
        means(is(Field.INVOLVED, "iran"), ALL.involving("iran"));
        means(is(Field.INVOLVED_MEMBER, "nato"), ALL.involvingMemberOf("nato"));
        means(is(Field.ADDRESSEE, "armenia"), ALL.to("armenia"));
        means(is(Field.ADDRESSEE_MEMBER, "nato"), ALL.toMemberOf("nato"));
    }

    @Test
    void relationsAreAffirmedOrDeniedByKindLabelOrSign() {
        KindPattern excludes = KindPattern.of(RelationKinds.EXCLUDES.id());
        Optional<Actor.Id> russia = Optional.of(new Actor.Id("russia"));
        Optional<Actor.Id> iran = Optional.of(new Actor.Id("iran"));
        means(
                new Condition.Asserts(russia, excludes, iran, true),
                ALL.asserting("Moscow", RelationKinds.EXCLUDES, "Tehran"));
        means(new Condition.Asserts(russia, excludes, iran, true), ALL.asserting("russia", "Excludes", "iran"));
        means(
                new Condition.Asserts(russia, KindPattern.of(Sign.NEGATIVE), Optional.empty(), true),
                ALL.asserting("russia", Sign.NEGATIVE, Claims.ANYONE));
        means(
                new Condition.Asserts(Optional.empty(), KindPattern.any(), iran, true),
                ALL.asserting(Claims.ANYONE, Claims.ANY_KIND, "iran"));
        means(
                new Condition.Asserts(russia, excludes, iran, false),
                ALL.denying("russia", RelationKinds.EXCLUDES, "iran"));
        means(
                new Condition.Asserts(russia, KindPattern.any(), iran, false),
                ALL.denying("russia", Claims.ANY_KIND, "iran"));
    }

    @Test
    void topicsIncludeThoseBelowUnlessAskedForExactly() {
        means(Condition.has(Field.TOPIC, topic("corridor"), topic("road")), ALL.on("The Corridor"));
        means(Condition.has(Field.TOPIC, topic("corridor")), ALL.exactlyOn("corridor"));
        means(
                Condition.has(
                        Field.POSITION,
                        new Position(topic("corridor"), Stance.OPPOSE),
                        new Position(topic("road"), Stance.OPPOSE)),
                ALL.on("corridor", Stance.OPPOSE));
    }

    @Test
    void mannerIsAskedForByModalityCertaintyAndCondition() {
        means(
                Condition.has(Field.MODALITY, Modality.DEMAND, Modality.THREAT),
                ALL.ofModality(Modality.THREAT, Modality.DEMAND));
        means(Condition.has(Field.CERTAINTY, Certainty.NOT_SAID), ALL.ofCertainty(Certainty.NOT_SAID));
        means(Condition.has(Field.CERTAINTY, Certainty.PROBABLE, Certainty.CERTAIN), ALL.atLeast(Certainty.PROBABLE));
        means(Condition.has(Field.CONDITIONAL, true), ALL.conditional());
        means(Condition.has(Field.CONDITIONAL, true).negate(), ALL.not().conditional());
    }

    @Test
    void theThreeTimesAreToldApart() {
        Period july = Period.month(2023, 7);
        means(new Condition.Dated(Field.SAID, CERTAINLY, july), ALL.said("2023-07"));
        means(new Condition.Dated(Field.SAID, POSSIBLY, july), ALL.saidPossibly("2023-07"));
        means(new Condition.Dated(Field.ABOUT_TIME, POSSIBLY, july), ALL.aboutTime("2023-07"));
        means(ALL.said("2023-07").asCondition(), ALL.said(july));
        means(new Condition.Between<>(Field.RECORDED, Optional.of(NOON), Optional.empty()), ALL.recordedFrom(NOON));
        means(new Condition.Between<>(Field.RECORDED, Optional.empty(), Optional.of(NOON)), ALL.recordedUntil(NOON));
        means(
                new Condition.Between<>(Field.RECORDED, Optional.of(NOON), Optional.of(NIGHT)),
                ALL.recordedBetween(NOON, NIGHT));
    }

    @Test
    void sourcesAreResolvedAndWhatNoDirectoryKnowsIsCompared() {
        means(Condition.has(Field.SOURCE, new Source.Id("wire")), ALL.inSource("a wire report"));
        means(Condition.has(Field.PUBLISHER, "Nobody"), ALL.publishedBy("Nobody"));
        means(Condition.has(Field.LANGUAGE, "en"), ALL.inLanguage("en"));
        means(Condition.has(Field.ANNOTATOR, "ann"), ALL.annotatedBy("ann"));
    }

    @Test
    void gistsAreSearchedForAllWords() {
        means(Condition.has(Field.WORD, "shuts").and(Condition.has(Field.WORD, "out")), ALL.saying("Shuts", "OUT!"));
        fails("HS-0313 There is no word in '...'. Give letters or digits.", () -> ALL.saying("..."));
    }

    @Test
    void linksAreFollowedEitherWay() {
        ClaimLink.Kind supports = ClaimLink.Kind.SUPPORTS;
        Optional<Claim.Id> other = Optional.of(new Claim.Id("c-9"));
        means(new Condition.Linked(supports, FROM, Optional.empty()), ALL.linking(supports));
        means(new Condition.Linked(supports, FROM, other), ALL.linking(supports, "c-9"));
        means(new Condition.Linked(supports, TO, Optional.empty()), ALL.linkedBy(supports));
        means(new Condition.Linked(supports, TO, other), ALL.linkedBy(supports, "c-9"));
    }

    @Test
    void whatHasNoWordIsAskedForByConditionOrTest() {
        Condition any = Condition.has(Field.STANCE, Stance.OPPOSE);
        Predicate<Claim> isLong = claim -> claim.gist().length() > 80;
        means(any, ALL.where(any));
        means(Condition.described("that is long", isLong), ALL.where("that is long", isLong));
    }

    @Test
    void noValueIsMetByNoClaim() {
        means(new Condition.Is<>(Field.SPEAKER, List.of()), ALL.by());
        assertEquals(0, ALL.by().count());
        assertEquals(0, ALL.on().count());
    }

    @Test
    void unknownNamesAreRefusedWithTheClosest() {
        fails("HS-0301 No actor is called 'Teheran'. Closest: 'Tehran' (alias of iran).", () -> ALL.about("Teheran"));
        fails("HS-0301 No topic is called 'corridors'. Closest: 'corridor'.", () -> ALL.on("corridors"));
        fails(
                "HS-0301 No relation kind is called 'exclude'. Closest: 'excludes'",
                () -> ALL.asserting("iran", "exclude", "iran"));
        fails("HS-0301 No source is called 'wired'. Closest: 'wire'.", () -> ALL.inSource("wired"));
        fails(
                "HS-0301 No relation kind is called 'snubs'.",
                () -> ALL.denying("iran", RelationKind.of("snubs", "snubs", Sign.NEGATIVE, 0), "russia"));
    }

    @Test
    void ambiguousNamesAreRefusedWithTheCandidates() {
        fails(
                "HS-0302 The name 'the capital' may mean 'armenia' or 'russia'. Use one of these ids.",
                () -> ALL.by("the capital"));
    }

    @Test
    void datesThatAreNoneAreRefused() {
        fails("HS-0122 'July' is no date.", () -> ALL.said("July"));
    }

    private static void means(Condition expected, ClaimsConjunction asked) {
        assertEquals(expected, asked.asCondition());
    }

    private static void fails(String message, Executable call) {
        String actual = assertThrows(MisuseException.class, call).getMessage();
        assertEquals(message, actual.substring(0, Math.min(message.length(), actual.length())));
    }

    private static Condition is(Field<Actor.Id> field, String... actors) {
        return new Condition.Is<>(
                field, List.of(actors).stream().map(Actor.Id::new).toList());
    }

    private static Topic.Id topic(String id) {
        return new Topic.Id(id);
    }
}
