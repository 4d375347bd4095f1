package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Problem;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One row being read as a claim. */
final class CsvClaim {

    /** The words for whether a relation is affirmed. */
    static final Map<String, Boolean> POLARITY = Map.of("affirmed", true, "denied", false);

    private static final Map<String, Boolean> TRUTH = Map.of("true", true, "false", false);

    /** What says nothing where nobody is reported. */
    private static final List<ClaimPart> OF_A_STEP = List.of(
            ClaimPart.THROUGH,
            ClaimPart.ROLE,
            ClaimPart.SPEAKING_FOR,
            ClaimPart.CUE,
            ClaimPart.QUOTATION,
            ClaimPart.CHANNEL,
            ClaimPart.INFERRED);

    private final CsvCells cells;
    private final CsvFaults faults;
    private final NamedRecords names;
    private final CsvTally unplaced;
    private final CsvStyle style;

    CsvClaim(CsvCells cells, CsvFaults faults, NamedRecords names, CsvTally unplaced) {
        this.cells = cells;
        this.faults = faults;
        this.names = names;
        this.unplaced = unplaced;
        this.style = cells.mapping().style();
    }

    /** The claim; where something is wrong with it, that was told. */
    Optional<Claim> read() {
        Optional<Claim.Id> id = id();
        Optional<Source.Id> source = needed(ClaimPart.SOURCE, Source.Id::new);
        Optional<String> gist = needed(ClaimPart.GIST, CsvClaim::readable);
        Optional<Attribution> attribution = attribution();
        List<Anchor> anchors = source.flatMap(of -> new CsvAnchor(cells, faults, names.text(of), unplaced).read())
                .map(List::of)
                .orElse(List.of());
        Modality modality = word(ClaimPart.MODALITY, Modality.class, Modality.ASSERTION);
        Certainty certainty = word(ClaimPart.CERTAINTY, Certainty.class, Certainty.NOT_SAID);
        Optional<String> condition = text(ClaimPart.CONDITION);
        List<Actor.Id> addressees = list(ClaimPart.ADDRESSEES, Actor.Id::new);
        List<Actor.Id> about = list(ClaimPart.ABOUT, Actor.Id::new);
        List<Assertion> assertions = assertions();
        List<Position> positions = positions();
        Optional<Period> said = period(ClaimPart.SAID, ClaimPart.SAID_INFERRED);
        Optional<Period> time = period(ClaimPart.ABOUT_TIME, ClaimPart.ABOUT_TIME_INFERRED);
        Optional<Instant> recorded = faults.value(ClaimPart.RECORDED, Values.TIME.make());
        Optional<String> annotator = text(ClaimPart.ANNOTATOR);
        if (id.isEmpty() || source.isEmpty() || gist.isEmpty() || attribution.isEmpty()) {
            return Optional.empty();
        }
        return faults.made(
                CsvParts::ofRule,
                () -> new Claim(
                        id.get(),
                        source.get(),
                        anchors,
                        attribution.get(),
                        gist.get(),
                        modality,
                        certainty,
                        condition,
                        addressees,
                        about,
                        assertions,
                        positions,
                        said,
                        time,
                        recorded,
                        annotator,
                        cells.notes()));
    }

    // ---- single values

    private Optional<Claim.Id> id() {
        if (cells.find(ClaimPart.ID).isEmpty()) {
            Optional<String> prefix = cells.mapping().columns().numbering();
            if (prefix.isPresent()) {
                return faults.made(
                        ClaimPart.ID, prefix.get() + cells.number(), cells.spot(ClaimPart.ID), Claim.Id::new);
            }
        }
        return needed(ClaimPart.ID, Claim.Id::new);
    }

    private <T> Optional<T> needed(ClaimPart part, Function<String, T> make) {
        if (cells.find(part).isEmpty()) {
            faults.missing(part);
        }
        return faults.value(part, make);
    }

    private static String readable(String text) {
        if (text.isBlank()) {
            throw new MisuseException("HS-0101", "The text is blank.", "Fill it in, or leave the cell empty.");
        }
        return text;
    }

    private Optional<String> text(ClaimPart part) {
        return faults.value(part, CsvClaim::readable);
    }

    private <E extends Enum<E>> E word(ClaimPart part, Class<E> type, E usual) {
        return faults.value(part, faults.word(style.wordsFor(type))).orElse(usual);
    }

    /** Spreadsheets and R write TRUE, Python writes True. */
    private boolean isTrue(ClaimPart part) {
        return faults.value(part, word -> faults.word(TRUTH).apply(word.toLowerCase(Locale.ROOT)))
                .orElse(false);
    }

    private Optional<Period> period(ClaimPart part, ClaimPart inferred) {
        boolean isInferred = isTrue(inferred);
        return faults.value(part, style::period).map(days -> isInferred ? days.asInferred() : days);
    }

    // ---- lists

    private <T> List<T> list(ClaimPart part, Function<String, T> make) {
        List<T> made = new ArrayList<>();
        cells.find(part).ifPresent(value -> {
            for (String one : style.split(value.text())) {
                faults.made(part, one.strip(), value.spot(), make).ifPresent(made::add);
            }
        });
        return made;
    }

    /** The values of a part that runs beside another one; of those left empty, none. */
    private <T> List<Optional<T>> beside(ClaimPart part, ClaimPart other, int count, Function<String, T> make) {
        List<Optional<T>> none = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            none.add(Optional.empty());
        }
        Optional<CsvCells.Value> value = cells.find(part);
        if (value.isEmpty()) {
            return none;
        }
        List<String> all = style.split(value.get().text());
        if (all.size() == 1 && value.get().constant()) {
            return none.stream()
                    .map(empty -> faults.made(part, all.get(0), value.get().spot(), make))
                    .toList();
        }
        if (all.size() != count) {
            faults.tell(part, lengths(part, other, all.size(), count));
            return none;
        }
        return all.stream()
                .map(String::strip)
                .map(one -> one.isEmpty()
                        ? Optional.<T>empty()
                        : faults.made(part, one, value.get().spot(), make))
                .toList();
    }

    /** The problem of two lists that do not run side by side. */
    static Problem lengths(ClaimPart part, ClaimPart other, int found, int count) {
        return Problem.error(
                        "HS-2314",
                        "The lists of '" + CsvMapping.header(part) + "' and '" + CsvMapping.header(other)
                                + "' differ in length.",
                        "Give one value for each of '" + CsvMapping.header(other)
                                + "', or nothing between two separators.")
                .expecting(count == 1 ? "1 value" : count + " values", found == 1 ? "1 value" : found + " values");
    }

    private List<Position> positions() {
        List<Topic.Id> topics = list(ClaimPart.TOPIC, Topic.Id::new);
        List<Optional<Stance>> stances = beside(
                ClaimPart.STANCE, ClaimPart.TOPIC, count(ClaimPart.TOPIC), faults.word(style.wordsFor(Stance.class)));
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < Math.min(topics.size(), stances.size()); i++) {
            positions.add(new Position(topics.get(i), stances.get(i).orElse(Stance.NEUTRAL)));
        }
        return positions;
    }

    private int count(ClaimPart part) {
        return cells.find(part).map(value -> style.split(value.text()).size()).orElse(0);
    }

    private List<Assertion> assertions() {
        List<RelationKind.Id> kinds = list(ClaimPart.KIND, RelationKind.Id::new);
        int count = count(ClaimPart.KIND);
        List<Optional<Actor.Id>> subjects = beside(ClaimPart.SUBJECT, ClaimPart.KIND, count, Actor.Id::new);
        List<Optional<Actor.Id>> objects = beside(ClaimPart.OBJECT, ClaimPart.KIND, count, Actor.Id::new);
        List<Optional<Boolean>> affirmed = beside(ClaimPart.POLARITY, ClaimPart.KIND, count, faults.word(POLARITY));
        List<Assertion> assertions = new ArrayList<>();
        for (int i = 0; i < Math.min(kinds.size(), count); i++) {
            assertions.add(new Assertion(
                    new Relation(subjects.get(i), kinds.get(i), objects.get(i)),
                    affirmed.get(i).orElse(true)));
        }
        return assertions;
    }

    // ---- who speaks

    private Optional<Attribution> attribution() {
        Optional<Speaker> voice =
                speaker(needed(ClaimPart.VOICE, Actor.Id::new), ClaimPart.VOICE_ROLE, ClaimPart.VOICE_SPEAKING_FOR);
        Optional<Actor.Id> speaker = faults.value(ClaimPart.SPEAKER, Actor.Id::new);
        Optional<Long> remove = faults.value(ClaimPart.REMOVE, CsvFaults::whole);
        boolean isReported = remove.map(count -> count > 0).orElse(speaker.isPresent());
        if (!isReported) {
            checkOwnVoice(voice, speaker);
            return voice.map(own -> new Attribution(own, List.of()));
        }
        if (cells.find(ClaimPart.SPEAKER).isEmpty()) {
            faults.missing(ClaimPart.SPEAKER);
        }
        List<Attribution.Step> steps = steps(speaker);
        if (speaker.isPresent() && remove.isPresent() && remove.get() != steps.size()) {
            faults.tell(ClaimPart.REMOVE, removed(remove.get(), steps.size()));
        }
        return voice.map(own -> new Attribution(own, steps));
    }

    private Optional<Speaker> speaker(Optional<Actor.Id> actor, ClaimPart role, ClaimPart master) {
        Optional<String> as = text(role);
        Optional<Actor.Id> inTheNameOf = faults.value(master, Actor.Id::new);
        return actor.map(who -> new Speaker(who, as, inTheNameOf));
    }

    private void checkOwnVoice(Optional<Speaker> voice, Optional<Actor.Id> speaker) {
        if (speaker.isPresent() && voice.isPresent() && !voice.get().actor().equals(speaker.get())) {
            faults.tell(ClaimPart.SPEAKER, removed(0, 1));
        }
        for (ClaimPart part : OF_A_STEP) {
            cells.find(part).filter(value -> !value.constant()).ifPresent(value -> faults.tell(part, ofNobody(part)));
        }
    }

    private static Problem removed(long told, int voices) {
        return Problem.error(
                        "HS-2315",
                        "The remove is not the number of voices between the source and the claim.",
                        "Count the speaker and those in 'through'; leave the cell empty to have them counted.")
                .expecting(Integer.toString(voices), Long.toString(told));
    }

    private static Problem ofNobody(ClaimPart part) {
        return Problem.error(
                        "HS-2316",
                        "The '" + CsvMapping.header(part) + "' is of a reported voice, and none is reported.",
                        "Name the speaker, or leave the cell empty.")
                .expecting("an empty cell, or a speaker who is reported", "no reported speaker");
    }

    /** The speaker's step, and those of the voices through whom it is known; the outermost of them has the channel. */
    private List<Attribution.Step> steps(Optional<Actor.Id> speaker) {
        List<Attribution.Step> steps = new ArrayList<>();
        list(ClaimPart.THROUGH, Actor.Id::new).forEach(actor -> steps.add(Attribution.Step.of(actor.value())));
        Optional<String> cue = text(ClaimPart.CUE);
        Quotation quotation = word(ClaimPart.QUOTATION, Quotation.class, Quotation.INDIRECT);
        boolean inferred = isTrue(ClaimPart.INFERRED);
        speaker(speaker, ClaimPart.ROLE, ClaimPart.SPEAKING_FOR)
                .ifPresent(who -> steps.add(new Attribution.Step(who, cue, quotation, Channel.NOT_STATED, inferred)));
        Optional<Channel> channel = channel();
        if (!steps.isEmpty() && channel.isPresent()) {
            steps.set(0, steps.get(0).channel(channel.get()));
        }
        return steps;
    }

    private Optional<Channel> channel() {
        Channel.Kind kind = word(ClaimPart.CHANNEL, Channel.Kind.class, Channel.Kind.NOT_STATED);
        Optional<String> title = text(ClaimPart.CHANNEL_TITLE);
        return faults.made(code -> ClaimPart.CHANNEL_TITLE, () -> new Channel(kind, title));
    }
}
