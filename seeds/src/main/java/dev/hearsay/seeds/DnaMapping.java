package dev.hearsay.seeds;

import dev.hearsay.MisuseException;
import dev.hearsay.OffsetUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the variables of a Discourse Network Analyzer database are to a claim. An immutable value.
 *
 * <pre>{@code
 * DnaMapping mapping = DnaMapping.standard()
 *     .variable("frame", DnaMapping.Part.TOPIC)
 *     .variable("target", DnaMapping.Part.ABOUT)
 *     .statements("Claim");
 * }</pre>
 *
 * <p>The standard mapping is that of the usual statement: {@code person} is the speaker, {@code organization} or
 * {@code organisation} the one the person speaks for, {@code concept} the topic, {@code agreement} the stance on it. All variables are
 * notes of the claim too, under their own names, so none is lost and networks of the same variables can be made.
 */
public final class DnaMapping {

    /** What a variable is to a claim. */
    public enum Part {
        /** The person that speaks. Short text. */
        SPEAKER,
        /** The organisation for which the speaker speaks; itself the speaker where there is none. Short text. */
        ORGANISATION,
        /** What the claim takes a position on. Short text; a statement may have several. */
        TOPIC,
        /** The stance on the topics: 0 of a boolean and negative integers oppose, 0 of an integer is neutral. */
        STANCE,
        /** An organisation that is the subject matter. Short text. */
        ABOUT,
        /** An organisation to which the claim is directed. Short text. */
        ADDRESSEE,
        /** The gist, in the coder's words. Long or short text. */
        GIST;

        /** The types of data that can be it. */
        Set<String> types() {
            return switch (this) {
                case STANCE -> Set.of("boolean", "integer");
                case GIST -> Set.of("long text", "short text");
                default -> Set.of("short text");
            };
        }
    }

    private static final DnaMapping STANDARD = new DnaMapping(
            Map.of(
                    "person", Part.SPEAKER,
                    "organization", Part.ORGANISATION,
                    "organisation", Part.ORGANISATION,
                    "concept", Part.TOPIC,
                    "agreement", Part.STANCE),
            Set.of(),
            Optional.empty(),
            OffsetUnit.UTF16);

    private final Map<String, Part> variables;
    private final Set<String> statements;
    private final Optional<String> prefix;
    private final OffsetUnit unit;

    private DnaMapping(Map<String, Part> variables, Set<String> statements, Optional<String> prefix, OffsetUnit unit) {
        this.variables = variables;
        this.statements = statements;
        this.prefix = prefix;
        this.unit = unit;
    }

    /** The mapping of the usual statement. */
    public static DnaMapping standard() {
        return STANDARD;
    }

    /** A mapping in which no variable is more than a note. */
    public static DnaMapping empty() {
        return new DnaMapping(Map.of(), Set.of(), Optional.empty(), OffsetUnit.UTF16);
    }

    /** The same mapping in which variables of this name are this. */
    public DnaMapping variable(String name, Part part) {
        Map<String, Part> more = new HashMap<>(variables);
        more.put(name, part);
        return new DnaMapping(Map.copyOf(more), statements, prefix, unit);
    }

    /** The same mapping that takes only statements of these types; without it, of all types that have a variable of a part. */
    public DnaMapping statements(String... types) {
        return new DnaMapping(variables, Set.of(types), prefix, unit);
    }

    /**
     * The same mapping with another word before all ids, so that databases do not clash; without it, the name of the file.
     *
     * @throws MisuseException if it is blank, {@code HS-2451}
     */
    public DnaMapping prefix(String word) {
        if (word.isBlank()) {
            throw new MisuseException(
                    "HS-2451", "The prefix of ids is blank.", "Give a word that tells this database from others.");
        }
        return new DnaMapping(variables, statements, Optional.of(word), unit);
    }

    /** The same mapping for offsets that count something else than UTF-16 units, which the peer program counts. */
    public DnaMapping offsets(OffsetUnit other) {
        return new DnaMapping(variables, statements, prefix, other);
    }

    Optional<Part> partOf(String variable) {
        return Optional.ofNullable(variables.get(variable));
    }

    boolean takes(String statementType, boolean hasPart) {
        return statements.isEmpty() ? hasPart : statements.contains(statementType);
    }

    Set<String> statementTypes() {
        return statements;
    }

    Optional<String> prefix() {
        return prefix;
    }

    OffsetUnit unit() {
        return unit;
    }

    private List<Object> parts() {
        return List.of(variables, statements, prefix, unit);
    }

    /** Equal if every variable is the same. */
    @Override
    public boolean equals(Object other) {
        return other instanceof DnaMapping that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    /** How many variables are parts, for example {@code 5 variables mapped, offsets in UTF-16 units}. */
    @Override
    public String toString() {
        return variables.size() + " variables mapped, offsets in " + unit + "s";
    }
}
