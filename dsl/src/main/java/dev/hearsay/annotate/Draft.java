package dev.hearsay.annotate;

import dev.hearsay.Anchor;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.ClaimLink;
import dev.hearsay.Modality;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.Quote;
import dev.hearsay.RelationKind;
import dev.hearsay.Stance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * A claim as the words that were said of it, to be read when everything that they may name is known.
 *
 * @param words the words, in the order in which they were said
 */
record Draft(List<Word> words) implements ClaimDraft {

    static final Draft BLANK = new Draft(List.of());

    /**
     * One word.
     *
     * @param pointer the JSON pointer to what it sets in a claim
     * @param effect what it does to a reading
     */
    record Word(String pointer, Consumer<Reading> effect) {}

    Draft {
        words = List.copyOf(words);
    }

    private Draft then(String pointer, Consumer<Reading> effect) {
        List<Word> more = new ArrayList<>(words);
        more.add(new Word(pointer, effect));
        return new Draft(more);
    }

    @Override
    public ClaimDraft quote(String words, String... afterInterruption) {
        return then("/anchors", r -> {
            List<Quote> quotes = new ArrayList<>(List.of(Quote.of(words)));
            List.of(afterInterruption).forEach(more -> quotes.add(Quote.of(more)));
            r.quote(quotes);
        });
    }

    @Override
    public ClaimDraft quote(Quote words, Quote... afterInterruption) {
        List<Quote> quotes = new ArrayList<>(List.of(words));
        quotes.addAll(List.of(afterInterruption));
        return then("/anchors", r -> r.quote(quotes));
    }

    @Override
    public ClaimDraft at(long start, long end, OffsetUnit unit) {
        return then("/anchors", r -> r.at(start, end, unit));
    }

    @Override
    public ClaimDraft at(Anchor anchor) {
        return then("/anchors", r -> r.at(anchor));
    }

    @Override
    public ClaimDraft inOwnVoice() {
        return then("/reported", Reading::inOwnVoice);
    }

    @Override
    public ClaimDraft through(String actor) {
        return then("/reported", r -> r.through(actor, Optional.empty()));
    }

    @Override
    public ClaimDraft through(String actor, String cue) {
        return then("/reported", r -> r.through(actor, Optional.of(cue)));
    }

    @Override
    public ClaimDraft saidBy(String actor) {
        return then("/reported", r -> r.saidBy(actor, Optional.empty()));
    }

    @Override
    public ClaimDraft saidBy(String actor, String cue) {
        return then("/reported", r -> r.saidBy(actor, Optional.of(cue)));
    }

    @Override
    public ClaimDraft inRole(String role) {
        return then("/reported", r -> r.speaker("inRole", speaker -> speaker.inRole(role)));
    }

    @Override
    public ClaimDraft speakingFor(String actor) {
        return then("/reported", r -> r.speaker("speakingFor", speaker -> speaker.speakingFor(r.actor(actor))));
    }

    @Override
    public ClaimDraft quoted(Quotation quotation) {
        return voice("quoted", step -> step.quotation(quotation));
    }

    @Override
    public ClaimDraft told() {
        return channel("told", () -> Channel.TOLD);
    }

    @Override
    public ClaimDraft inText() {
        return channel("inText", Channel::text);
    }

    @Override
    public ClaimDraft inText(String title) {
        return channel("inText", () -> Channel.text(title));
    }

    @Override
    public ClaimDraft inBroadcast() {
        return channel("inBroadcast", Channel::broadcast);
    }

    @Override
    public ClaimDraft inBroadcast(String title) {
        return channel("inBroadcast", () -> Channel.broadcast(title));
    }

    @Override
    public ClaimDraft inferred() {
        return voice("inferred", Step::asInferred);
    }

    private ClaimDraft channel(String word, Supplier<Channel> channel) {
        return voice(word, step -> step.channel(channel.get()));
    }

    private ClaimDraft voice(String word, UnaryOperator<Step> change) {
        return then("/reported", r -> r.voice(word, change));
    }

    @Override
    public ClaimDraft gist(String words) {
        return then("/gist", r -> r.gist(words));
    }

    @Override
    public ClaimDraft ofModality(Modality modality) {
        return with("/modality", modality, ClaimBuilder::modality);
    }

    @Override
    public ClaimDraft ofCertainty(Certainty certainty) {
        return with("/certainty", certainty, ClaimBuilder::certainty);
    }

    @Override
    public ClaimDraft onCondition(String words) {
        return with("/condition", words, ClaimBuilder::onCondition);
    }

    @Override
    public ClaimDraft to(String... actors) {
        return named("/addressees", Reading::actor, ClaimBuilder::to, actors);
    }

    @Override
    public ClaimDraft about(String... actors) {
        return named("/about", Reading::actor, ClaimBuilder::about, actors);
    }

    @Override
    public ClaimDraft asserts(String subject, RelationKind kind, String object) {
        return asserts(subject, kind.id().value(), object);
    }

    @Override
    public ClaimDraft asserts(String subject, String kind, String object) {
        return then("/assertions", r -> r.with(r.relation(subject, kind, object), ClaimBuilder::affirms));
    }

    @Override
    public ClaimDraft denies(String subject, RelationKind kind, String object) {
        return denies(subject, kind.id().value(), object);
    }

    @Override
    public ClaimDraft denies(String subject, String kind, String object) {
        return then("/assertions", r -> r.with(r.relation(subject, kind, object), ClaimBuilder::denies));
    }

    @Override
    public ClaimDraft on(String... topics) {
        return named("/positions", Reading::topic, ClaimBuilder::on, topics);
    }

    @Override
    public ClaimDraft on(String topic, Stance stance) {
        return named("/positions", Reading::topic, (claim, id) -> claim.on(id, stance), topic);
    }

    @Override
    public ClaimDraft said(Period when) {
        return with("/said", when, ClaimBuilder::said);
    }

    @Override
    public ClaimDraft said(String when) {
        return then("/said", r -> r.with(Period.parse(when), ClaimBuilder::said));
    }

    @Override
    public ClaimDraft aboutTime(Period time) {
        return with("/aboutTime", time, ClaimBuilder::aboutTime);
    }

    @Override
    public ClaimDraft aboutTime(String time) {
        return then("/aboutTime", r -> r.with(Period.parse(time), ClaimBuilder::aboutTime));
    }

    @Override
    public ClaimDraft recorded(Instant when) {
        return with("/recorded", when, ClaimBuilder::recorded);
    }

    @Override
    public ClaimDraft annotatedBy(String annotator) {
        return with("/annotator", annotator, ClaimBuilder::annotator);
    }

    @Override
    public ClaimDraft note(String key, String value) {
        return with("/notes", value, (claim, text) -> claim.note(key, text));
    }

    @Override
    public ClaimDraft linking(ClaimLink.Kind kind, String claim) {
        return then("", r -> r.link(kind, claim));
    }

    private <T> Draft with(String pointer, T value, BiConsumer<ClaimBuilder, T> part) {
        return then(pointer, r -> r.with(value, part));
    }

    private Draft named(String pointer, Resolver resolver, BiConsumer<ClaimBuilder, String> part, String... names) {
        Draft draft = this;
        for (String name : names) {
            draft = draft.then(pointer, r -> r.with(resolver.id(r, name), part));
        }
        return draft;
    }

    /** Finds the id that a name means. */
    private interface Resolver {
        String id(Reading reading, String name);
    }
}
