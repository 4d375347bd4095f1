package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What one annotation is about: the source, and the places in it. */
final class AnnotationTarget {

    private static final String SOURCE = RawAnnotation.PREFIX + "source";

    private static final String ANCHOR = RawAnnotation.PREFIX + "anchor";

    private static final String SEGMENT = RawAnnotation.PREFIX + "segment";

    private static final Set<String> OF_A_TARGET = Set.of("type", "id", "source", "selector", SOURCE, ANCHOR, SEGMENT);

    private static final Set<String> OF_A_SEGMENT = Set.of("start", "end", "digest", "prefix", "suffix");

    private static final String PLACE = "a place in the text that has the words";

    private final RawAnnotation raw;
    private final Loading load;
    private final WebAnnotations options;
    private final NamedRecords names;
    private final AnnotationNotices notices;

    AnnotationTarget(
            RawAnnotation raw, Loading load, WebAnnotations options, NamedRecords names, AnnotationNotices notices) {
        this.raw = raw;
        this.load = load;
        this.options = options;
        this.names = names;
        this.notices = notices;
    }

    // ---- the source

    /** The one source; nothing if there is none or more, which is told. */
    Optional<Source.Id> source() {
        List<Tree> targets = raw.each("target");
        if (targets.isEmpty()) {
            load.problem(AnnotationProblems.form("target", "one target or more", "none"), raw.spot());
        }
        List<String> ids = new ArrayList<>();
        targets.forEach(target -> sourceOf(target).ifPresent(ids::add));
        List<String> different = ids.stream().distinct().toList();
        if (different.size() > 1) {
            notices.annotation("of several sources", raw.spot());
        }
        if (different.size() != 1 || ids.size() != targets.size()) {
            return Optional.empty();
        }
        return made(
                targets.get(0).spot(), "the id of a source", different.get(0), () -> new Source.Id(different.get(0)));
    }

    private Optional<String> sourceOf(Tree target) {
        if (target.isText()) {
            return iri(target, target.text());
        }
        if (!target.isObject()) {
            form(target, "target", "an IRI or an object", target.found());
            return Optional.empty();
        }
        notices.strangers("a target", target.members(), OF_A_TARGET);
        Optional<String> own = target.text(SOURCE);
        if (own.isPresent()) {
            return own;
        }
        Optional<Tree> source = target.find("source");
        Optional<String> iri = source.flatMap(of -> of.isText() ? Optional.of(of.text()) : of.text("id"))
                .or(() -> source.isEmpty() && target.find("selector").isEmpty() ? target.text("id") : Optional.empty());
        if (iri.isPresent()) {
            return iri(target, iri.get());
        }
        return sourceless(target);
    }

    private Optional<String> sourceless(Tree target) {
        if (target.find("items").isPresent()) {
            notices.annotation("of a target of type " + target.text("type").orElse("not told"), raw.spot());
        } else {
            form(target, "source", "exactly one source", "none");
        }
        return Optional.empty();
    }

    private Optional<String> iri(Tree target, String iri) {
        if (!Iris.isIri(iri)) {
            form(target, "target", "an IRI", target.found());
            return Optional.empty();
        }
        return names.sourceAt(iri).map(Source.Id::value).or(() -> Optional.of(Iris.source(iri)));
    }

    private void form(Tree at, String name, String expected, String found) {
        load.problem(AnnotationProblems.form(name, expected, found), at.spot());
    }

    // ---- the places

    /** The anchors: all targets are one, unless they say of which they are. */
    List<Anchor> anchors(Source.Id source) {
        Placing placing = new Placing(names.text(source), options.unit());
        Map<Long, List<Anchor.Segment>> segments = new TreeMap<>();
        boolean whole = true;
        for (Tree target : raw.each("target")) {
            if (hasPlace(target)) {
                Optional<Anchor.Segment> segment = segment(target, placing, names.text(source));
                segment.ifPresent(found -> segments.computeIfAbsent(group(target), g -> new ArrayList<>())
                        .add(found));
                whole &= segment.isPresent();
            }
        }
        List<Anchor> anchors = new ArrayList<>();
        if (whole) {
            segments.values()
                    .forEach(group -> made(
                                    raw.find("target").map(Tree::spot).orElse(raw.spot()),
                                    "places that share no words",
                                    group.size() + " places",
                                    () -> new Anchor(group.stream().sorted().toList()))
                            .ifPresent(anchors::add));
        }
        return anchors;
    }

    private static boolean hasPlace(Tree target) {
        return target.find("selector").isPresent() || target.find(SEGMENT).isPresent();
    }

    private long group(Tree target) {
        return target.find(ANCHOR)
                .flatMap(number -> made(
                        number.spot(), "a whole number from 0", number.found(), () -> CsvFaults.whole(number.text())))
                .orElse(0L);
    }

    private Optional<Anchor.Segment> segment(Tree target, Placing placing, Optional<SourceText> text) {
        AnnotationSelectors selectors = AnnotationSelectors.of(target, notices, load);
        Optional<Tree> own = target.find(SEGMENT);
        if (own.isPresent()) {
            notices.strangers("a segment", own.get().members(), OF_A_SEGMENT);
            return made(
                    own.get().spot(),
                    "positions and digest of one place",
                    told(own.get()),
                    () -> own(own.get(), selectors, text));
        }
        if (selectors.start().isPresent() && selectors.end().isPresent()) {
            ToldSegment told = selectors.told();
            if (placing.canPlace(told)) {
                return made(
                        selectors.spot(),
                        PLACE,
                        selectors.exact().orElseGet(() -> told.start() + "-" + told.end()),
                        () -> placing.segment(told));
            }
            notices.place("position", selectors.spot());
        } else if (selectors.exact().isPresent()) {
            if (placing.hasText()) {
                return made(
                        selectors.spot(),
                        PLACE,
                        selectors.exact().get(),
                        () -> placing.found(selectors.exact().get(), selectors.prefix(), selectors.suffix()));
            }
            notices.place("quote", selectors.spot());
        }
        return Optional.empty();
    }

    /** A segment of ours: UTF-16 positions and a digest, with the words that the quote selector has. */
    private Anchor.Segment own(Tree own, AnnotationSelectors selectors, Optional<SourceText> text) {
        long start = number(own, "start");
        long end = number(own, "end");
        if (end > Integer.MAX_VALUE) {
            throw new MisuseException("HS-0203", "Position " + end + " lies beyond every text.", "Give a smaller one.");
        }
        checkAlike(selectors, start, end, text);
        return new Anchor.Segment(
                (int) start,
                (int) end,
                own.text("digest").orElse(""),
                selectors.exact(),
                selectors.exact().isPresent() ? selectors.prefix() : own.text("prefix"),
                selectors.exact().isPresent() ? selectors.suffix() : own.text("suffix"));
    }

    private <T> Optional<T> made(Spot spot, String expected, String found, Supplier<T> maker) {
        return AnnotationProblems.made(load, spot, expected, found, maker);
    }

    private static String told(Tree own) {
        return own.find("start").map(Tree::found).orElse("no start") + " to "
                + own.find("end").map(Tree::found).orElse("no end");
    }

    private static long number(Tree own, String name) {
        return CsvFaults.whole(own.find(name).map(Tree::text).orElse(""));
    }

    /** Checks that our positions and those of the selector are the same place, where that can be told. */
    private void checkAlike(AnnotationSelectors selectors, long start, long end, Optional<SourceText> text) {
        if (selectors.start().isEmpty() || selectors.end().isEmpty()) {
            return;
        }
        OffsetUnit unit = options.unit();
        boolean canTell = unit == OffsetUnit.UTF16 || text.isPresent();
        if (canTell
                && !(at(selectors.start().get(), unit, text) == start
                        && at(selectors.end().get(), unit, text) == end)) {
            throw new MisuseException(
                    "HS-2357",
                    "The position selector and '" + SEGMENT + "' name different places.",
                    "Remove one of the two, or say by positions(unit) what the selector counts.");
        }
    }

    private static long at(long offset, OffsetUnit unit, Optional<SourceText> text) {
        return unit == OffsetUnit.UTF16 ? offset : unit.toUtf16(offset, text.orElseThrow());
    }
}
