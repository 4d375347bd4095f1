package dev.hearsay.reliability;

import dev.hearsay.Anchor;
import dev.hearsay.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A place that annotators have coded, with the code of each. Made by {@link ReliabilityData}. */
public final class CodedUnit {

    private final Place place;
    private final List<Code> codes;

    CodedUnit(Place place, List<Code> codes) {
        this.place = place;
        this.codes = List.copyOf(codes);
    }

    /** The source. */
    public Source.Id source() {
        return place.source();
    }

    /** The place in it, by positions and digests, without words. */
    public Anchor anchor() {
        return place.anchor();
    }

    /** What each annotator has coded there, by annotator; at least one. */
    public List<Code> codes() {
        return codes;
    }

    /** What one annotator has coded there, if anything. */
    public Optional<Code> codeOf(String annotator) {
        return codes.stream().filter(code -> code.annotator().equals(annotator)).findFirst();
    }

    /** Whether two annotators, each of whom has given one code, have given different ones. */
    public boolean isDisputed() {
        return values().stream().distinct().count() > 1;
    }

    /** The codes of those who have given one code. */
    List<String> values() {
        return codes.stream().flatMap(code -> code.value().stream()).toList();
    }

    /** For example {@code wire 310-316: anna OPPOSE, ben NEUTRAL}. */
    @Override
    public String toString() {
        return codes.stream().map(Code::toString).collect(Collectors.joining(", ", place + ": ", ""));
    }
}
