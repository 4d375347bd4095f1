package dev.hearsay.testkit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Plants faults into specimens, at most one a line, and knows where they are.
 *
 * <pre>{@code
 * Corruptor.replacing("\"modality\": \"(\\w+)\"", "nonsense").or(Corruptor.lines())
 * }</pre>
 */
public final class Corruptor {

    /** No format takes this for a record, nor this character in a text. */
    private static final String JUNK = "\u0001?";

    private static final int CHOICES = 10_000;

    /** Words that are replaced by others. */
    private record Edit(int line, int start, int end, String by) {}

    private final Function<Specimen, List<Edit>> edits;

    private Corruptor(Function<Specimen, List<Edit>> edits) {
        this.edits = edits;
    }

    /** Replaces lines that are records by a line that is none. */
    public static Corruptor lines() {
        return new Corruptor(specimen -> {
            List<Edit> edits = new ArrayList<>();
            List<String> lines = specimen.lines();
            for (int i = Math.min(specimen.head(), lines.size()); i < lines.size(); i++) {
                edits.add(new Edit(i + 1, 0, bare(lines.get(i)).length(), JUNK));
            }
            return edits;
        });
    }

    private static String bare(String line) {
        return line.endsWith("\r\n")
                ? line.substring(0, line.length() - 2)
                : line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }

    /** Puts a control character, which no text format can carry, before any character that stands in a line. */
    public static Corruptor controlCharacters() {
        return new Corruptor(specimen -> {
            List<Edit> edits = new ArrayList<>();
            List<String> lines = specimen.lines();
            for (int i = 0; i < lines.size(); i++) {
                String line = bare(lines.get(i));
                for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
                    edits.add(new Edit(i + 1, at, at, JUNK.substring(0, 1)));
                }
            }
            return edits;
        });
    }

    /**
     * Replaces what a pattern finds in a line.
     *
     * @param regex the pattern; what its first group finds is replaced, and all of it where it has none
     * @param by what makes it wrong: words without a line break
     */
    public static Corruptor replacing(String regex, String by) {
        Pattern pattern = Pattern.compile(regex);
        return new Corruptor(specimen -> {
            List<Edit> edits = new ArrayList<>();
            List<String> lines = specimen.lines();
            for (int i = 0; i < lines.size(); i++) {
                Matcher found = pattern.matcher(bare(lines.get(i)));
                while (found.find()) {
                    int group = Math.min(1, found.groupCount());
                    edits.add(new Edit(i + 1, found.start(group), found.end(group), by));
                }
            }
            return edits;
        });
    }

    /** Whatever this one or another does. */
    public Corruptor or(Corruptor other) {
        return new Corruptor(specimen -> {
            List<Edit> all = new ArrayList<>(edits.apply(specimen));
            all.addAll(other.edits.apply(specimen));
            return all;
        });
    }

    /** In how many lines of a specimen it can plant a fault. */
    public int room(Specimen specimen) {
        return (int)
                edits.apply(specimen).stream().mapToInt(Edit::line).distinct().count();
    }

    /** Specimens with so many faults, of those that have room for them. */
    public Arbitrary<Corrupted> planted(Arbitrary<Specimen> specimens, int faults) {
        return Combinators.combine(
                        specimens.filter(specimen -> room(specimen) >= faults),
                        Arbitraries.integers().between(0, CHOICES).list().ofSize(faults))
                .as(this::plant);
    }

    /**
     * A specimen with a fault for each choice.
     *
     * @param choices which of the places that are left, by number, taken round their number
     */
    Corrupted plant(Specimen specimen, List<Integer> choices) {
        List<Edit> left = new ArrayList<>(edits.apply(specimen));
        List<Edit> chosen = new ArrayList<>();
        for (int choice : choices) {
            Edit edit = left.get(choice % left.size());
            left.removeIf(other -> other.line == edit.line);
            chosen.add(edit);
        }
        chosen.sort(Comparator.comparingInt(Edit::line));
        List<String> lines = new ArrayList<>(specimen.lines());
        List<Fault> faults = new ArrayList<>();
        for (Edit edit : chosen) {
            String line = lines.get(edit.line - 1);
            String before = line.substring(0, edit.start);
            lines.set(edit.line - 1, before + edit.by + line.substring(edit.end));
            faults.add(new Fault(edit.line, count(before) + 1, Math.max(1, count(edit.by))));
        }
        return new Corrupted(specimen, specimen.with(String.join("", lines)), faults);
    }

    private static int count(String text) {
        return text.codePointCount(0, text.length());
    }
}
