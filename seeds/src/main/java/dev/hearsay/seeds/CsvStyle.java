package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import dev.hearsay.Period;
import dev.hearsay.Problem;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How values stand in the cells of a table.
 *
 * @param separator what stands between cells
 * @param splitter what stands between the values of a list
 * @param dates the pattern of days; empty for ISO 8601-2
 * @param positions what positions count
 * @param words what else values are called, by type and word
 */
record CsvStyle(
        CsvMapping.Separator separator,
        char splitter,
        Optional<String> dates,
        OffsetUnit positions,
        Map<Class<?>, Map<String, Enum<?>>> words) {

    static CsvStyle of(CsvMapping.Separator separator) {
        char splitter = separator == CsvMapping.Separator.SEMICOLON ? '|' : ';';
        return new CsvStyle(separator, splitter, Optional.empty(), OffsetUnit.UTF16, Map.of());
    }

    CsvStyle splitting(char other) {
        if (Character.isLetterOrDigit(other)
                || Character.isSurrogate(other)
                || other <= ' '
                || "\"\\-".indexOf(other) >= 0
                || other == separator.unit()) {
            throw new MisuseException(
                    "HS-2331",
                    "Lists cannot be split at '" + Problem.visible(String.valueOf(other)) + "'.",
                    "Split them at a mark that nothing else needs, such as ; or |.");
        }
        return new CsvStyle(separator, other, dates, positions, words);
    }

    CsvStyle dates(String pattern) {
        formatter(pattern);
        return new CsvStyle(separator, splitter, Optional.of(pattern), positions, words);
    }

    CsvStyle positions(OffsetUnit unit) {
        return new CsvStyle(separator, splitter, dates, unit, words);
    }

    CsvStyle calling(Enum<?> value, String... more) {
        Map<Class<?>, Map<String, Enum<?>>> all = new HashMap<>(words);
        Map<String, Enum<?>> ofType = new HashMap<>(words.getOrDefault(value.getDeclaringClass(), Map.of()));
        for (String word : more) {
            ofType.put(word, value);
        }
        all.put(value.getDeclaringClass(), Map.copyOf(ofType));
        return new CsvStyle(separator, splitter, dates, positions, Map.copyOf(all));
    }

    private static DateTimeFormatter formatter(String pattern) {
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new MisuseException(
                    "HS-2331", "'" + pattern + "' is no pattern of dates.", "Write one such as dd/MM/uuuu.");
        }
    }

    /** The days that a cell tells. */
    Period period(String cell) {
        return dates.map(pattern -> day(cell, pattern)).orElseGet(() -> Period.parse(cell));
    }

    private static Period day(String cell, String pattern) {
        try {
            return Period.day(LocalDate.parse(cell, formatter(pattern)));
        } catch (DateTimeException e) {
            throw new MisuseException(
                    "HS-2313",
                    "'" + Quoted.of(cell) + "' is no date of the form " + pattern + ".",
                    "Write it so, or say by dates(pattern) how the table writes dates.");
        }
    }

    /** The words for the values of a type, its own ones and those it is called by. */
    <E extends Enum<E>> Map<String, E> wordsFor(Class<E> type) {
        Map<String, E> known = new HashMap<>();
        for (E value : type.getEnumConstants()) {
            known.put(word(value), value);
        }
        words.getOrDefault(type, Map.of()).forEach((word, value) -> known.put(word, type.cast(value)));
        return known;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The values of a list. */
    List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char unit = cell.charAt(i);
            if (unit == '\\' && i + 1 < cell.length() && isMark(cell.charAt(i + 1))) {
                value.append(cell.charAt(++i));
            } else if (unit == splitter) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(unit);
            }
        }
        values.add(value.toString());
        return values;
    }

    private boolean isMark(char unit) {
        return unit == '\\' || unit == splitter;
    }

    /** One cell of these values; empty if all of them are. */
    String join(List<String> values) {
        if (values.stream().allMatch(String::isEmpty)) {
            return "";
        }
        String mark = String.valueOf(splitter);
        return String.join(
                mark,
                values.stream()
                        .map(value -> value.replace("\\", "\\\\").replace(mark, "\\" + mark))
                        .toList());
    }
}
