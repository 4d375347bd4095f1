package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small world and any number of claims in it, drawn without jqwik, so that thousands cost little. Every component of a claim
 * varies, from nothing at all to several of everything; some ids and words sort otherwise by UTF-16 unit than by code point.
 */
final class Chronicle {

    private static final String TEXT =
            "An official: nobody is shut out.\r\nSo be it, \u0130stanbul wrote, e\u0301crit-il, and so be it. So be it, again.";

    private static final List<String> WORDS = List.of(
            "Moscow",
            "blind",
            "eye",
            "\u0130stanbul",
            "\uD83D\uDE00",
            "\uFF5E",
            "e\u0301crit",
            "so",
            "be",
            "it",
            "7",
            "x9",
            "\u00E7izgisi",
            "BLIND",
            "stra\u00DFe");

    private static final LocalDate BEGINNING = LocalDate.of(2021, 1, 1);
    private static final Instant FIRST = Instant.parse("2023-07-01T00:00:00Z");

    private final Random random;
    private final int breadth;
    private final Corpus world;

    /** A world with about so many actors, and fewer of everything else. */
    Chronicle(Random random, int breadth) {
        this.random = random;
        this.breadth = breadth;
        this.world = makeWorld();
    }

    /** Sources, actors, topics and kinds, and no claim. */
    Corpus world() {
        return world;
    }

    /** The id of a claim; in the order of their numbers they sort neither by unit nor by code point. */
    static Claim.Id id(int number) {
        String sign = List.of("c-", "\uFF5E", "\uD83D\uDE00", "c\u00E9").get(number % 4);
        return new Claim.Id(sign + number * 7919 % 10_007 + "-" + number);
    }

    /** So many claims with neighbouring numbers, in any order. */
    List<Claim> claims(int from, int to) {
        List<Claim> claims =
                IntStream.range(from, to).mapToObj(i -> claim(id(i))).collect(Collectors.toList());
        Collections.shuffle(claims, random);
        return claims;
    }

    private Corpus makeWorld() {
        Corpus.Builder corpus = Corpus.builder().vocabulary(List.of());
        for (int i = 0; i < sources(); i++) {
            corpus.add(source(i));
            corpus.add(tied(Actor.unnamed("official-" + i, "an official", "s-" + i)));
            corpus.add(tied(Actor.collective("experts-" + i, "experts", "s-" + i)));
        }
        for (int i = 0; i < breadth; i++) {
            corpus.add(tied(Actor.named(some(List.of(Actor.Kind.values())), actor(i), "Name of " + i)));
        }
        for (int i = 0; i < topics(); i++) {
            Topic topic = Topic.of("t-" + i, "Topic " + i);
            corpus.add(i > 0 && oneIn(2) ? topic.under("t-" + below(i)) : topic);
        }
        for (int i = 0; i < kinds(); i++) {
            corpus.add(kind(i));
        }
        return corpus.build();
    }

    private int sources() {
        return 2 + breadth / 4;
    }

    private int topics() {
        return 2 + breadth / 3;
    }

    private int kinds() {
        return 3 + breadth / 8;
    }

    private static String actor(int i) {
        return List.of("a", "\uFF5E", "\uD83D\uDE00").get(i % 3) + i;
    }

    private Source source(int i) {
        Source source = Source.of("s-" + i, "Title " + i);
        source = oneIn(2) ? source.publishedBy(some(List.of("The Outlet", "\u0130 Press"))) : source;
        source = oneIn(2) ? source.inLanguage(some(List.of("en", "fa", "tr"))) : source;
        source = oneIn(2) ? source.on(period()) : source;
        return i > 0 && oneIn(3) ? source.republishing("s-" + below(i)) : source;
    }

    private Actor tied(Actor actor) {
        Actor tied = actor;
        for (int i = below(4); i > 0; i--) {
            tied = tied.with(new Affiliation(
                    some(List.of(Affiliation.Type.values())),
                    new Actor.Id(actor(below(breadth))),
                    oneIn(2) ? Optional.of("minister") : Optional.empty(),
                    oneIn(2) ? Period.ALWAYS : period()));
        }
        return tied;
    }

    private RelationKind kind(int i) {
        Sign sign = some(List.of(Sign.values()));
        return new RelationKind(
                new RelationKind.Id("k-" + i),
                "does " + i + " to",
                i > 0 && oneIn(2) ? Optional.of(new RelationKind.Id("k-" + below(i))) : Optional.empty(),
                sign,
                sign.value(),
                oneIn(2),
                Optional.empty(),
                Map.of());
    }

    /** A claim with a random choice of everything. */
    Claim claim(Claim.Id id) {
        int source = skewed(sources());
        ClaimBuilder claim = Claim.of(id.value(), "s-" + source, attribution(source), gist())
                .modality(oneIn(2) ? Modality.ASSERTION : some(List.of(Modality.values())))
                .certainty(oneIn(2) ? Certainty.NOT_SAID : some(List.of(Certainty.values())));
        anchors().forEach(claim::at);
        claim.to(actors()).about(actors());
        relate(claim);
        IntStream.range(0, topics())
                .filter(topic -> oneIn(topics()))
                .forEach(topic -> claim.on("t-" + topic, some(List.of(Stance.values()))));
        if (oneIn(5)) {
            claim.onCondition("if " + gist());
        }
        if (!oneIn(6)) {
            claim.said(oneIn(3) ? Period.day(BEGINNING.plusDays(below(30))) : period());
        }
        if (oneIn(2)) {
            claim.aboutTime(period());
        }
        if (!oneIn(3)) {
            claim.recorded(instant());
        }
        if (oneIn(2)) {
            claim.annotator(some(List.of("ann", "\uFF5E", "\uD83D\uDE00")));
        }
        for (int i = oneIn(4) ? below(3) : 0; i > 0; i--) {
            claim.note("note " + i, gist());
        }
        return claim.build();
    }

    private Attribution attribution(int source) {
        List<Attribution.Step> steps = new ArrayList<>();
        for (int i = oneIn(20) ? 12 : below(4); i > 0; i--) {
            steps.add(new Attribution.Step(
                    speaker(source),
                    oneIn(2) ? Optional.of(some(List.of("warns", "writes"))) : Optional.empty(),
                    some(List.of(Quotation.values())),
                    some(List.of(
                            Channel.NOT_STATED,
                            Channel.TOLD,
                            Channel.text(),
                            Channel.text("The Title"),
                            Channel.broadcast("The Hour"))),
                    oneIn(5)));
        }
        return new Attribution(speaker(source), steps);
    }

    private Speaker speaker(int source) {
        String actor = oneIn(5) ? (oneIn(2) ? "official-" : "experts-") + source : actor(skewed(breadth));
        return new Speaker(
                new Actor.Id(actor),
                oneIn(5) ? Optional.of("analyst") : Optional.empty(),
                oneIn(5) ? Optional.of(new Actor.Id(actor(below(breadth)))) : Optional.empty());
    }

    private String gist() {
        StringBuilder gist = new StringBuilder(some(WORDS));
        for (int i = below(8); i > 0; i--) {
            gist.append(some(List.of(" ", ", ", "-"))).append(some(WORDS));
        }
        return gist.toString();
    }

    private List<Anchor> anchors() {
        List<Anchor> anchors = new ArrayList<>();
        for (int i = oneIn(3) ? 0 : below(3); i > 0; i--) {
            List<Anchor.Segment> segments = new ArrayList<>();
            int at = below(10);
            for (int segment = below(3); segment >= 0; segment--) {
                int end = at + 1 + below(20);
                segments.add(segment(at, end));
                at = end + below(3);
            }
            anchors.add(new Anchor(segments));
        }
        return anchors;
    }

    private Anchor.Segment segment(int from, int to) {
        Anchor.Segment plain = Anchor.Segment.ofWords(from, TEXT.substring(from, to));
        return switch (below(4)) {
            case 0 -> plain;
            case 1 -> plain.between("before ", " after");
            case 2 ->
                Anchor.Segment.ofDigest(plain.start(), plain.end(), plain.digest())
                        .between("", " after");
            default -> Anchor.Segment.ofDigest(plain.start(), plain.end(), plain.digest());
        };
    }

    private String[] actors() {
        Set<String> actors = new HashSet<>();
        for (int i = below(4) * below(2); i > 0; i--) {
            actors.add(actor(skewed(breadth)));
        }
        return actors.toArray(new String[0]);
    }

    /** No relation together with its reverse. */
    private void relate(ClaimBuilder claim) {
        Set<Relation> taken = new HashSet<>();
        for (int i = below(4); i > 0; i--) {
            Relation relation = new Relation(end(), new RelationKind.Id("k-" + below(kinds())), end());
            if (taken.add(relation) && (relation.reversed().equals(relation) || taken.add(relation.reversed()))) {
                if (oneIn(3)) {
                    claim.denies(relation);
                } else {
                    claim.affirms(relation);
                }
            }
        }
    }

    private Optional<Actor.Id> end() {
        return oneIn(8) ? Optional.empty() : Optional.of(new Actor.Id(actor(skewed(breadth))));
    }

    /** Days, months, years, intervals and half-open ones, some inferred. */
    private Period period() {
        LocalDate first = BEGINNING.plusDays(below(40 * breadth));
        Period period = switch (below(7)) {
            case 0 -> Period.month(first.getYear(), first.getMonthValue());
            case 1 -> Period.parse("" + first.getYear());
            case 2 -> Period.between(first, first.plusDays(below(100)));
            case 3 -> oneIn(2) ? Period.from(first) : Period.until(first);
            case 4 -> oneIn(6) ? Period.ALWAYS : Period.day(first);
            default -> Period.day(first);
        };
        return oneIn(6) ? period.asInferred() : period;
    }

    /** One of the instants at which things are recorded or withdrawn. */
    Instant instant() {
        return FIRST.plusSeconds(below(3 * breadth)).plusNanos(below(2));
    }

    /** A link between two of these claims. */
    ClaimLink link(List<Claim.Id> claims) {
        int from = below(claims.size());
        int to = (from + 1 + below(claims.size() - 1)) % claims.size();
        return new ClaimLink(claims.get(from), some(List.of(ClaimLink.Kind.values())), claims.get(to), Map.of());
    }

    private boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    private int below(int bound) {
        return random.nextInt(bound);
    }

    /** Small numbers more often than great ones. */
    private int skewed(int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }

    private <T> T some(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
