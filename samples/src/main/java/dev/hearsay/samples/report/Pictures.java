package dev.hearsay.samples.report;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Modality;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.samples.report.Report.Block;
import dev.hearsay.samples.report.Report.Entry;
import dev.hearsay.samples.report.Report.Group;
import dev.hearsay.samples.report.Report.Mark;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.samples.report.Report.Side;
import dev.hearsay.samples.report.Report.Statements;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.AssertedRelation;
import dev.hearsay.view.Contest;
import dev.hearsay.view.Perspective;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The region as each speaker has it. */
final class Pictures {

    private static final Condition TAKING_SIDES = Condition.has(Field.STANCE, Stance.SUPPORT, Stance.OPPOSE);

    /** The claims that say that something is so, rather than ask, want it or hold it possible. */
    private static final Condition STATED =
            Contest.FIRM.and(Condition.has(Field.MODALITY, Modality.DEMAND).negate());

    private Pictures() {}

    static Section ofNamed(ClaimStore store) {
        return section(
                Voices.named(store),
                "Each named speaker's picture",
                "No named speaker is given a voice.",
                "What each named speaker is reported to say: the relations affirmed and denied, the stances taken, and what else"
                        + " is said. Persons come first.");
    }

    static Section ofOthers(ClaimStore store) {
        return section(
                Voices.others(store),
                "What unnamed and collective voices say",
                "No unnamed or collective voice is heard.",
                "The same for voices that a source keeps nameless or joins under one label; two of one label in two sources are"
                        + " two.");
    }

    private static Section section(Map<Actor.Id, Answer> voices, String title, String ifNone, String lead) {
        List<Group> groups = new ArrayList<>();
        voices.forEach((speaker, claims) -> groups.add(picture(speaker, Perspective.of(claims))));
        return new Section(title, groups.isEmpty() ? ifNone : lead, groups);
    }

    private static Group picture(Actor.Id speaker, Perspective picture) {
        Answer claims = picture.answer();
        List<Block> blocks = new ArrayList<>();
        add(blocks, "Relations affirmed", relations(picture, true, true));
        add(blocks, "Relations denied", relations(picture, false, true));
        List<Entry> open = new ArrayList<>(relations(picture, true, false));
        open.addAll(relations(picture, false, false));
        add(blocks, "Relations asked about, wanted, or held possible", open);
        add(blocks, "Stances", stances(picture));
        add(blocks, "Also said", further(picture));
        return new Group(Words.voice(speaker, claims.directory()), lead(claims), blocks);
    }

    static void add(List<Block> blocks, String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            blocks.add(new Statements(title, entries));
        }
    }

    private static String lead(Answer claims) {
        String roles = claims.list().stream()
                .map(claim -> capacity(claim.speaker(), claims.directory()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("; "));
        Set<Actor.Id> relays = new LinkedHashSet<>();
        claims.forEach(claim -> claim.attribution().relays().forEach(relay -> relays.add(relay.actor())));
        return (roles.isEmpty() ? "" : "Heard as " + roles + ". ")
                + Words.count(claims.count(), "claim") + " at remove " + Voices.removes(claims)
                + (relays.isEmpty() ? "" : ", through " + Words.voices(relays, claims.directory())) + ". Channel: "
                + Voices.channels(claims) + ".";
    }

    private static Optional<String> capacity(Speaker speaker, Directory directory) {
        Optional<String> sender = speaker.speakingFor().map(other -> "speaking for " + directory.nameOf(other));
        return speaker.role()
                .map(role -> sender.map(words -> role + ", " + words).orElse(role))
                .or(() -> sender);
    }

    /** The relations that are affirmed, or denied, with those of the claims on them that state it or those that do not. */
    private static List<Entry> relations(Perspective picture, boolean affirmed, boolean stated) {
        Directory directory = picture.answer().directory();
        List<Entry> entries = new ArrayList<>();
        for (AssertedRelation asserted : picture.relations()) {
            Answer claims =
                    (affirmed ? asserted.affirming() : asserted.denying()).where(stated ? STATED : STATED.negate());
            if (claims.exists()) {
                // To deny a relation asserts neither sign.
                Mark mark = affirmed ? Marks.of(asserted.relation(), directory) : Mark.NONE;
                String not = affirmed || stated ? "" : "not so: ";
                entries.add(entry(mark, not + directory.inWords(asserted.relation()), claims));
            }
        }
        return entries;
    }

    private static List<Entry> stances(Perspective picture) {
        List<Entry> entries = new ArrayList<>();
        picture.positions().forEach((position, claims) -> {
            if (position.stance() != Stance.NEUTRAL) {
                String side = position.stance() == Stance.SUPPORT ? "supports: " : "opposes: ";
                String topic = Words.topic(position.topic(), claims.directory());
                entries.add(entry(Marks.of(position.stance()), side + topic, claims));
            }
        });
        return entries;
    }

    /** What neither relates actors nor takes sides, so that the picture has every claim of the speaker. */
    private static List<Entry> further(Perspective picture) {
        Answer rest = picture.answer().minus(picture.relations().claims()).where(TAKING_SIDES.negate());
        return Witness.ofOne(rest).stream().map(Entry::of).toList();
    }

    private static Entry entry(Mark mark, String text, Answer claims) {
        return new Entry(mark, text, commonTags(claims), List.of(new Side("", Witness.ofOne(claims))));
    }

    /** How all of these claims are put forward: what only some of them say stands with those. */
    private static List<String> commonTags(Answer claims) {
        List<Claim> each = claims.list();
        Set<String> tags = new LinkedHashSet<>(Witness.tags(each.get(0), claims.directory()));
        each.forEach(claim -> tags.retainAll(Witness.tags(claim, claims.directory())));
        return List.copyOf(tags);
    }
}
