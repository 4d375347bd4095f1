package dev.hearsay.seeds;

import dev.hearsay.seeds.Standoff.Argument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the lines of one document that could not be read said something of: no record of it is whole. So much of such a line is
 * read as can be; if that is nothing, the whole document is in doubt.
 */
final class BratDoubts {

    /** Words of the text; which words, where that is told. */
    record Lost(String id, String type, Optional<String> words, int start) {}

    private static final int COLUMNS = 3;

    /** How far into a line annotations are looked for. */
    private static final int FARTHEST = 1000;

    /** What parts the words of a line, be it as it should or not. */
    private static final Pattern PARTS = Pattern.compile("[ \t]+");

    /** The ids of lines of which it is known what they say. */
    private static final Pattern ID = Pattern.compile("[TERAMN#][0-9]+|\\*");

    private final Set<String> doubtful = new HashSet<>();
    private final Set<String> keys = new HashSet<>();
    private final List<Lost> words = new ArrayList<>();
    private final List<Argument> ends = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();
    private final Set<String> misquoted = new HashSet<>();
    private boolean all;

    /** Takes a line that cannot be read. */
    void add(Spot line) {
        String[] parts =
                PARTS.split(line.cut(0, Math.min(line.length(), FARTHEST)).text());
        String id = parts[0];
        if (!ID.matcher(id).matches() || parts.length == 1) {
            all = true;
            return;
        }
        switch (id.charAt(0)) {
            case 'T' -> {
                words.add(
                        new Lost(id, parts[1], misquoted.contains(id) ? Optional.empty() : words(line), line.start()));
                all |= isUnclean(parts[1]);
            }
            case 'A', 'M', '#' -> target(parts);
            case 'N' -> {
                target(parts);
                key(parts);
            }
            case '*' -> {
                Arrays.stream(parts).skip(2).forEach(this::doubt);
                all |= isLong(line) || parts.length <= COLUMNS;
            }
            case 'R' -> arguments(line, from(2, parts), ends);
            case 'E' -> event(line, parts);
            default -> throw new AssertionError(id);
        }
    }

    /** Notes that the words which a line tells are not those of its place. */
    void misquote(String id) {
        misquoted.add(id);
    }

    /** Notes that a line says something of what nobody knows. */
    void addAll() {
        all = true;
    }

    private static List<String> from(int first, String... parts) {
        return Arrays.asList(parts).subList(Math.min(first, parts.length), parts.length);
    }

    private void doubt(String named) {
        doubtful.add(named);
        all |= isUnclean(named);
    }

    private static boolean isUnclean(String part) {
        return Characters.problem(part).isPresent();
    }

    private static boolean isLong(Spot line) {
        return line.length() > FARTHEST;
    }

    private void target(String... parts) {
        if (parts.length < COLUMNS) {
            all = true;
        } else {
            doubt(parts[2]);
        }
    }

    private void key(String... parts) {
        String key = parts.length <= COLUMNS ? "" : parts[COLUMNS];
        int colon = key.indexOf(':');
        if (colon < 1 || colon == key.length() - 1 || isUnclean(key)) {
            all = true;
        } else {
            keys.add(parts[COLUMNS]);
        }
    }

    /** What it puts forward loses a voice; who takes part in it loses nothing. */
    private void event(Spot line, String... parts) {
        int before = arguments.size();
        arguments(line, from(1, parts), arguments);
        arguments.subList(before, arguments.size()).stream()
                .map(Argument::target)
                .filter(target -> target.startsWith("E"))
                .forEach(doubtful::add);
    }

    private void arguments(Spot line, List<String> parts, List<Argument> into) {
        for (String part : parts) {
            int colon = part.indexOf(':');
            if (colon < 1 || colon == part.length() - 1 || isUnclean(part)) {
                all = true;
            } else {
                into.add(new Argument(part.substring(0, colon), part.substring(colon + 1), line));
            }
        }
        all |= parts.isEmpty() || isLong(line);
    }

    /** The words that a line tells, if these can be relied on. */
    private static Optional<String> words(Spot line) {
        List<Spot> columns = line.cut(0, Math.min(line.length(), FARTHEST)).split('\t');
        return columns.size() != COLUMNS || isLong(line)
                ? Optional.empty()
                : Optional.of(columns.get(2).text())
                        .filter(text -> Characters.problem(text).isEmpty());
    }

    /** Whether any annotation may be spoken of. */
    boolean isAll() {
        return all;
    }

    /** Whether all that is said of an annotation could be read. */
    boolean isCertain(String id) {
        return !all && !doubtful.contains(id);
    }

    /** The ids of annotations of which something is said. */
    Collection<String> ids() {
        return doubtful;
    }

    /** References to databases, such as {@code Wikidata:Q794}. */
    Collection<String> keys() {
        return keys;
    }

    /** Words of the text. */
    Collection<Lost> words() {
        return words;
    }

    /** The ends of relations. */
    Collection<Argument> ends() {
        return ends;
    }

    /** The arguments of events. */
    Collection<Argument> arguments() {
        return arguments;
    }
}
