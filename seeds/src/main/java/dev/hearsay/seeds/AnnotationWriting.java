package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Position;
import dev.hearsay.Problem;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.Stance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The claims of one corpus being written as annotations. */
final class AnnotationWriting {

    private final Corpus corpus;
    private final OffsetUnit unit;
    private final boolean words;
    private final Map<Source.Id, String> urls = new HashMap<>();
    private final Map<Source.Id, SourceText> texts = new HashMap<>();

    AnnotationWriting(Corpus corpus, OffsetUnit unit, boolean words) {
        this.corpus = corpus;
        this.unit = unit;
        this.words = words;
        for (Source source : corpus.sources()) {
            source.url().filter(Iris::isIri).ifPresent(url -> urls.put(source.id(), url));
            source.text().ifPresent(text -> texts.put(source.id(), SourceText.of(text)));
        }
    }

    void write(Appendable out) throws IOException {
        out.append("{\n  \"@context\": [").append(Json.quoted(AnnotationReader.CONTEXT));
        out.append(", {\"hearsay\": ")
                .append(Json.quoted(AnnotationReader.NAMESPACE))
                .append("}],\n");
        out.append("  \"id\": \"urn:hearsay:annotations\",\n  \"type\": \"AnnotationPage\",\n  \"items\": [");
        String separator = "\n    ";
        for (Claim claim : corpus.claims()) {
            out.append(separator);
            annotation(claim).print(out, "    ");
            separator = ",\n    ";
        }
        out.append(corpus.claims().isEmpty() ? "]\n}\n" : "\n  ]\n}\n");
    }

    private Json annotation(Claim claim) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("id", Json.text(Iris.ofClaim(claim.id().value())));
        members.put("type", Json.text("Annotation"));
        members.put("motivation", Json.text("describing"));
        claim.recorded().ifPresent(instant -> members.put("created", Json.text(instant.toString())));
        claim.annotator().ifPresent(name -> members.put("creator", new Json.Members(Map.of("name", Json.text(name)))));
        members.put("body", bodies(claim));
        members.put("target", targets(claim));
        for (Field<Claim, ?> field : CorpusFormat.CLAIM.fields()) {
            if (RawAnnotation.OWN.contains(field.name())) {
                field.write(claim).ifPresent(value -> members.put(RawAnnotation.PREFIX + field.name(), value));
            }
        }
        return new Json.Members(members);
    }

    private static Json bodies(Claim claim) {
        List<Json> bodies = new ArrayList<>();
        bodies.add(body("describing", claim.gist(), Stance.NEUTRAL));
        for (Position position : claim.positions()) {
            bodies.add(body("tagging", position.topic().value(), position.stance()));
        }
        return new Json.Items(bodies);
    }

    private static Json body(String purpose, String value, Stance stance) {
        Map<String, Json> body = new LinkedHashMap<>();
        body.put("type", Json.text("TextualBody"));
        body.put("purpose", Json.text(purpose));
        body.put("value", Json.text(value));
        if (stance != Stance.NEUTRAL) {
            body.put(RawAnnotation.PREFIX + "stance", Json.text(CsvStyle.word(stance)));
        }
        return new Json.Members(body);
    }

    // ---- places

    private Json targets(Claim claim) {
        List<Json> targets = new ArrayList<>();
        for (int i = 0; i < claim.anchors().size(); i++) {
            for (Anchor.Segment segment : claim.anchors().get(i).segments()) {
                Map<String, Json> target = target(claim);
                if (claim.anchors().size() > 1) {
                    target.put(RawAnnotation.PREFIX + "anchor", Json.whole(i));
                }
                target.put("selector", selectors(claim.source(), segment));
                target.put(RawAnnotation.PREFIX + "segment", own(segment));
                targets.add(new Json.Members(target));
            }
        }
        return targets.isEmpty() ? new Json.Members(target(claim)) : new Json.Items(targets);
    }

    private Map<String, Json> target(Claim claim) {
        Map<String, Json> target = new LinkedHashMap<>();
        String id = claim.source().value();
        target.put("type", Json.text("SpecificResource"));
        target.put("source", Json.text(urls.getOrDefault(claim.source(), Iris.ofSource(id))));
        target.put(RawAnnotation.PREFIX + "source", Json.text(id));
        return target;
    }

    private Json selectors(Source.Id source, Anchor.Segment segment) {
        List<Json> selectors = new ArrayList<>();
        if (words) {
            segment.exact().ifPresent(exact -> selectors.add(quote(exact, segment)));
        }
        position(source, segment).ifPresent(selectors::add);
        return new Json.Items(selectors);
    }

    private static Json quote(String exact, Anchor.Segment segment) {
        Map<String, Json> quote = new LinkedHashMap<>();
        quote.put("type", Json.text("TextQuoteSelector"));
        quote.put("exact", Json.text(exact));
        segment.prefix().ifPresent(prefix -> quote.put("prefix", Json.text(prefix)));
        segment.suffix().ifPresent(suffix -> quote.put("suffix", Json.text(suffix)));
        return new Json.Members(quote);
    }

    /** The position in the unit; without the text, only UTF-16 units are known. */
    private Optional<Json> position(Source.Id source, Anchor.Segment segment) {
        Optional<SourceText> text = Optional.ofNullable(texts.get(source));
        if (unit != OffsetUnit.UTF16 && text.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Json> position = new LinkedHashMap<>();
        position.put("type", Json.text("TextPositionSelector"));
        position.put("start", new Json.Scalar(Long.toString(counted(segment.start(), text))));
        position.put("end", new Json.Scalar(Long.toString(counted(segment.end(), text))));
        return Optional.of(new Json.Members(position));
    }

    private long counted(int offset, Optional<SourceText> text) {
        return unit == OffsetUnit.UTF16 ? offset : unit.fromUtf16(offset, text.orElseThrow());
    }

    private Json own(Anchor.Segment segment) {
        Map<String, Json> own = new LinkedHashMap<>();
        own.put("start", Json.whole(segment.start()));
        own.put("end", Json.whole(segment.end()));
        own.put("digest", Json.text(segment.digest()));
        if (words && segment.exact().isEmpty()) {
            segment.prefix().ifPresent(prefix -> own.put("prefix", Json.text(prefix)));
            segment.suffix().ifPresent(suffix -> own.put("suffix", Json.text(suffix)));
        }
        return new Json.Members(own);
    }

    // ---- losses

    static List<Problem> losses(Corpus corpus, boolean words) {
        List<Problem> losses = new ArrayList<>();
        Losses.otherRecords(corpus)
                .ifPresent(counts -> losses.add(Losses.loss(
                        "HS-2370",
                        "Web Annotation has no records but annotations.",
                        counts,
                        "Give them beside the annotations when these are read; JSON keeps them.")));
        List<String> worded = corpus.claims().stream()
                .filter(claim -> !words && hasWords(claim))
                .map(claim -> claim.id().value())
                .toList();
        if (!worded.isEmpty()) {
            losses.add(Losses.loss(
                    "HS-2371",
                    "The words at the anchors are left out, as was asked.",
                    Losses.counted(worded),
                    "Positions and digests are kept, by which who has the text can verify them."));
        }
        return losses;
    }

    private static boolean hasWords(Claim claim) {
        return claim.anchors().stream().anyMatch(anchor -> !anchor.equals(anchor.withoutWords()));
    }
}
