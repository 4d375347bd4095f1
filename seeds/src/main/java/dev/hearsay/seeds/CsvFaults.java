package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The values of one row being made, and the problems met with them. */
final class CsvFaults {

    private final Loading load;
    private final CsvCells cells;

    CsvFaults(Loading load, CsvCells cells) {
        this.load = load;
        this.cells = cells;
    }

    /** What is made of a part, if it is said and can be. */
    <T> Optional<T> value(ClaimPart part, Function<String, T> make) {
        return cells.find(part).flatMap(value -> made(part, value.text(), value.spot(), make));
    }

    /** What is made of words; if they break a rule, nothing. */
    <T> Optional<T> made(ClaimPart part, String words, Spot spot, Function<String, T> make) {
        try {
            return Optional.of(make.apply(words));
        } catch (MisuseException e) {
            load.problem(Problem.of(e).expecting(part.expected(), words.isBlank() ? "blanks" : Quoted.of(words)), spot);
            return Optional.empty();
        }
    }

    /** What is made of several parts; if it breaks a rule, nothing. */
    <T> Optional<T> made(Function<String, ClaimPart> partOfRule, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (MisuseException e) {
            ClaimPart part = partOfRule.apply(e.code());
            String found = Quoted.of(cells.spot(part).text());
            tell(part, Problem.of(e).expecting("cells that agree with each other and the text", found));
            return Optional.empty();
        }
    }

    /** The value that a word stands for. */
    <T> Function<String, T> word(Map<String, T> words) {
        return word -> Optional.ofNullable(words.get(word)).orElseThrow(() -> strange(word, words.keySet()));
    }

    private static MisuseException strange(String word, Collection<String> known) {
        return new MisuseException(
                "HS-2104",
                "'" + Quoted.of(word) + "' is none of the words that may stand here.",
                Nearest.remedy(word, known));
    }

    /** A whole number, in digits only. */
    static long whole(String digits) {
        boolean plain =
                !digits.isEmpty() && digits.length() <= 18 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!plain) {
            throw new MisuseException(
                    "HS-2105",
                    "Here should stand a whole number from 0.",
                    "Write it in digits only; values are never rounded.");
        }
        return Long.parseLong(digits);
    }

    /** Takes a problem of a part. */
    void tell(ClaimPart part, Problem problem) {
        load.problem(problem, cells.spot(part));
    }

    /** Takes the problem of a part that must not be empty. */
    void missing(ClaimPart part) {
        tell(
                part,
                Problem.error(
                                "HS-2310",
                                "The cell of '" + CsvMapping.header(part) + "' is empty.",
                                "Fill it in; every claim needs it.")
                        .expecting(part.expected(), "an empty cell"));
    }
}
