package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.MisuseException;
import dev.hearsay.Modality;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.RelationKinds;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A corpus made of bytes, so that who mutates the bytes mutates the corpus: each text of it stands in them. */
final class FuzzedCorpus {

    private static final int LONGEST = 32;

    private final byte[] bytes;
    private final Corpus.Builder corpus = Corpus.builder();
    private int at;

    private FuzzedCorpus(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Whatever of it is whole. */
    static Corpus of(byte[] bytes) {
        return new FuzzedCorpus(bytes).made();
    }

    private Corpus made() {
        int added = 0;
        while (at < bytes.length) {
            added += isAdded() ? 1 : 0;
        }
        return added == 0 ? Corpus.builder().build() : corpus.intact(new ArrayList<>());
    }

    /** What breaks a rule is no record. */
    private boolean isAdded() {
        try {
            add();
            return true;
        } catch (MisuseException e) {
            return false;
        }
    }

    private int next() {
        return at < bytes.length ? bytes[at++] & 0xFF : 0;
    }

    private <T> T pick(T[] values) {
        return values[next() % values.length];
    }

    /** One of a few ids, so that records find each other, or whatever the bytes say. */
    private String id() {
        int which = next();
        return which < 250 ? "id-" + which % 4 : text();
    }

    private String text() {
        int end = Math.min(bytes.length, at + next() % LONGEST);
        int start = Math.min(at, end);
        at = Math.max(at, end);
        return new String(Arrays.copyOfRange(bytes, start, end), StandardCharsets.UTF_8);
    }

    private void add() {
        switch (next() % 8) {
            case 0 -> corpus.add(source());
            case 1 -> corpus.add(Actor.named(pick(Actor.Kind.values()), id(), text()));
            case 2 -> corpus.add(Topic.of(id(), text()).withNotes(notes()));
            case 3 -> corpus.add(RelationKind.of(id(), text(), pick(Sign.values()), next() % 5 - 2));
            case 4 -> corpus.add(claim());
            case 5 -> corpus.add(ClaimLink.of(id(), pick(ClaimLink.Kind.values()), id()));
            case 6 -> corpus.add(Mention.of(id(), id(), anchor()));
            default -> corpus.add(new Withdrawal(new Claim.Id(id()), text(), instant(), text(), notes()));
        }
    }

    private Source source() {
        Source source = Source.of(id(), text()).withNotes(notes());
        return next() % 2 == 0 ? source : source.withText(text());
    }

    private Map<String, String> notes() {
        return next() % 4 == 0 ? Map.of(text(), text()) : Map.of();
    }

    private Anchor anchor() {
        return Anchor.of(Anchor.Segment.ofWords(next(), text()));
    }

    private Instant instant() {
        return Instant.ofEpochSecond(next() * 40_000_000L, next());
    }

    private Claim claim() {
        Attribution chain = Attribution.ownVoice(id());
        for (int steps = next() % 4; steps > 0; steps--) {
            chain = chain.then(step());
        }
        ClaimBuilder claim = Claim.of(id(), id(), chain, text());
        for (int parts = next() % 8; parts > 0; parts--) {
            add(claim);
        }
        return claim.build();
    }

    private Step step() {
        Step step = Step.of(id()).quotation(pick(Quotation.values()));
        return switch (next() % 4) {
            case 0 -> step.cue(text());
            case 1 -> step.channel(Channel.text(text()));
            case 2 -> step.asInferred();
            default -> step;
        };
    }

    private void add(ClaimBuilder claim) {
        switch (next() % 12) {
            case 0 -> claim.at(anchor());
            case 1 -> claim.modality(pick(Modality.values()));
            case 2 -> claim.certainty(pick(Certainty.values()));
            case 3 -> claim.onCondition(text());
            case 4 -> claim.to(id());
            case 5 -> claim.about(id(), id());
            case 6 -> claim.affirms(relation());
            case 7 -> claim.denies(relation());
            case 8 -> claim.on(id(), pick(Stance.values()));
            case 9 -> claim.said(period());
            case 10 -> claim.recorded(instant());
            default -> claim.note(text(), text());
        }
    }

    private Relation relation() {
        List<RelationKind> kinds = RelationKinds.builtIn();
        return Relation.of(id(), kinds.get(next() % kinds.size()), id());
    }

    private Period period() {
        Period period = Period.month(next() * 40 % 10_000, 1 + next() % 12);
        return next() % 2 == 0 ? period : period.asInferred();
    }
}
