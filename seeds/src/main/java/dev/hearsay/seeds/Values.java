package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Topic;
import dev.hearsay.seeds.Shape.Either;
import dev.hearsay.seeds.Shape.Flag;
import dev.hearsay.seeds.Shape.Text;
import dev.hearsay.seeds.Shape.Whole;
import dev.hearsay.seeds.Shape.Word;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The values that several records have: texts, ids, times, places in a text, voices. */
final class Values {

    static final Text<String> ANY_TEXT = new Text<>("a text", true, true, Function.identity(), Function.identity());

    static final Text<String> TEXT = new Text<>("a text", false, true, Function.identity(), Function.identity());

    static final Text<Source.Id> SOURCE_ID = id("the id of a source", Source.Id::new);
    static final Text<Actor.Id> ACTOR_ID = id("the id of an actor", Actor.Id::new);
    static final Text<Topic.Id> TOPIC_ID = id("the id of a topic", Topic.Id::new);
    static final Text<RelationKind.Id> KIND_ID = id("the id of a relation kind", RelationKind.Id::new);
    static final Text<Claim.Id> CLAIM_ID =
            new Text<>("the id of a claim", false, false, Claim.Id::new, Object::toString);

    private static final Pattern INSTANT = Pattern.compile(
            "([0-9]{4}|-[0-9]{4,10}|\\+[0-9]{5,10})-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?Z");

    static final Text<Instant> TIME =
            new Text<>("an instant such as 2023-08-01T12:00:00Z", false, true, Values::instant, Instant::toString);

    private static final Field<Period, Period> DATE = Field.required(
            "date",
            new Text<>("a date such as 2023-07-12 or 2023-07/..", false, true, Period::parse, Period::toString),
            Function.identity());
    private static final Field<Period, Boolean> DATE_INFERRED =
            Field.usually(false, "inferred", new Flag(), Period::inferred);
    static final Shape<Period> PERIOD = new Either<>(
            DATE.shape(),
            Obj.of("a date", p -> p.get(DATE_INFERRED) ? p.get(DATE).asInferred() : p.get(DATE), DATE, DATE_INFERRED),
            period -> !period.inferred());

    // ---- anchors

    private static final Field<Anchor.Segment, Integer> START =
            Field.required("start", new Whole(), Anchor.Segment::start);
    private static final Field<Anchor.Segment, Integer> END = Field.required("end", new Whole(), Anchor.Segment::end);
    private static final Field<Anchor.Segment, String> COVERED =
            Field.<Anchor.Segment, String>maybe("digest", TEXT, segment -> Optional.of(segment.digest()));
    private static final Field<Anchor.Segment, String> EXACT = Field.maybe("exact", ANY_TEXT, Anchor.Segment::exact);
    private static final Field<Anchor.Segment, String> PREFIX = Field.maybe("prefix", ANY_TEXT, Anchor.Segment::prefix);
    private static final Field<Anchor.Segment, String> SUFFIX = Field.maybe("suffix", ANY_TEXT, Anchor.Segment::suffix);

    private static final Obj<Anchor.Segment> SEGMENT =
            Obj.of("a segment", Values::segment, START, END, COVERED, EXACT, PREFIX, SUFFIX);

    private static final Field<Anchor, List<Anchor.Segment>> SEGMENTS = Field.maybe(
            "segments",
            new Shape.Listing<>(SEGMENT),
            anchor -> Optional.of(anchor.segments()).filter(segments -> segments.size() > 1));

    static final Obj<Anchor> ANCHOR = Obj.of(
            "an anchor",
            Values::anchor,
            START.within(Values::onlySegment, false),
            END.within(Values::onlySegment, false),
            COVERED.within(Values::onlySegment, false),
            EXACT.within(Values::onlySegment, false),
            PREFIX.within(Values::onlySegment, false),
            SUFFIX.within(Values::onlySegment, false),
            SEGMENTS);

    // ---- who speaks

    /** A speaker of whom no more is said than who it is. */
    private static final Text<Speaker> BARE =
            id(ACTOR_ID.expected(), Speaker::of, speaker -> speaker.actor().value());

    private static final Field<Speaker, Speaker> SPEAKING = Field.required("actor", BARE, Function.identity());
    private static final Field<Speaker, String> ROLE = Field.maybe("role", TEXT, Speaker::role);
    private static final Field<Speaker, Actor.Id> SPEAKING_FOR =
            Field.maybe("speakingFor", ACTOR_ID, Speaker::speakingFor);

    static final Shape<Speaker> SPEAKER = new Either<>(
            BARE,
            Obj.of("a speaker", Values::speaker, SPEAKING, ROLE, SPEAKING_FOR),
            speaker -> speaker.role().isEmpty() && speaker.speakingFor().isEmpty());

    private static final Field<Channel, Channel.Kind> CHANNEL_KIND =
            Field.required("kind", Word.of(Channel.Kind.class), Channel::kind);
    private static final Field<Channel, String> CHANNEL_TITLE = Field.maybe("title", TEXT, Channel::title);

    private static final Shape<Channel> CHANNEL = new Either<>(
            Word.of(Channel.Kind.class, kind -> new Channel(kind, Optional.empty())),
            Obj.of(
                    "a channel",
                    p -> new Channel(p.get(CHANNEL_KIND), p.find(CHANNEL_TITLE)),
                    CHANNEL_KIND,
                    CHANNEL_TITLE),
            channel -> channel.title().isEmpty());

    private static final Field<Attribution.Step, String> CUE = Field.maybe("cue", TEXT, Attribution.Step::cue);
    private static final Field<Attribution.Step, Quotation> QUOTATION =
            Field.usually(Quotation.INDIRECT, "quotation", Word.of(Quotation.class), Attribution.Step::quotation);
    private static final Field<Attribution.Step, Channel> BY_CHANNEL =
            Field.usually(Channel.NOT_STATED, "channel", CHANNEL, Attribution.Step::channel);
    private static final Field<Attribution.Step, Boolean> INFERRED =
            Field.usually(false, "inferred", new Flag(), Attribution.Step::inferred);

    static final Obj<Attribution.Step> STEP = Obj.of(
            "a reported voice",
            p -> new Attribution.Step(speaker(p), p.find(CUE), p.get(QUOTATION), p.get(BY_CHANNEL), p.get(INFERRED)),
            SPEAKING.within(Values::speaker, true),
            ROLE.within(Values::speaker, false),
            SPEAKING_FOR.within(Values::speaker, false),
            CUE,
            QUOTATION,
            BY_CHANNEL,
            INFERRED);

    private Values() {}

    private static <T> Text<T> id(String expected, Function<String, T> make) {
        return id(expected, make, Object::toString);
    }

    /** What an id stands for. */
    static <T> Text<T> id(String expected, Function<String, T> make, Function<T, String> id) {
        return new Text<>(expected, false, true, make, id);
    }

    private static Instant instant(String text) {
        if (INSTANT.matcher(text).matches()) {
            try {
                return Instant.parse(text);
            } catch (DateTimeException e) {
                throw noInstant(text);
            }
        }
        throw noInstant(text);
    }

    private static MisuseException noInstant(String text) {
        return new MisuseException(
                "HS-2106", "'" + Quoted.of(text) + "' is no instant.", "Write it in UTC, as in 2023-08-01T12:00:00Z.");
    }

    private static Speaker speaker(Parts parts) {
        Speaker bare = parts.get(SPEAKING);
        Optional<String> role = parts.find(ROLE);
        Optional<Actor.Id> speakingFor = parts.find(SPEAKING_FOR);
        return role.isEmpty() && speakingFor.isEmpty() ? bare : new Speaker(bare.actor(), role, speakingFor);
    }

    private static Optional<Speaker> speaker(Attribution.Step step) {
        return Optional.of(step.speaker());
    }

    private static Optional<Anchor.Segment> onlySegment(Anchor anchor) {
        return anchor.segments().size() == 1 ? Optional.of(anchor.segments().get(0)) : Optional.empty();
    }

    private static Anchor anchor(Parts parts) {
        if (!parts.has(SEGMENTS)) {
            return new Anchor(List.of(segment(parts)));
        }
        if (!parts.hasOnly(SEGMENTS)) {
            throw new MisuseException(
                    "HS-2107",
                    "An anchor has either one place or 'segments', not both.",
                    "Put each unbroken stretch into 'segments'.");
        }
        return new Anchor(parts.get(SEGMENTS));
    }

    private static Anchor.Segment segment(Parts parts) {
        Optional<String> exact = parts.find(EXACT);
        return new Anchor.Segment(
                parts.get(START),
                parts.get(END),
                exact.isPresent() && !parts.has(COVERED) ? Source.digest(exact.get()) : parts.get(COVERED),
                exact,
                parts.find(PREFIX),
                parts.find(SUFFIX));
    }
}
