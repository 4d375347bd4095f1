package dev.hearsay.testkit;

import static dev.hearsay.testkit.Law.L12;
import static dev.hearsay.testkit.Law.L13;

import dev.hearsay.Place;
import dev.hearsay.Problem;
import dev.hearsay.seeds.SeedLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The laws about where problems are. */
final class PlacesLaws {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*-[0-9A-Z]+");

    /** Names of classes, such as {@code java.lang.String} and {@code NumberFormatException}. */
    private static final Pattern CLASSES =
            Pattern.compile("\\b(java|javax|jdk|sun|com|org|dev|net)\\.[a-z]+\\.|\\b\\w+(Exception|Error)\\b:?");

    private final Supplier<SeedLoader> loaders;

    PlacesLaws(Supplier<SeedLoader> loaders) {
        this.loaders = loaders;
    }

    private List<Problem> problems(Specimen seed) {
        return loaders.get().load(seed.seed()).problems();
    }

    // ---- L12

    void tellsWhereAndWhat(Specimen seed) {
        for (Problem problem : problems(seed)) {
            says(problem);
            Place place = problem.place().orElseThrow(() -> L12.broken("This problem has no place: " + problem));
            standsIn(place, seed, problem);
            problem.related().ifPresent(related -> standsIn(related, seed, problem));
        }
    }

    private static void says(Problem problem) {
        L12.holds(CODE.matcher(problem.code()).matches(), () -> "This code is none, such as TAB-1: " + problem);
        L12.holds(!problem.summary().isBlank() && !problem.fix().isBlank(), () -> "It says nothing: " + problem);
        L12.holds(
                !CLASSES.matcher(problem.summary() + " " + problem.fix()).find(),
                () -> "It speaks of classes, which people who mend files do not know: " + problem);
    }

    private static void standsIn(Place place, Specimen seed, Problem problem) {
        Optional<Specimen> file = seed.files().stream()
                .filter(each -> place.file().equals(each.name()))
                .findFirst();
        L12.holds(
                file.isPresent() || place.file().equals(seed.seed().name()),
                () -> "No file has the name in " + problem);
        file.ifPresent(each -> standsIn(place, visible(each), problem));
    }

    /** The text as it is counted: without a byte order mark. */
    private static String visible(Specimen file) {
        String text = file.text();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static void standsIn(Place place, String text, Problem problem) {
        if (text.indexOf('\ufffd') >= 0) {
            return; // What is no text has no lines to compare with.
        }
        L12.holds(
                place.line() <= Lines.count(text), () -> "There are only " + Lines.count(text) + " lines: " + problem);
        String line = Lines.words(text, place.line());
        L12.holds(
                place.column() <= line.codePointCount(0, line.length()) + 1,
                () -> "The line " + place.line() + " is not so long: " + problem);
        int at = line.offsetByCodePoints(0, place.column() - 1);
        L12.holds(
                place.excerpt().isEmpty() || isMarked(place, line.substring(at)),
                () -> "The excerpt does not show what stands there: " + problem);
        place.byteOffset().ifPresent(offset -> {
            String before = text.substring(0, Lines.start(text, place.line()) + at);
            long bytes = before.getBytes(StandardCharsets.UTF_8).length;
            L12.holds(
                    offset == bytes || offset == bytes + 3,
                    () -> "Its offset in bytes is " + offset + " and not " + bytes + ": " + problem);
        });
    }

    private static boolean isMarked(Place place, String rest) {
        String excerpt = place.excerpt();
        int count = excerpt.codePointCount(0, excerpt.length());
        if (place.marked() > count) {
            return false;
        }
        String marked = excerpt.substring(excerpt.offsetByCodePoints(0, place.marked()));
        return rest.startsWith(marked)
                || (marked.endsWith("...") && rest.startsWith(marked.substring(0, marked.length() - 3)));
    }

    // ---- L13

    /** As many errors as faults, each where its fault is; warnings only where there were some before. */
    void tellsEachFaultWhereItIs(Corrupted seed) {
        List<Problem> errors = problems(seed.broken()).stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .toList();
        L13.holds(
                errors.size() == seed.faults().size(),
                () -> "Faults at " + seed.faults() + " gave " + errors.size() + " errors:\n" + Problem.listed(errors));
        for (int i = 0; i < errors.size(); i++) {
            Fault fault = seed.faults().get(i);
            Problem error = errors.get(i);
            L13.holds(
                    error.place().filter(place -> covers(place, fault)).isPresent(),
                    () -> "The fault at " + fault + " is told to be elsewhere: " + error);
        }
    }

    private static boolean covers(Place place, Fault fault) {
        return place.line() == fault.line()
                && place.column() < fault.column() + fault.length()
                && (fault.column() < place.column() + place.length()
                        || place.excerpt().endsWith("..."));
    }
}
