package dev.hearsay.annotate;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Attribution.Step;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.ClaimLink;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Problem;
import dev.hearsay.Quote;
import dev.hearsay.Reference;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What the words said of one claim come to, and what is wrong with them. */
final class Reading {

    private final Claim.Id id;
    private final Places places;
    private final Directory names;
    private final List<Anchor> anchors = new ArrayList<>();
    private final List<Step> voices = new ArrayList<>();
    private final List<Consumer<ClaimBuilder>> parts = new ArrayList<>();
    private final List<ClaimLink> links = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private String gist = "";
    private String pointer = "";
    private boolean spoken;

    Reading(Claim.Id id, Places places, Directory names) {
        this.id = id;
        this.places = places;
        this.names = names;
    }

    /** Takes in a draft's words; one that cannot be taken in becomes a problem and does not stop the others. */
    void read(Draft draft) {
        draft.words().forEach(this::read);
        if (gist.isBlank()) {
            missing("/gist", "HS-0402", "has no gist.", "Put it into your own words: gist(...).");
        }
        if (!spoken) {
            missing("/reported", "HS-0403", "has no speaker.", "End its chain by saidBy(...), or say inOwnVoice().");
        }
    }

    private void read(Draft.Word word) {
        pointer = word.pointer();
        attempt(
                () -> {
                    word.effect().accept(this);
                    return word;
                },
                this::problem);
    }

    private void missing(String what, String code, String summary, String remedy) {
        pointer = what;
        problem(Problem.error(code, "Claim '" + id + "' " + summary, remedy));
    }

    /** Does something with what the annotator wrote; if that cannot be done, it is a problem and no exception. */
    static <T> Optional<T> attempt(Supplier<T> word, Consumer<Problem> problems) {
        try {
            return Optional.of(word.get());
        } catch (MisuseException misuse) {
            problems.accept(Problem.of(misuse));
            return Optional.empty();
        }
    }

    private void problem(Problem problem) {
        problems.add(problem.concerning(Reference.to(id), pointer));
    }

    void quote(List<Quote> quotes) {
        places.find(quotes, this::problem).ifPresent(anchors::add);
    }

    void at(long start, long end, OffsetUnit unit) {
        anchors.add(places.text().anchor(start, end, unit));
    }

    void at(Anchor anchor) {
        places.text().verify(anchor).complaint().ifPresent(complaint -> {
            throw new MisuseException("HS-0406", complaint, "Anchor it in this text.");
        });
        anchors.add(anchor);
    }

    void inOwnVoice() {
        if (spoken || !voices.isEmpty()) {
            throw misplaced("The source's own voice");
        }
        spoken = true;
    }

    void saidBy(String actor, Optional<String> cue) {
        through(actor, cue);
        spoken = true;
    }

    void through(String actor, Optional<String> cue) {
        if (spoken) {
            throw misplaced("'" + actor + "'");
        }
        voices.add(Step.of(actor(actor)));
        voice("cue", voice -> cue.map(voice::cue).orElse(voice));
    }

    private static MisuseException misplaced(String voice) {
        return new MisuseException(
                "HS-0404",
                voice + " stands in the wrong place of the chain.",
                "Name the voices from the source inwards: through(...) for each but the last, then saidBy(...).");
    }

    void speaker(String word, UnaryOperator<Speaker> change) {
        voice(
                word,
                step -> new Step(
                        change.apply(step.speaker()), step.cue(), step.quotation(), step.channel(), step.inferred()));
    }

    void voice(String word, UnaryOperator<Step> change) {
        if (voices.isEmpty()) {
            throw new MisuseException(
                    "HS-0405",
                    "There is no reported voice that " + word + "(...) could tell of.",
                    "Name the voice before it: through(...) or saidBy(...).");
        }
        int last = voices.size() - 1;
        voices.set(last, change.apply(voices.get(last)));
    }

    void gist(String words) {
        gist = words;
    }

    <T> void with(T value, BiConsumer<ClaimBuilder, T> part) {
        parts.add(claim -> part.accept(claim, value));
    }

    void link(ClaimLink.Kind kind, String claim) {
        links.add(ClaimLink.of(id.value(), kind, claim));
    }

    String actor(String name) {
        return id(names::actorNamed, name);
    }

    String topic(String name) {
        return id(names::topicNamed, name);
    }

    Relation relation(String subject, String kind, String object) {
        return new Relation(end(subject), new RelationKind.Id(id(names::kindNamed, kind)), end(object));
    }

    private Optional<Actor.Id> end(String name) {
        return name.equals(Annotate.SOMEBODY) ? Optional.empty() : Optional.of(new Actor.Id(actor(name)));
    }

    /** The id that a name means; where it means none, a stand-in that lets the reading go on to further problems. */
    private String id(Function<String, ?> directory, String name) {
        return attempt(() -> directory.apply(name).toString(), this::problem).orElseGet(() -> "?" + problems.size());
    }

    /**
     * The claim, if nothing is wrong with it.
     *
     * @param source the source's id
     * @param voice the source's own voice
     * @param defaults what the claim says where its words do not
     */
    Optional<Claim> claim(Source.Id source, String voice, Consumer<ClaimBuilder> defaults) {
        pointer = "";
        Attribution attribution = new Attribution(Speaker.of(voice), voices);
        Optional<Claim> claim = attempt(() -> claim(source, attribution, defaults), this::problem);
        return claim.filter(whole -> problems.isEmpty());
    }

    private Claim claim(Source.Id source, Attribution attribution, Consumer<ClaimBuilder> defaults) {
        ClaimBuilder claim = Claim.of(id.value(), source.value(), attribution, gist.isBlank() ? "?" : gist);
        anchors.forEach(claim::at);
        defaults.accept(claim);
        parts.forEach(part -> part.accept(claim));
        return claim.build();
    }

    /** What is wrong; a problem without a place of its own has that of the claim. */
    List<Problem> problems() {
        return problems.stream().map(problem -> places.placed(problem, anchors)).toList();
    }

    Claim.Id id() {
        return id;
    }

    List<Anchor> anchors() {
        return anchors;
    }

    List<ClaimLink> links() {
        return links;
    }
}
