package dev.hearsay.seeds;

import dev.hearsay.Claim;
import dev.hearsay.Problem;
import dev.hearsay.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonToken;

/** One file of annotations being read: an annotation, a list, a page or a collection. */
final class AnnotationReader {

    static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    static final String NAMESPACE = "urn:hearsay:ns:";

    private static final Set<String> OF_A_PAGE =
            Set.of("@context", "id", "type", "items", "first", "last", "next", "prev", "partOf", "startIndex", "total");

    private final SeedText text;
    private final Loading load;
    private final WebAnnotations options;
    private final NamedRecords names;
    private final Rereading rereading;
    private final AnnotationNotices notices = new AnnotationNotices();

    AnnotationReader(SeedText text, Loading load, WebAnnotations options, NamedRecords names) {
        this.text = text;
        this.load = load;
        this.options = options;
        this.names = names;
        this.rereading = new Rereading(() -> text, load.limits());
    }

    void read() {
        Reading in = new Reading(text, load, 0, text.length());
        JsonToken first = in.next();
        if (first == JsonToken.START_ARRAY) {
            items(in, true);
        } else if (first == JsonToken.START_OBJECT) {
            root(in);
        } else {
            throw load.onlyThis(AnnotationProblems.alien(in.foundInQuotes()), in.here());
        }
        in.end();
        notices.tell(load);
    }

    private void root(Reading in) {
        int before = load.faults().count();
        RawAnnotation root = page(in, true);
        checkContext(root);
        if (root.isA("Annotation")) {
            load.begin(root.spot());
            annotation(root, before);
        } else if (root.isA("AnnotationPage") || root.isA("AnnotationCollection")) {
            notices.strangers("page or collection", root.members(), OF_A_PAGE);
        } else {
            throw load.onlyThis(AnnotationProblems.alien("no such type"), root.spot());
        }
    }

    /** An object that may be a page or collection: its items are read as they come. */
    private RawAnnotation page(Reading in, boolean outermost) {
        RawAnnotation page = RawAnnotation.read(in, name -> isPart(in, name, outermost));
        for (String elsewhere : List.of("first", "next")) {
            page.find(elsewhere).filter(Tree::isText).ifPresent(iri -> notices.elsewhere(elsewhere, iri.spot()));
        }
        return page;
    }

    private boolean isPart(Reading in, String name, boolean outermost) {
        if (name.equals("items") && in.token() == JsonToken.START_ARRAY) {
            items(in, false);
            return true;
        }
        if (name.equals("first") && outermost && in.token() == JsonToken.START_OBJECT) {
            page(in, false);
            return true;
        }
        return false;
    }

    private void items(Reading in, boolean alone) {
        while (in.next() != JsonToken.END_ARRAY) {
            int before = load.faults().count();
            load.begin(in.here());
            if (in.token() == JsonToken.START_OBJECT) {
                RawAnnotation raw = RawAnnotation.read(in, name -> false);
                if (alone) {
                    checkContext(raw);
                }
                annotation(raw, before);
            } else {
                in.wrong("an annotation, which is an object");
            }
        }
    }

    private void annotation(RawAnnotation raw, int before) {
        AnnotationClaim reading = new AnnotationClaim(raw, load, options, names, notices);
        Optional<Claim> claim = reading.read(before);
        if (load.faults().count() > before) {
            reading.name().ifPresent(id -> {
                Reference refused = new Reference(Reference.Type.CLAIM, Quoted.of(id));
                load.faults().since(before, refused);
                load.refuse(refused);
            });
            return;
        }
        claim.ifPresent(made -> {
            Layout layout = layout(raw.spot(), made);
            names.namedBy(made, layout);
            load.add(made, layout);
        });
    }

    /** Where the values of a claim stand; the annotation is read anew when that is asked, since most never are. */
    private Layout layout(Spot spot, Claim claim) {
        int start = spot.start();
        String at = spot.pointer();
        return pointer -> {
            Spots spots = rereading.object(start);
            String within = spots.existing(AnnotationProblems.inFile(pointer, claim));
            return spots.spot(within).named(at + within);
        };
    }

    // ---- the context

    private void checkContext(RawAnnotation root) {
        List<Tree> contexts = root.each("@context");
        if (contexts.stream().noneMatch(each -> each.isText() && each.text().equals(CONTEXT))) {
            Spot spot = root.find("@context").map(Tree::spot).orElse(root.spot());
            String found = contexts.isEmpty() ? "none" : contexts.get(0).found();
            throw load.onlyThis(AnnotationProblems.context(found), spot);
        }
        for (Tree other : contexts) {
            boolean isText = other.isText() && other.text().equals(CONTEXT);
            if (!isText && !isOurs(other)) {
                notices.context(other.isText() ? other.text() : "an object of its own", other.spot());
            }
        }
    }

    private static boolean isOurs(Tree context) {
        return context.members().size() == 1 && context.text("hearsay").equals(Optional.of(NAMESPACE));
    }

    static Problem noVoice() {
        return Problem.error(
                        "HS-2355",
                        "Nobody is named in whose voice the source speaks.",
                        "Say so by voiceIs(actor), or give 'hearsay:voice'.")
                .expecting("the id of an actor", "none");
    }
}
