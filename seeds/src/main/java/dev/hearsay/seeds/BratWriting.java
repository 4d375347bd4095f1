package dev.hearsay.seeds;

import static java.util.Objects.requireNonNull;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Mention;
import dev.hearsay.Modality;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Position;
import dev.hearsay.Quotation;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.seeds.BratMapping.Attribute;
import dev.hearsay.seeds.BratMapping.Note;
import dev.hearsay.seeds.BratMapping.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes one source of a corpus, in the standard mapping, with all that is said in it. */
final class BratWriting {

    private final BratMaterial material;
    private final Source source;
    private final SourceText text;
    private final BratPage page;
    private final Anchor home;
    private final Map<Actor.Id, Map<Anchor, String>> mentions = new HashMap<>();
    private final Map<Actor.Id, String> implied = new HashMap<>();
    private final Set<Object> described = new HashSet<>();
    private final Map<Claim.Id, String> claims = new HashMap<>();

    private record Argument(Role role, String of) {}

    BratWriting(BratMaterial material, Source source, OffsetUnit unit) {
        this.material = material;
        this.source = source;
        this.text = SourceText.of(source.text().orElseThrow());
        this.page = new BratPage(text, unit);
        this.home = text.anchor(0, text.text().offsetByCodePoints(0, 1), OffsetUnit.UTF16);
    }

    /** Whether a source can be written: there must be a character to stand on, and none that is taken for a mark of the encoding. */
    static boolean canWrite(Source source) {
        return source.text()
                .filter(text -> !text.isEmpty() && !text.startsWith("\uFEFF"))
                .isPresent();
    }

    BratDocument document() {
        source();
        material.mentions().getOrDefault(source.id(), List.of()).forEach(this::mention);
        material.voices().getOrDefault(source.id(), List.of()).forEach(voice -> actor(voice.id(), 0));
        material.claims().getOrDefault(source.id(), List.of()).forEach(this::claim);
        material.links().getOrDefault(source.id(), List.of()).forEach(this::link);
        return new BratDocument(Percent.coded(source.id().value()), text.text(), page.lines());
    }

    private void source() {
        String id = page.stretch("Source", home);
        page.note(Note.TITLE, id, source.title());
        page.note(Note.PUBLISHER, id, source.publisher());
        source.authors().forEach(author -> page.note(Note.AUTHOR, id, author));
        page.period(Note.DATE, id, source.date());
        page.note(Note.LANGUAGE, id, source.language());
        page.note(Note.URL, id, source.url());
        page.notes(Note.NOTE, id, source.notes());
    }

    // ---- actors

    private void mention(Mention mention) {
        String id = entity(mention.actor(), mention.anchor());
        page.notes(Note.NOTE, id, mention.notes());
        mentions.computeIfAbsent(mention.actor(), a -> new HashMap<>()).put(mention.anchor(), id);
    }

    private String entity(Actor.Id of, Anchor at) {
        Actor actor = requireNonNull(material.actors().get(of));
        String id = page.stretch(BratMapping.named(actor.kind()), at);
        page.entry(id, "Actor", of.value(), actor.name());
        if (described.add(of)) {
            if (actor.heardIn().equals(Optional.of(source.id()))) {
                page.trait(Attribute.NAMING, id, actor.naming());
            }
            actor.aliases().forEach(alias -> page.note(Note.ALIAS, id, alias));
            actor.metonyms().forEach(metonym -> page.note(Note.METONYM, id, metonym));
            page.notes(Note.ACTOR_NOTE, id, actor.notes());
        }
        return id;
    }

    /** The mention of an actor that is closest to a place; one that is nowhere mentioned stands at the beginning, implied. */
    private String actor(Actor.Id of, int near) {
        Map<Anchor, String> known = mentions.getOrDefault(of, Map.of());
        Optional<Anchor> closest = known.keySet().stream()
                .min(Comparator.<Anchor>comparingInt(a -> Math.abs(a.start() - near))
                        .thenComparing(a -> a));
        return closest.isPresent()
                ? requireNonNull(known.get(closest.get()))
                : implied.computeIfAbsent(of, actor -> implied(entity(actor, home)));
    }

    private String implied(String id) {
        page.flag(Attribute.IMPLIED, id);
        return id;
    }

    // ---- claims

    private void claim(Claim claim) {
        int near = claim.firstAnchor().map(Anchor::start).orElse(0);
        List<Argument> arguments = new ArrayList<>();
        String trigger = page.stretch("Claim", claim.firstAnchor().orElse(home));
        if (claim.anchors().isEmpty()) {
            implied(trigger);
        }
        claim.anchors().stream()
                .skip(1)
                .forEach(more -> arguments.add(new Argument(Role.PLACE, page.stretch("Proposition", more))));
        Speaker voice = claim.attribution().voice();
        arguments.add(new Argument(Role.VOICE, actor(voice.actor(), near)));
        voice.speakingFor().ifPresent(of -> arguments.add(new Argument(Role.VOICE_FOR, actor(of, near))));
        claim.addressees().forEach(to -> arguments.add(new Argument(Role.ADDRESSEE, actor(to, near))));
        claim.about().forEach(about -> arguments.add(new Argument(Role.ABOUT, actor(about, near))));
        claim.positions().forEach(position -> arguments.add(new Argument(Role.TOPIC, topic(position, claim))));
        claim.assertions().forEach(assertion -> arguments.add(new Argument(Role.PARTY, relation(assertion))));
        String event = page.event("Claim", trigger, entries(arguments));
        claims.put(claim.id(), event);
        details(claim, event);
        String inner = event;
        for (int i = claim.attribution().reported().size() - 1; i >= 0; i--) {
            inner = step(
                    claim.attribution().reported().get(i),
                    inner,
                    claim.firstAnchor().orElse(home));
        }
    }

    private static List<Map.Entry<Role, String>> entries(List<Argument> arguments) {
        return arguments.stream().map(a -> Map.entry(a.role, a.of)).toList();
    }

    private void details(Claim claim, String event) {
        if (claim.modality() != Modality.ASSERTION) {
            page.trait(Attribute.MODALITY, event, claim.modality());
        }
        if (claim.certainty() != Certainty.NOT_SAID) {
            page.trait(Attribute.CERTAINTY, event, claim.certainty());
        }
        page.note(Note.ID, event, claim.id().value());
        page.note(Note.GIST, event, claim.gist());
        page.note(Note.VOICE_CAPACITY, event, claim.attribution().voice().role());
        page.note(Note.CONDITION, event, claim.condition());
        page.period(Note.SAID, event, claim.said());
        page.period(Note.ABOUT_TIME, event, claim.aboutTime());
        page.note(Note.RECORDED, event, claim.recorded().map(Object::toString));
        page.note(Note.ANNOTATOR, event, claim.annotator());
        page.notes(Note.NOTE, event, claim.notes());
    }

    private String topic(Position position, Claim claim) {
        Topic topic = requireNonNull(material.topics().get(position.topic()));
        String id = page.stretch("Topic", claim.firstAnchor().orElse(home));
        page.entry(id, "Topic", topic.id().value(), topic.label());
        if (position.stance() != Stance.NEUTRAL) {
            page.trait(Attribute.STANCE, id, position.stance());
        }
        if (described.add(topic.id())) {
            page.notes(Note.NOTE, id, topic.notes());
        }
        return id;
    }

    /** Both ends are entities of their own, so that the relation is that of one claim. */
    private String relation(Assertion assertion) {
        String from = end(assertion.relation().subject());
        String to = end(assertion.relation().object());
        String tie = page.tie(Percent.coded(assertion.relation().kind().value()), from, to);
        if (!assertion.affirmed()) {
            page.flag(Attribute.DENIED, tie);
        }
        return from;
    }

    private String end(Optional<Actor.Id> actor) {
        return actor.map(of -> implied(entity(of, home))).orElseGet(() -> page.stretch("Unspecified", home));
    }

    // ---- who reports it

    private String step(Attribution.Step step, String inner, Anchor claim) {
        Optional<Anchor> cue = step.cue().flatMap(words -> place(words, claim.start()));
        List<Argument> arguments = new ArrayList<>();
        arguments.add(new Argument(Role.SPEAKER, actor(step.speaker().actor(), claim.start())));
        step.speaker()
                .speakingFor()
                .ifPresent(of -> arguments.add(new Argument(Role.SPEAKING_FOR, actor(of, claim.start()))));
        arguments.add(new Argument(Role.PROPOSITION, inner));
        String type = cue.isPresent() ? "Attribution" : "Reported";
        String event = page.event(type, page.stretch(type, cue.orElse(claim)), entries(arguments));
        if (cue.isEmpty()) {
            page.note(Note.CUE, event, step.cue());
        }
        page.note(Note.CAPACITY, event, step.speaker().role());
        if (step.quotation() != Quotation.INDIRECT) {
            page.trait(Attribute.QUOTATION, event, step.quotation());
        }
        if (step.channel().kind() != Channel.Kind.NOT_STATED) {
            page.trait(Attribute.CHANNEL, event, step.channel().kind());
        }
        page.note(Note.CHANNEL_TITLE, event, step.channel().title());
        if (step.inferred()) {
            page.flag(Attribute.INFERRED, event);
        }
        return event;
    }

    /** Where the words of a cue stand by themselves, closest before a place, else closest behind it. */
    private Optional<Anchor> place(String words, int near) {
        if (!StretchReader.plain(words).equals(words)) {
            return Optional.empty();
        }
        int at = text.text().lastIndexOf(words, near);
        while (at >= 0 && !standsAlone(at, at + words.length())) {
            at = text.text().lastIndexOf(words, at - 1);
        }
        if (at < 0) {
            at = text.text().indexOf(words, near);
            while (at >= 0 && !standsAlone(at, at + words.length())) {
                at = text.text().indexOf(words, at + 1);
            }
        }
        return at < 0 ? Optional.empty() : Optional.of(text.anchor(at, at + words.length(), OffsetUnit.UTF16));
    }

    private boolean standsAlone(int start, int end) {
        String all = text.text();
        return (start == 0 || !Character.isLetterOrDigit(all.codePointBefore(start)))
                && (end == all.length() || !Character.isLetterOrDigit(all.codePointAt(end)));
    }

    private void link(ClaimLink link) {
        String from = claims.get(link.from());
        String to = claims.get(link.to());
        if (from != null && to != null) {
            String tie = page.tie(BratMapping.named(link.kind()), from, to);
            page.notes(Note.NOTE, tie, link.notes());
        }
    }
}
