package dev.hearsay.samples;

import static dev.hearsay.Actor.Kind.PERSON;
import static dev.hearsay.Actor.Naming.COLLECTIVE;
import static dev.hearsay.Actor.Naming.NAMED;
import static dev.hearsay.Actor.Naming.UNNAMED;
import static dev.hearsay.Channel.Kind.TEXT;
import static dev.hearsay.Channel.Kind.TOLD;
import static dev.hearsay.RelationKinds.ADVANCES_INTERESTS_OF;
import static dev.hearsay.RelationKinds.BELONGS_TO;
import static dev.hearsay.RelationKinds.DENIES_INFLUENCE_TO;
import static dev.hearsay.RelationKinds.DISREGARDS;
import static dev.hearsay.RelationKinds.DIVERGES_FROM;
import static dev.hearsay.RelationKinds.ENCIRCLES;
import static dev.hearsay.RelationKinds.EXCLUDES;
import static dev.hearsay.RelationKinds.PREFERS;
import static dev.hearsay.RelationKinds.TOLERATES;
import static dev.hearsay.Sign.NEGATIVE;
import static dev.hearsay.Sign.POSITIVE;
import static dev.hearsay.dsl.Claims.ANYONE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Anchor;
import dev.hearsay.Certainty;
import dev.hearsay.Modality;
import dev.hearsay.Relation;
import dev.hearsay.Sign;
import dev.hearsay.Stance;
import dev.hearsay.dsl.AllClaims;
import dev.hearsay.dsl.Claims;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.KindPattern;
import dev.hearsay.seeds.SouthCaucasus;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Difference.Verdict;
import dev.hearsay.view.Path;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.PerspectiveDiff;
import dev.hearsay.view.Relations;
import dev.hearsay.view.Tenet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every question an analyst asks of the article is one sentence of the grammar, then a group or a collection. */
class CompetencyQuestionsTest {

    private static final ClaimStore STORE = SouthCaucasus.store();

    /** What was found, as ids, and the claims it rests on. */
    private record Found(Set<String> values, Answer claims) {

        static Found of(Collection<?> values, Answer claims) {
            return new Found(
                    values.stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)), claims);
        }

        static Found by(Field<?> field, Answer claims) {
            return of(claims.groupBy(field).keys(), claims);
        }

        static Found objects(Relations relations) {
            return of(relations.objects(), relations.claims());
        }

        static Found subjects(Relations relations) {
            return of(relations.subjects(), relations.claims());
        }

        static Found paragraphs(Answer claims) {
            return of(
                    claims.list().stream()
                            .map(claim -> claim.notes().get("paragraph"))
                            .toList(),
                    claims);
        }
    }

    private static AllClaims claims() {
        return Claims.from(STORE);
    }

    private static Found answer(String question) {
        return switch (question) {
            case "CQ01" ->
                Found.by(Field.SPEAKER, claims().byA(PERSON).byVoice(NAMED).ask());
            case "CQ02" ->
                Found.by(Field.SPEAKER, claims().byVoice(COLLECTIVE, UNNAMED).ask());
            case "CQ03" ->
                Found.by(Field.SPEAKER, claims().byVoice(NAMED).quoted().ask());
            case "CQ04" ->
                Found.objects(claims().by("vali-kaleji")
                        .asserting("russia", DISREGARDS, ANYONE)
                        .relations()
                        .ofKind(DISREGARDS));
            case "CQ05" ->
                Found.by(
                        Field.TOPIC,
                        claims().by("vali-kaleji")
                                .asserting("iran", DIVERGES_FROM, "russia")
                                .ask());
            case "CQ06" ->
                Found.by(
                        Field.SPEAKER,
                        claims().asserting("russia", EXCLUDES, "iran").ask());
            case "CQ07" ->
                Found.by(
                        Field.ADDRESSEE,
                        claims().by("Aliyev").ofModality(Modality.THREAT).ask());
            case "CQ08" ->
                Found.by(
                        Field.SPEAKER,
                        claims().byVoice(NAMED).via(TEXT).atRemove(1).ask());
            case "CQ09" -> Found.by(Field.SPEAKER, claims().via(TOLD).ask());
            case "CQ10" ->
                Found.objects(claims().by("ehsan-movahedian")
                        .asserting("russia", POSITIVE, ANYONE)
                        .relations()
                        .from("russia")
                        .ofSign(POSITIVE));
            case "CQ11" ->
                Found.objects(claims().by("ehsan-movahedian")
                        .asserting("turkiye", ADVANCES_INTERESTS_OF, ANYONE)
                        .relations()
                        .ofKind(ADVANCES_INTERESTS_OF));
            case "CQ12" ->
                Found.by(
                        Field.SPEAKER,
                        claims().on("iranian-drills", Stance.OPPOSE).ask());
            case "CQ13" ->
                Found.by(
                        Field.SPEAKER,
                        claims().ofModality(Modality.DEMAND).to("russia").ask());
            case "CQ14" ->
                Found.subjects(claims().asserting(ANYONE, BELONGS_TO, "israel-turkiye-azerbaijan-axis")
                        .relations()
                        .ofKind(BELONGS_TO));
            case "CQ15" ->
                Found.objects(claims().by("Velayati")
                        .asserting(ANYONE, ENCIRCLES, ANYONE)
                        .relations()
                        .ofKind(ENCIRCLES));
            case "CQ16" -> Found.by(Field.SPEAKER, claims().said("2023-07-12").ask());
            case "CQ17" ->
                Found.of(
                        Stream.of("Tehran", "the Kremlin")
                                .map(STORE.directory()::actorNamed)
                                .toList(),
                        claims().involving("Tehran", "the Kremlin").ask());
            case "CQ18" ->
                contested(claims().affiliatedWith("russia")
                        .byVoice(COLLECTIVE, UNNAMED)
                        .contestedTopics());
            case "CQ19" ->
                signed(claims().by("vali-kaleji")
                        .asserting("israel", NEGATIVE, "iran")
                        .relations());
            case "CQ20" ->
                Found.paragraphs(
                        claims().ofModality(Modality.PREDICTION).conditional().ask());
            case "CQ22" -> differences();
            case "CQ23" ->
                Found.by(
                        Field.TOPIC,
                        claims().asserting("iran", NEGATIVE, "russia")
                                .conditional()
                                .ofCertainty(Certainty.POSSIBLE)
                                .ask());
            case "CQ24" ->
                Found.of(
                        claims().graph().reaching("iran", NEGATIVE, 2).stream()
                                .map(Path::from)
                                .toList(),
                        claims().involving("iran").ask());
            case "CQ25" ->
                Found.paragraphs(
                        claims().atRemoveFrom(2).through("iranian-experts").ask());
            default -> throw new IllegalArgumentException("Nobody answers " + question + ".");
        };
    }

    private static Found contested(List<Contest<dev.hearsay.Topic.Id>> contests) {
        return Found.of(
                contests.stream().map(Contest::issue).toList(), contests.get(0).affirming());
    }

    private static Found signed(Relations relations) {
        List<String> triples = Stream.of(Sign.values())
                .flatMap(sign -> relations.ofSign(sign).list().stream()
                        .map(asserted -> asserted.relation())
                        .map(r -> r.subject().orElseThrow() + " " + word(sign) + " "
                                + r.object().orElseThrow()))
                .toList();
        return Found.of(triples, relations.claims());
    }

    private static Found differences() {
        Perspective kaleji = claims().by("Kaleji").perspective();
        PerspectiveDiff diff = kaleji.diff(claims().by("Movahedian").perspective());
        return Found.of(
                diff.list().stream().map(d -> d.verdict() + " " + d.tenet()).toList(), kaleji.answer());
    }

    @TestFactory
    Stream<DynamicTest> questionIsAnswered() {
        return Questions.all().stream()
                .filter(question -> !question.get("answer").equals("check"))
                .map(question -> DynamicTest.dynamicTest(
                        question.get("id") + " " + question.get("question"), () -> check(question)));
    }

    private static void check(Map<String, Object> question) {
        Found found = answer((String) question.get("id"));
        assertTrue(found.claims().exists(), "no claim stands behind it");
        Set<String> values = found.values();
        given(question, "exactly").ifPresent(ids -> assertEquals(new TreeSet<>(ids), values));
        given(question, "includes").ifPresent(ids -> assertTrue(values.containsAll(ids), values::toString));
        given(question, "excludes").ifPresent(ids -> ids.forEach(id -> assertFalse(values.contains(id), id)));
        given(question, "topics").ifPresent(ids -> assertKeys(ids, Field.TOPIC, found));
        given(question, "through").ifPresent(ids -> assertKeys(ids, Field.RELAY, found));
        given(question, "speakers").ifPresent(ids -> assertKeys(ids, Field.SPEAKER, found));
        word(question, "modality").ifPresent(word -> assertOnly(word, Field.MODALITY, found));
        word(question, "certainty").ifPresent(word -> assertOnly(word, Field.CERTAINTY, found));
        Optional.ofNullable(question.get("relation")).map(Questions::object).ifPresent(r -> assertRelated(r, found));
        given(question, "paragraphs")
                .ifPresent(expected -> assertTrue(
                        Found.paragraphs(found.claims()).values().stream().anyMatch(expected::contains),
                        "none of its claims stands where the answer is"));
    }

    private static Optional<List<String>> given(Map<String, Object> question, String name) {
        return Optional.ofNullable(question.get(name)).map(Questions::texts);
    }

    private static Optional<String> word(Map<String, Object> question, String name) {
        return Optional.ofNullable(question.get(name)).map(Object::toString);
    }

    private static void assertKeys(List<String> ids, Field<?> field, Found found) {
        Set<String> keys = Found.by(field, found.claims()).values();
        assertTrue(keys.containsAll(ids), keys::toString);
    }

    private static void assertOnly(String word, Field<? extends Enum<?>> field, Found found) {
        List<String> words = found.claims().groupBy(field).keys().stream()
                .map(key -> word(key))
                .toList();
        assertEquals(List.of(word), words);
    }

    private static void assertRelated(Map<String, Object> relation, Found found) {
        Condition asserts = new Condition.Asserts(
                Optional.of(STORE.directory().actorNamed((String) relation.get("subject"))),
                KindPattern.of(Sign.valueOf(((String) relation.get("sign")).toUpperCase(Locale.ROOT))),
                Optional.of(STORE.directory().actorNamed((String) relation.get("object"))),
                true);
        assertTrue(found.claims().where(asserts).exists(), asserts::toString);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Test
    void everyQuestionIsHere() {
        assertEquals(25, Questions.all().size());
    }

    @Test
    void everyIdOfTheQuestionsIsKnown() {
        List<String> unknown = Questions.ids().stream()
                .filter(id -> STORE.directory()
                                .actor(new dev.hearsay.Actor.Id(id))
                                .isEmpty()
                        && STORE.directory().topic(new dev.hearsay.Topic.Id(id)).isEmpty())
                .toList();
        assertEquals(List.of(), unknown);
    }

    /** CQ21, by what the annotator noted; {@link ArticleAnchorsTest} verifies the notes against the text. */
    @Test
    void noClaimIsNotedInThePageFurniture() {
        List<String> furniture = List.of("35", "36", "37");
        assertTrue(Found.paragraphs(claims().ask()).values().stream().noneMatch(furniture::contains));
    }

    /** CQ21, by the text. */
    @Test
    void noMentionStartsInThePageFurniture() {
        Paragraphs paragraphs = Paragraphs.of(Shared.article());
        List<Anchor> there = STORE.mentions().stream()
                .map(mention -> mention.anchor())
                .filter(anchor -> paragraphs.of(anchor) >= 35)
                .toList();
        assertEquals(List.of(), there);
    }

    /** CQ17: the names are read in places, too. */
    @Test
    void bothNamesAreReadSomewhereInTheText() {
        assertTrue(STORE.mentions().stream().anyMatch(m -> m.actor().value().equals("iran")));
        assertTrue(STORE.mentions().stream().anyMatch(m -> m.actor().value().equals("russia")));
    }

    /** CQ22. */
    @Test
    void eachExpertHoldsWhatTheOtherDoesNot() {
        PerspectiveDiff diff = claims().by("Kaleji")
                .perspective()
                .diff(claims().by("Movahedian").perspective());
        List<Tenet> kaleji = tenets(diff, Verdict.ONLY_LEFT);
        List<Tenet> movahedian = tenets(diff, Verdict.ONLY_RIGHT);
        assertTrue(kaleji.contains(new Tenet.OnRelation(Relation.of("russia", TOLERATES, "israel"))), kaleji::toString);
        assertTrue(
                movahedian.containsAll(List.of(
                        new Tenet.OnRelation(Relation.of("russia", PREFERS, "turkiye")),
                        new Tenet.OnRelation(Relation.of("russia", DENIES_INFLUENCE_TO, "iran")))),
                movahedian::toString);
    }

    private static List<Tenet> tenets(PerspectiveDiff diff, Verdict verdict) {
        return diff.only(verdict).list().stream()
                .map(difference -> difference.tenet())
                .toList();
    }
}
