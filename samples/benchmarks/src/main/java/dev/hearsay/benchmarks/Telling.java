package dev.hearsay.benchmarks;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.store.ClaimStore;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The workload in Hearsay's own values: whole claims, with much that the rows do not have.
 *
 * <ul>
 *   <li>Speakers are persons, each affiliated with one organisation without bounds of time.
 *   <li>A row's depth is the claim's remove. At 0 the source's own voice is the speaker; else it is an outlet, the steps
 *       between are other speakers, and the innermost step is the speaker. Cues, quotations and channels come from short lists.
 *   <li>The six modalities are assertion, evaluation, prediction, warning, demand and commitment: no question, since questions
 *       contest nothing and the peers know no such rule.
 *   <li>For the same reason no claim is merely possible: of the four certainties 0 and 3 are not said, 1 is probable, 2 certain.
 *   <li>Each claim has one anchor with a digest of its own, one of five annotators, and one of 10,000 instants at which it was
 *       recorded: ten claims in a row share one, and the instants do not follow the claims' order.
 * </ul>
 *
 * <p>Ids that occur often are shared objects, as they are where claims are annotated against a directory.
 */
public final class Telling {

    /** The distinct instants at which claims are recorded, the first first. */
    public static final int INSTANTS = 10_000;

    private static final LocalDate FIRST_DAY = LocalDate.of(2013, 1, 1);
    private static final Instant FIRST_INSTANT = Instant.parse("2023-01-01T00:00:00Z");
    private static final int CLAIMS_AN_INSTANT = 10;
    private static final long INSTANT_STRIDE = 7_919;

    private static final List<Modality> MODALITIES = List.of(
            Modality.ASSERTION,
            Modality.EVALUATION,
            Modality.PREDICTION,
            Modality.WARNING,
            Modality.DEMAND,
            Modality.COMMITMENT);
    private static final List<Certainty> CERTAINTIES =
            List.of(Certainty.NOT_SAID, Certainty.PROBABLE, Certainty.CERTAIN, Certainty.NOT_SAID);
    private static final List<Stance> STANCES = List.of(Stance.OPPOSE, Stance.NEUTRAL, Stance.SUPPORT);
    private static final List<Optional<String>> ANNOTATORS = Stream.of("ada", "ben", "chiara", "dmitri", "esra")
            .map(Optional::of)
            .toList();
    private static final List<Optional<String>> CUES = Stream.of(
                    "says", "warns", "writes", "argues", "reports", "claims", "told reporters", "notes")
            .map(Optional::of)
            .toList();
    private static final List<Channel> CHANNELS = List.of(
            Channel.NOT_STATED,
            Channel.NOT_STATED,
            Channel.TOLD,
            Channel.text(),
            Channel.text("The year in review"),
            Channel.broadcast("Evening news"));
    private static final List<Quotation> QUOTATIONS = List.of(Quotation.values());

    private final List<Speaker> speakers = each(Names.SPEAKERS, Speaker::of);
    private final List<Speaker> outlets = each(Names.OUTLETS, Speaker::of);
    private final List<Optional<Actor.Id>> actors = each(Names.ACTORS, id -> Optional.of(new Actor.Id(id)));
    private final List<RelationKind.Id> kinds = each(Names.KINDS, RelationKind.Id::new);
    private final List<List<Position>> positions = list(Schema.TOPICS * 3, Telling::position);
    private final List<Optional<Period>> days = list(Schema.DAYS, day -> Optional.of(Period.day(day(day))));
    private final List<Optional<Instant>> instants = list(INSTANTS, k -> Optional.of(instant(k)));
    private final Corpus world = theWorld();

    private static <V> List<V> each(Names names, Function<String, V> value) {
        return list(names.count(), code -> value.apply(names.id(code)));
    }

    private static <V> List<V> list(int count, IntFunction<V> value) {
        return IntStream.range(0, count).mapToObj(value).toList();
    }

    /** The day of a code. */
    public static LocalDate day(int day) {
        return FIRST_DAY.plusDays(day);
    }

    /** The k-th of the instants at which claims are recorded. */
    public static Instant instant(int k) {
        return FIRST_INSTANT.plus(Duration.ofHours(k));
    }

    /** The modality of a code. */
    public static Modality modality(int code) {
        return MODALITIES.get(code);
    }

    /** The code of a modality. */
    public static int code(Modality modality) {
        return MODALITIES.indexOf(modality);
    }

    /** The code of a stance. */
    public static int code(Stance stance) {
        return STANCES.indexOf(stance) - 1;
    }

    private static List<Position> position(int topicAndStance) {
        return List.of(Position.of(Names.TOPICS.id(topicAndStance / 3), STANCES.get(topicAndStance % 3)));
    }

    /** Whatever claims may name: kinds, topics and everybody. */
    public Corpus world() {
        return world;
    }

    private static Corpus theWorld() {
        Corpus.Builder world = Corpus.builder();
        for (int k = 0; k < Schema.KINDS; k++) {
            Sign sign = Schema.negative(k) ? Sign.NEGATIVE : Sign.POSITIVE;
            world.add(RelationKind.of(Names.KINDS.id(k), "relates in way " + k + " to", sign, sign.value()));
        }
        for (int t = 0; t < Schema.TOPICS; t++) {
            world.add(Topic.of(Names.TOPICS.id(t), "Topic " + t));
        }
        for (int a = 0; a < Schema.ACTORS; a++) {
            world.add(Actor.state(Names.ACTORS.id(a), "Actor " + a));
        }
        for (int o = 0; o < Schema.ORGS; o++) {
            world.add(Actor.organisation(Names.ORGANISATIONS.id(o), "Organisation " + o));
        }
        for (int o = 0; o < Names.OUTLETS.count(); o++) {
            world.add(Actor.organisation(Names.OUTLETS.id(o), outletName(o)));
        }
        for (int s = 0; s < Schema.SPEAKERS; s++) {
            world.add(Actor.person(Names.SPEAKERS.id(s), "Speaker " + s).with(tie(s)));
        }
        return world.build();
    }

    private static String outletName(int outlet) {
        return "Outlet " + outlet;
    }

    private static Affiliation tie(int speaker) {
        Actor.Id organisation = new Actor.Id(Names.ORGANISATIONS.id(Schema.org(speaker)));
        return new Affiliation(Affiliation.Type.AFFILIATION, organisation, Optional.empty(), Period.ALWAYS);
    }

    /** Everything that a feed hands out: the {@link #world}, then corpora of many claims each, made as they are asked for. */
    public Iterable<Corpus> corpora(Feed feed) {
        int batches = (feed.size() + Feed.BATCH - 1) / Feed.BATCH;
        return () -> new Iterator<>() {
            private int next = -1;

            @Override
            public boolean hasNext() {
                return next < batches;
            }

            @Override
            public Corpus next() {
                int batch = next++;
                return batch < 0 ? world : feed.aside(() -> batch(feed, batch));
            }
        };
    }

    private Corpus batch(Feed feed, int batch) {
        int from = batch * Feed.BATCH;
        return corpus(IntStream.range(from, Math.min(feed.size(), from + Feed.BATCH))
                .mapToObj(feed::row)
                .toList());
    }

    /** The claims of rows, which are all claims of their sources, with these sources; the {@link #world} stays open. */
    public Corpus corpus(List<Row> rows) {
        Corpus.Builder corpus = Corpus.builder().knowing(world.directory(), claim -> false);
        for (int from = 0; from < rows.size(); from += Generator.CLAIMS_A_SOURCE) {
            List<Row> claims = rows.subList(from, Math.min(rows.size(), from + Generator.CLAIMS_A_SOURCE));
            corpus.add(source(claims));
            claims.forEach(row -> corpus.add(claim(row)));
        }
        return corpus.build();
    }

    /** One claim by itself, with its source if it is the first of it; what the store has stays open. */
    public Corpus addition(Generator rows, int number, ClaimStore store) {
        Corpus.Builder corpus = Corpus.builder().knowing(store.directory(), store::knows);
        if (number % Generator.CLAIMS_A_SOURCE == 0) {
            int end = Math.min(rows.size(), number + Generator.CLAIMS_A_SOURCE);
            corpus.add(source(IntStream.range(number, end).mapToObj(rows::row).toList()));
        }
        return corpus.add(claim(rows.row(number))).build();
    }

    private Source source(List<Row> claims) {
        int number = claims.get(0).source();
        int day = claims.stream().mapToInt(Row::day).max().orElseThrow();
        return new Source(
                new Source.Id(Names.source(number)),
                "Report " + number,
                Optional.of(outletName(outlet(number))),
                List.of(),
                days.get(day),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Source.digest("the words of source " + number)),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    private static int outlet(int source) {
        return among(Names.OUTLETS.count(), source, 0);
    }

    /** One of so many, the same for the same number and purpose. */
    private static int among(int count, int number, int purpose) {
        return (int) Math.floorMod(Tally.mix(number * 8L + purpose) >>> 16, (long) count);
    }

    /** A row as a claim. */
    public Claim claim(Row row) {
        return new Claim(
                new Claim.Id(Names.claim(row.id())),
                new Source.Id(Names.source(row.source())),
                List.of(anchor(row)),
                attribution(row),
                row.text(),
                MODALITIES.get(row.modality()),
                CERTAINTIES.get(row.certainty()),
                Optional.empty(),
                List.of(),
                IntStream.of(row.about())
                        .mapToObj(actor -> actors.get(actor).orElseThrow())
                        .toList(),
                Stream.of(row.relations()).map(this::assertion).toList(),
                positions.get(row.topic() * 3 + row.stance() + 1),
                days.get(row.day()),
                Optional.empty(),
                instants.get((int) (row.id() / CLAIMS_AN_INSTANT * INSTANT_STRIDE % INSTANTS)),
                ANNOTATORS.get(among(ANNOTATORS.size(), row.id(), 1)),
                Map.of());
    }

    private static Anchor anchor(Row row) {
        String digest = Source.digest("the words of claim " + row.id());
        return Anchor.of(Anchor.Segment.ofDigest(row.start(), row.end(), digest));
    }

    private Assertion assertion(Row.Relation relation) {
        return new Assertion(
                new Relation(actors.get(relation.subject()), kinds.get(relation.kind()), actors.get(relation.object())),
                relation.affirmed());
    }

    private Attribution attribution(Row row) {
        Speaker speaker = speakers.get(row.speaker());
        if (row.depth() == 0) {
            return new Attribution(speaker, List.of());
        }
        List<Attribution.Step> steps = new ArrayList<>();
        for (int step = 1; step < row.depth(); step++) {
            steps.add(step(speakers.get(relay(row, step)), row, step));
        }
        steps.add(step(speaker, row, 0));
        return new Attribution(outlets.get(outlet(row.source())), steps);
    }

    private static Attribution.Step step(Speaker speaker, Row row, int step) {
        return new Attribution.Step(
                speaker,
                CUES.get(among(CUES.size(), row.id(), step + 2)),
                QUOTATIONS.get(among(QUOTATIONS.size(), row.id() + step, 5)),
                CHANNELS.get(among(CHANNELS.size(), row.id() + step, 6)),
                false);
    }

    /** Somebody else than the speaker. */
    private static int relay(Row row, int step) {
        return (row.speaker() + 1 + among(Schema.SPEAKERS - 1, row.id() + step, 7)) % Schema.SPEAKERS;
    }
}
