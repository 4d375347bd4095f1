package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.Position;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.seeds.BratMapping.Attribute;
import dev.hearsay.seeds.BratMapping.Happening;
import dev.hearsay.seeds.BratMapping.Note;
import dev.hearsay.seeds.BratMapping.Role;
import dev.hearsay.seeds.Standoff.Argument;
import dev.hearsay.seeds.Standoff.Event;
import dev.hearsay.seeds.Standoff.Stretch;
import dev.hearsay.seeds.Standoff.Tie;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes claims of the events of one document, and links of those of its relations that are between claims. */
final class BratClaimReader {

    private static final int MOST_VOICES = 64;

    private final BratIndex index;
    private final Map<String, Topic.Id> topics;
    private final Source source;
    private final BratChains chains;
    private final BratVoices voices;
    private final BratRelations relations;
    private final List<BratDraft> drafts = new ArrayList<>();
    private final Map<String, List<BratDraft>> byAnnotation = new LinkedHashMap<>();
    private final Map<String, Integer> made = new LinkedHashMap<>();

    BratClaimReader(BratIndex index, BratActors actors, Map<String, Topic.Id> topics, Source source) {
        this.index = index;
        this.topics = topics;
        this.source = source;
        this.chains = new BratChains(index);
        this.voices = new BratVoices(index, actors, chains, source);
        this.relations = new BratRelations(index, chains);
    }

    void read() {
        index.standoff.doubts.arguments().forEach(relations::party);
        for (Event event : List.copyOf(index.standoff.events.values())) {
            index.mapping.eventOf(event.type()).ifPresent(what -> event(event, what));
        }
        relations.read(
                index.standoff.ties.stream().filter(tie -> link(tie).isEmpty()).toList());
        drafts.forEach(this::claims);
        index.standoff.ties.forEach(tie -> link(tie).ifPresent(kind -> link(tie, kind)));
    }

    /** A name that may be of both is that of a link between events. */
    private Optional<ClaimLink.Kind> link(Tie tie) {
        return index.mapping
                .linkOf(tie.type())
                .filter(kind -> index.mapping.relationOf(tie.type()).isEmpty()
                        || index.standoff.events.containsKey(tie.from().target()));
    }

    // ---- what puts forward what

    private void event(Event event, Happening what) {
        index.stretch(event.trigger());
        for (Argument argument : event.arguments()) {
            index.isThere(argument);
            relations.party(argument);
            if (index.mapping.roleOf(argument.role()).isEmpty() && !index.mapping.ignores(argument.role())) {
                index.unmapped.count("roles", argument.role(), argument.spot());
            }
        }
        Optional<Stretch> trigger = index.stretch(event.trigger());
        if (trigger.isEmpty()) {
            index.standoff.refuse(event.id());
        } else if (what == Happening.CLAIM) {
            List<Stretch> stretches = new ArrayList<>(trigger.stream().toList());
            chains.arguments(event, Role.PLACE).forEach(a -> index.stretch(a).ifPresent(stretches::add));
            chains.chain(event)
                    .ifPresentOrElse(
                            chain -> draft(chain.subList(0, chain.size() - 1), event, stretches),
                            () -> index.standoff.refuse(event.id()));
        } else {
            attribution(event);
        }
    }

    /** An attribution of words of the text is itself what a claim is made of. */
    private void attribution(Event event) {
        List<Argument> propositions = chains.arguments(event, Role.PROPOSITION);
        for (Argument argument : propositions) {
            Stretch words = index.standoff.stretches.get(argument.target());
            if (words != null) {
                chains.chain(event).ifPresent(chain -> draft(chain, event, List.of(words)));
            } else if (!index.standoff.events.containsKey(argument.target()) && index.isThere(argument)) {
                index.wrong(argument, "words of the text, or an event that puts something forward");
            }
        }
        if (propositions.isEmpty()) {
            useless(event, "no proposition");
        }
        if (chains.arguments(event, Role.SPEAKER).isEmpty()) {
            useless(event, "no speaker");
        }
    }

    private void useless(Event event, String why) {
        index.load.problem(
                Problem.error(
                                "HS-2413",
                                "'" + event.type() + "' has " + why + ", and makes no claim.",
                                "Add what it lacks, or remove it.")
                        .asWarning()
                        .expecting("a Speaker and a Proposition", why),
                event.spot());
    }

    private void draft(List<Event> chain, Event teller, List<Stretch> stretches) {
        List<Event> events = new ArrayList<>(List.of(teller));
        boolean isClaim = chain.isEmpty() || !chain.get(chain.size() - 1).id().equals(teller.id());
        if (isClaim && !chain.isEmpty()) {
            events.add(chain.get(chain.size() - 1));
        }
        List<String> tellers = new ArrayList<>(events.stream().map(Event::id).toList());
        tellers.add(stretches.get(0).id());
        List<Anchor> words = stretches.stream()
                .filter(s -> !index.has(s.id(), Attribute.IMPLIED))
                .map(Stretch::anchor)
                .toList();
        BratDraft draft = new BratDraft(chain, tellers, events, stretches, words);
        drafts.add(draft);
        stretches.forEach(s ->
                byAnnotation.computeIfAbsent(s.id(), k -> new ArrayList<>()).add(draft));
        events.forEach(e ->
                byAnnotation.computeIfAbsent(e.id(), k -> new ArrayList<>()).add(draft));
        relations.add(draft);
    }

    // ---- links

    private void link(Tie tie, ClaimLink.Kind kind) {
        Optional<Claim.Id> from = claim(tie.from());
        Optional<Claim.Id> to = claim(tie.to());
        if (from.isPresent() && to.isPresent() && index.standoff.doubts.isCertain(tie.id())) {
            index.load
                    .made(
                            tie.spot(),
                            () -> new ClaimLink(from.get(), kind, to.get(), index.remarkedNotes(List.of(tie.id()))))
                    .ifPresent(link -> index.load.add(link, tie.spot()));
        }
    }

    private Optional<Claim.Id> claim(Argument argument) {
        if (!index.isThere(argument)) {
            return Optional.empty();
        }
        List<Claim.Id> ids = byAnnotation.getOrDefault(argument.target(), List.of()).stream()
                .flatMap(draft -> draft.ids.stream())
                .distinct()
                .toList();
        boolean refused =
                byAnnotation.getOrDefault(argument.target(), List.of()).stream().anyMatch(draft -> draft.ids.isEmpty());
        if (ids.size() != 1 && !refused) {
            index.wrong(argument, "an event or words that make exactly one claim");
        }
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }

    // ---- claims

    private void claims(BratDraft draft) {
        if (!isWhole(draft)) {
            draft.spoil();
        }
        int faults = index.load.faults().count();
        Spot spot = draft.events.get(0).spot();
        List<List<Attribution.Step>> steps = new ArrayList<>();
        for (Event event : draft.chain) {
            steps.add(voices.steps(event));
        }
        Optional<Speaker> voice = voices.voice(draft.events, draft.chain);
        if (voice.isPresent() && draft.isWhole()) {
            voices.tell(draft.events, draft.chain);
        }
        long number = steps.stream().mapToLong(List::size).reduce(1, (a, b) -> Math.min(MOST_VOICES + 1L, a * b));
        if (number > MOST_VOICES) {
            index.load.refuseUnnamed();
            index.load.problem(
                    Problem.error(
                                    "HS-2417",
                                    "The speakers of this chain make more than " + MOST_VOICES + " claims.",
                                    "Annotate the claim of each speaker.")
                            .expecting("at most " + MOST_VOICES + " ways from the source to the claim", "more"),
                    spot);
            return;
        }
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < number && voice.isPresent(); i++) {
            List<Attribution.Step> reported = new ArrayList<>();
            int rest = i;
            for (List<Attribution.Step> alternatives : steps) {
                reported.add(alternatives.get(rest % alternatives.size()));
                rest /= alternatives.size();
            }
            claim(draft, new Attribution(voice.get(), reported), spot).ifPresent(claims::add);
        }
        // What is told wrongly is not taken over as if nothing were told.
        if (!draft.isWhole() || index.load.faults().count() > faults) {
            index.load.refuseUnnamed();
            return;
        }
        for (Claim claim : claims) {
            draft.ids.add(claim.id());
            index.load.add(claim, spot);
        }
    }

    /** Whether everything that its annotations name is there, and all that is said of them could be read. */
    private boolean isWhole(BratDraft draft) {
        return Stream.concat(draft.events.stream(), draft.chain.stream()).allMatch(this::isWhole)
                && draft.tellers.stream().allMatch(index.standoff.doubts::isCertain)
                && draft.stretches.stream().allMatch(stretch -> index.standoff.doubts.isCertain(stretch.id()));
    }

    private boolean isWhole(Event event) {
        return index.standoff.isWhole(event.id())
                && event.arguments().stream()
                        .filter(argument ->
                                index.mapping.roleOf(argument.role()).isPresent())
                        .allMatch(index::isSound);
    }

    private Optional<Claim> claim(BratDraft draft, Attribution attribution, Spot spot) {
        List<String> tellers = draft.tellers;
        Event event = draft.events.get(0);
        String id = index.text(tellers, Note.ID).orElse(source.id() + "#" + event.id());
        int again = made.merge(event.id(), 1, Integer::sum);
        Supplier<Claim> claim = () -> new Claim(
                new Claim.Id(again == 1 ? id : id + "-" + again),
                source.id(),
                draft.words,
                attribution,
                index.text(tellers, Note.GIST).orElseGet(() -> gist(draft)),
                index.word(tellers, Attribute.MODALITY, Modality.class).orElse(Modality.ASSERTION),
                index.word(tellers, Attribute.CERTAINTY, Certainty.class).orElse(Certainty.NOT_SAID),
                index.text(tellers, Note.CONDITION),
                all(draft, Role.ADDRESSEE),
                all(draft, Role.ABOUT),
                draft.assertions,
                positions(draft),
                index.period(tellers, Note.SAID),
                index.period(tellers, Note.ABOUT_TIME),
                recorded(tellers),
                index.text(tellers, Note.ANNOTATOR),
                index.remarkedNotes(tellers));
        return draft.isWhole() ? index.load.made(spot, claim) : checked(claim);
    }

    /** A claim that is not whole is made to find what of it is told wrongly; what it lacks may be what could not be read. */
    private static Optional<Claim> checked(Supplier<Claim> claim) {
        try {
            return Optional.of(claim.get());
        } catch (MisuseException e) {
            return Optional.empty();
        }
    }

    private static String gist(BratDraft draft) {
        List<String> words = draft.stretches.stream()
                .map(stretch -> StretchReader.plain(stretch.words()))
                .toList();
        return String.join(" ", words);
    }

    private List<Actor.Id> all(BratDraft draft, Role role) {
        return draft.events.stream()
                .flatMap(event -> chains.arguments(event, role).stream())
                .flatMap(argument -> index.actor(argument).stream())
                .toList();
    }

    private List<Position> positions(BratDraft draft) {
        Optional<Stance> of = index.word(draft.tellers, Attribute.STANCE, Stance.class);
        List<Position> positions = new ArrayList<>();
        for (Event event : draft.events) {
            for (Argument argument : chains.arguments(event, Role.TOPIC)) {
                Optional<Stretch> stretch = index.stretch(argument);
                Topic.Id topic = stretch.map(s -> topics.get(s.id())).orElse(null);
                if (topic != null) {
                    Optional<Stance> own = index.word(List.of(argument.target()), Attribute.STANCE, Stance.class);
                    positions.add(new Position(topic, own.or(() -> of).orElse(Stance.NEUTRAL)));
                } else if (stretch.isPresent()) {
                    index.wrong(argument, "an entity that is a topic");
                }
            }
        }
        return positions;
    }

    private Optional<Instant> recorded(List<String> tellers) {
        return index.remark(tellers, Note.RECORDED).flatMap(remark -> {
            try {
                return Optional.of(Instant.parse(remark.text()));
            } catch (DateTimeException e) {
                index.load.problem(
                        Problem.error(
                                        "HS-2106",
                                        "'" + Quoted.of(remark.text()) + "' is no instant.",
                                        "Write it in UTC, as in 2023-08-01T12:00:00Z.")
                                .expecting("an instant such as 2023-08-01T12:00:00Z", Quoted.of(remark.text())),
                        remark.spot());
                return Optional.empty();
            }
        });
    }
}
