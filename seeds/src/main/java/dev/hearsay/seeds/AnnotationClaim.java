package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.Position;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.Speaker;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** One annotation being read as a claim. */
final class AnnotationClaim {

    private static final Set<String> KNOWN =
            Set.of("@context", "id", "type", "motivation", "body", "bodyValue", "target", "created", "creator");

    private static final Set<String> OF_A_BODY = Set.of("type", "value", "purpose", RawAnnotation.PREFIX + "stance");

    private static final String TAGGING = "tagging";

    private static final Shape.Word<Stance> STANCE = Shape.Word.of(Stance.class);

    private final RawAnnotation raw;
    private final Loading load;
    private final WebAnnotations options;
    private final NamedRecords names;
    private final AnnotationNotices notices;
    private final List<Position> positions = new ArrayList<>();
    private Optional<String> gist = Optional.empty();

    AnnotationClaim(
            RawAnnotation raw, Loading load, WebAnnotations options, NamedRecords names, AnnotationNotices notices) {
        this.raw = raw;
        this.load = load;
        this.options = options;
        this.names = names;
        this.notices = notices;
    }

    /** The id of the claim, as far as it can be read. */
    Optional<String> name() {
        return raw.find("id")
                .filter(Tree::isText)
                .map(Tree::text)
                .map(Iris::claim)
                .filter(id -> !id.isBlank());
    }

    /**
     * The claim; nothing if the annotation makes none, which is counted, or where something is wrong, which is told.
     *
     * @param before how many problems there were before the annotation
     */
    Optional<Claim> read(int before) {
        checkForm();
        bodies();
        AnnotationTarget target = new AnnotationTarget(raw, load, options, names, notices);
        Optional<Source.Id> source = target.source();
        Optional<Instant> created = created();
        Optional<String> creator = creator();
        notices.strangers("", raw.members(), KNOWN);
        if (gist.isEmpty() && load.faults().count() == before) {
            notices.annotation("without a textual body", raw.spot());
        }
        if (gist.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        List<Anchor> anchors = target.anchors(source.get());
        Parts parts = raw.own();
        voice();
        created.ifPresent(instant -> raw.put("recorded", instant));
        creator.ifPresent(name -> raw.put("annotator", name));
        id().ifPresent(id -> raw.put("id", id));
        raw.put("source", source.get());
        raw.put("gist", gist.get());
        raw.put("topics", positions);
        raw.put("anchors", anchors);
        return parts.isWhole()
                        && parts.named("id").isPresent()
                        && parts.named("voice").isPresent()
                ? AnnotationProblems.made(
                        load,
                        raw.spot(),
                        "an annotation whose fields agree",
                        "fields that do not",
                        () -> CorpusFormat.CLAIM.of(parts))
                : Optional.empty();
    }

    private <T> Optional<T> made(Tree value, String expected, Supplier<T> maker) {
        return AnnotationProblems.made(load, value.spot(), expected, value.found(), maker);
    }

    private Optional<Claim.Id> id() {
        return raw.find("id")
                .filter(Tree::isText)
                .flatMap(id -> made(id, "an IRI of at most 256 units", () -> new Claim.Id(Iris.claim(id.text()))));
    }

    private void checkForm() {
        Optional<Tree> id = raw.find("id");
        if (id.isEmpty() || !id.get().isText() || !Iris.isIri(id.get().text())) {
            form("id", "exactly one IRI", id);
        }
        if (!raw.isA("Annotation")) {
            form("type", "\"Annotation\"", raw.find("type"));
        }
    }

    private void form(String name, String expected, Optional<Tree> found) {
        load.problem(
                AnnotationProblems.form(name, expected, found.map(Tree::found).orElse("none")),
                found.map(Tree::spot).orElse(raw.spot()));
    }

    private void voice() {
        Parts own = raw.own();
        if (own.named("voice").isEmpty()) {
            motivation().ifPresent(this::note);
            options.voice()
                    .ifPresentOrElse(
                            actor -> raw.put("voice", Speaker.of(actor.value())),
                            () -> load.problem(AnnotationReader.noVoice(), raw.spot()));
        }
    }

    // ---- bodies

    private void bodies() {
        Optional<Tree> value = raw.find("bodyValue");
        value.ifPresent(text -> {
            if (text.isText()) {
                text(text.text(), "", text.spot());
            } else {
                form("bodyValue", "a text", value);
            }
        });
        raw.each("body").forEach(this::body);
    }

    private void body(Tree body) {
        if (body.isText()) {
            notices.part("body", "elsewhere", body.spot());
        } else if (!body.isObject()) {
            form("body", "a text or an object", Optional.of(body));
        } else if (isTextual(body)) {
            textual(body);
        } else {
            notices.part("body of type", body.text("type").orElse("not told"), body.spot());
        }
    }

    private static boolean isTextual(Tree body) {
        return body.text("type").equals(Optional.of("TextualBody"))
                || (body.find("type").isEmpty() && body.find("value").isPresent());
    }

    private void textual(Tree body) {
        notices.strangers("a body", body.members(), OF_A_BODY);
        Optional<Tree> value = body.find("value");
        if (value.isEmpty() || !value.get().isText()) {
            form("value", "exactly one text", value.or(() -> Optional.of(body)));
            return;
        }
        String purpose = body.text("purpose").orElse("");
        if (purpose.equals(TAGGING) || (purpose.isEmpty() && motivation().equals(Optional.of(TAGGING)))) {
            tag(value.get(), body);
        } else {
            text(value.get().text(), purpose, value.get().spot());
        }
    }

    private void text(String text, String purpose, Spot spot) {
        if (gist.isPresent()) {
            notices.part("further body", purpose.isEmpty() ? "of no purpose" : "for " + purpose, spot);
        } else if (text.isBlank()) {
            notices.part("body", "of blanks", spot);
        } else {
            gist = Optional.of(text);
        }
    }

    private void tag(Tree value, Tree body) {
        Optional<Tree> word = body.find(RawAnnotation.PREFIX + "stance");
        Optional<Stance> stance = word.isEmpty() ? Optional.of(Stance.NEUTRAL) : stance(word.get());
        Optional<Topic.Id> topic = made(value, "the id of a topic", () -> new Topic.Id(value.text()));
        if (topic.isPresent() && stance.isPresent()) {
            positions.add(new Position(topic.get(), stance.get()));
        }
    }

    private Optional<Stance> stance(Tree word) {
        int index = word.isText() ? STANCE.words().indexOf(word.text()) : -1;
        if (index < 0) {
            load.problem(
                    Problem.error(
                                    "HS-2104",
                                    "This is none of the words that may stand here.",
                                    Nearest.remedy(word.text(), STANCE.words()))
                            .expecting(STANCE.expected(), word.found()),
                    word.spot());
            return Optional.empty();
        }
        return Optional.of(STANCE.values().get(index));
    }

    // ---- who, when and why

    private Optional<String> motivation() {
        String all = raw.each("motivation").stream()
                .filter(Tree::isText)
                .map(Tree::text)
                .collect(Collectors.joining(" "));
        return Optional.of(all).filter(text -> !text.isBlank());
    }

    private void note(String motivation) {
        raw.put("notes", raw.notesWith("motivation", motivation));
    }

    private Optional<Instant> created() {
        return raw.find("created")
                .flatMap(created -> made(created, "an instant with its offset", () -> instant(created)));
    }

    /** An xsd:dateTime with its offset. */
    private static Instant instant(Tree created) {
        String text = created.isText() ? created.text() : created.found();
        try {
            return text.endsWith("Z")
                    ? Values.TIME.make().apply(text)
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new MisuseException(
                    "HS-2106",
                    "'" + Quoted.of(text) + "' is no instant.",
                    "Write it with its offset, as in 2023-08-01T12:00:00Z.");
        }
    }

    private Optional<String> creator() {
        List<Tree> creators = raw.each("creator");
        creators.stream().skip(1).forEach(other -> notices.part("further", "creator", other.spot()));
        return creators.stream()
                .findFirst()
                .flatMap(first -> first.isText()
                        ? Optional.of(first.text())
                        : first.text("name").or(() -> first.text("nickname")).or(() -> first.text("id")))
                .filter(name -> !name.isBlank());
    }
}
