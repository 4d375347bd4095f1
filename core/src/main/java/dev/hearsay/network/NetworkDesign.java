package dev.hearsay.network;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a discourse network is made of claims: a value that can be kept and used for any answer.
 *
 * <pre>{@code
 * DiscourseNetwork coalitions = NetworkDesign.oneMode(Mode.AFFILIATION, Mode.TOPIC)
 *         .qualifiedBy(Qualifier.STANCE, Aggregation.SUBTRACT)
 *         .normalisedBy(Normalisation.AVERAGE)
 *         .of(answer);
 * coalitions.edges().forEach(edge -> System.out.println(edge + ": " + edge.claims().counts()));
 * }</pre>
 *
 * <p>Each claim is a statement for each value of the first mode, each of the second, and each level of the qualifier. The definitions are
 * those of Leifeld (2017), <em>Discourse Network Analysis</em>, as the program Discourse Network Analyzer documents them. Let
 * <em>x</em><sub>ijk</sub> be the number of statements of node <em>i</em> on concept <em>j</em> with level <em>k</em>, <em>a</em><sub>ij</sub> their
 * sum over <em>k</em>, <em>n</em><sub>i</sub> the sum of those over <em>j</em>, and <em>R</em> the range of the scale. The weight of two nodes
 * <em>i</em>, <em>i'</em> of a one-mode network is
 *
 * <ul>
 *   <li>ignore: the sum over <em>j</em> of a<sub>ij</sub> a<sub>i'j</sub>;
 *   <li>congruence: the sum over <em>j</em>, <em>k</em>, <em>k'</em> of x<sub>ijk</sub> x<sub>i'jk'</sub> (1 - |k - k'| / R); of texts, over
 *       <em>j</em>, <em>k</em> of x<sub>ijk</sub> x<sub>i'jk</sub>;
 *   <li>conflict: likewise with |k - k'| / R; of texts, the statements of either with a level that the other does not have, on concepts on which
 *       both have spoken;
 *   <li>subtract: congruence minus conflict;
 * </ul>
 *
 * divided by (n<sub>i</sub> + n<sub>i'</sub>) / 2 (average), by n<sub>i</sub> n<sub>i'</sub> (cosine), or by the number of the statements of either
 * with a concept and level that the other does not have plus the sum of x<sub>ijk</sub> x<sub>i'jk</sub> (Jaccard). Nobody is joined to itself. In a
 * two-mode network, the weight of <em>i</em> and <em>j</em> is a<sub>ij</sub> (ignore); x<sub>ij1</sub> - x<sub>ij0</sub>, or of numbers the sum of k
 * x<sub>ijk</sub> (subtract; of texts as ignore); or the sum of 2<sup>K-1-k</sup> over the places <em>k</em> of the levels that occur, so that of
 * two levels 1 stands for the greater alone, 2 for the lesser alone, 3 for both (combine); divided by what the row (activity) or the column
 * (prominence) has of statements, or, for combine, of cells that are not 0. A weight that would be divided by 0 is 0.
 *
 * @param kind what is joined
 * @param first the nodes; in two-mode networks the rows
 * @param second by what they are joined; in two-mode networks the columns
 * @param weighing how statements become weights
 * @param selection which statements, nodes and edges count
 */
public record NetworkDesign(Kind kind, Mode first, Mode second, Weighing weighing, Selection selection) {

    /**
     * How statements become weights.
     *
     * @param qualifier the levels
     * @param aggregation how levels count
     * @param normalisation by what weights are divided
     */
    public record Weighing(Qualifier qualifier, Aggregation aggregation, Normalisation normalisation) {

        /** Every statement alike, divided by nothing. */
        static final Weighing PLAIN = new Weighing(Qualifier.NONE, Aggregation.IGNORE, Normalisation.NONE);

        /** All levels there are, given those that occur. */
        List<Object> levels(List<Object> observed) {
            List<Object> all = new ArrayList<>(qualifier.all(observed));
            if (aggregation == Aggregation.IGNORE) {
                all.add(Statement.NO_LEVEL);
            }
            return List.copyOf(all);
        }
    }

    /** What is joined, and what is defined for it. */
    public enum Kind {

        /** The nodes of one mode, by what they have in common. */
        ONE_MODE(
                "one-mode",
                ImmutableList.of(
                        Aggregation.IGNORE, Aggregation.CONGRUENCE, Aggregation.CONFLICT, Aggregation.SUBTRACT),
                ImmutableList.of(
                        Normalisation.NONE, Normalisation.AVERAGE, Normalisation.JACCARD, Normalisation.COSINE)),

        /** The nodes of two modes, by the statements that have both. */
        TWO_MODE(
                "two-mode",
                ImmutableList.of(Aggregation.IGNORE, Aggregation.SUBTRACT, Aggregation.COMBINE),
                ImmutableList.of(Normalisation.NONE, Normalisation.ACTIVITY, Normalisation.PROMINENCE));

        private final String words;
        private final ImmutableList<Aggregation> aggregations;
        private final ImmutableList<Normalisation> normalisations;

        Kind(String words, ImmutableList<Aggregation> aggregations, ImmutableList<Normalisation> normalisations) {
            this.words = words;
            this.aggregations = aggregations;
            this.normalisations = normalisations;
        }

        private void check(Weighing weighing) {
            check(weighing.aggregation(), aggregations);
            check(weighing.normalisation(), normalisations);
        }

        private void check(Enum<?> asked, List<? extends Enum<?>> defined) {
            if (!defined.contains(asked)) {
                int last = defined.size() - 1;
                throw new MisuseException(
                        "HS-0341",
                        asked + " has no definition for a " + words + " network.",
                        "Use " + Joiner.on(", ").join(defined.subList(0, last)) + " or " + defined.get(last) + ".");
            }
        }
    }

    /** One node for all claims. */
    private static final Mode ALL = Mode.of("all", claim -> List.of("all"));

    /** Refuses what has no definition for the kind of network: {@code HS-0341}. */
    public NetworkDesign {
        kind.check(weighing);
    }

    /** Whether the nodes of one mode are joined, so that the network is symmetric. */
    public boolean oneMode() {
        return kind == Kind.ONE_MODE;
    }

    /** Nodes of a mode, joined by what they have in common; without a qualifier. */
    public static NetworkDesign oneMode(Mode nodes, Mode via) {
        return plain(Kind.ONE_MODE, nodes, via);
    }

    /** Nodes of two modes, the rows and the columns, joined by the statements that have both; without a qualifier. */
    public static NetworkDesign twoMode(Mode rows, Mode columns) {
        return plain(Kind.TWO_MODE, rows, columns);
    }

    private static NetworkDesign plain(Kind kind, Mode first, Mode second) {
        return new NetworkDesign(kind, first, second, Weighing.PLAIN, Selection.ALL);
    }

    /** The same with levels, and how they count. */
    public NetworkDesign qualifiedBy(Qualifier levels, Aggregation how) {
        return with(new Weighing(levels, how, weighing.normalisation()));
    }

    /** The same, with weights divided. */
    public NetworkDesign normalisedBy(Normalisation by) {
        return with(new Weighing(weighing.qualifier(), weighing.aggregation(), by));
    }

    private NetworkDesign with(Weighing other) {
        return new NetworkDesign(kind, first, second, other, selection);
    }

    private NetworkDesign with(Selection other) {
        return new NetworkDesign(kind, first, second, weighing, other);
    }

    /** The same, where statements that say the same count as told. */
    public NetworkDesign counting(Duplicates which) {
        return with(selection.counting(which));
    }

    /** The same, with the nodes of all of the answer's claims: those too of claims that do not count, or make no statement. */
    public NetworkDesign withIsolates() {
        return with(selection.withIsolates());
    }

    /** The same without claims that meet a condition; they still make isolates, and levels of the scale. */
    public NetworkDesign excluding(Condition condition) {
        return with(selection.excluding(condition));
    }

    /** The same without nodes of which fewer statements count; of both modes, in two-mode networks. */
    public NetworkDesign nodesWithAtLeast(int statements) {
        return with(selection.nodesWithAtLeast(statements));
    }

    /** The same, where edges that weigh less, whatever their sign, weigh 0. */
    public NetworkDesign edgesOfAtLeast(double weight) {
        return with(selection.edgesOfAtLeast(weight));
    }

    /** The same with a caller's own dates: those of sources, for instance, with the time of day. */
    public NetworkDesign datedBy(Function<Claim, Optional<LocalDateTime>> when) {
        return with(selection.datedBy(when));
    }

    /**
     * The network of an answer's claims.
     *
     * @throws MisuseException {@code HS-0342} if it, or a table that it is made with, would have more than {@value Weights#MOST_CELLS} cells,
     *     before any is made; {@code HS-0343} if more levels than 52 are to be combined; {@code HS-0345} if a level lies outside the scale that is stated
     */
    public DiscourseNetwork of(Answer answer) {
        return Coded.of(this, answer).orElseGet(() -> {
            Statements statements = Statements.of(this, answer);
            return DiscourseNetwork.of(this, new Told(statements, statements.counted()), statements.levels());
        });
    }

    /**
     * How many statements of each level each node of the first mode has; what would join them does not matter. Nodes of fewer statements
     * than the design asks for are left out.
     */
    public Bars bars(Answer answer) {
        Aggregation how = weighing.qualifier().isSameAs(Qualifier.NONE) ? Aggregation.IGNORE : Aggregation.SUBTRACT;
        NetworkDesign alone = new NetworkDesign(
                Kind.TWO_MODE, first, ALL, new Weighing(weighing.qualifier(), how, Normalisation.NONE), selection);
        Statements statements = Statements.of(alone, answer);
        List<Object> levels = statements.levels().stream()
                .filter(level -> !level.equals(Statement.NO_LEVEL))
                .toList();
        return Bars.of(new Told(statements, statements.counted()), levels, selection.leastStatements());
    }

    /**
     * The claims that count, in order: by time, undated ones last, then by source, place in it and id. Claims without a node or a level
     * are among them; of those that agree in nodes, level and period, the first, where duplicates are folded.
     */
    public List<Claim> events(Answer answer) {
        return Statements.ofAll(this, answer).counted().stream()
                .map(Statement::claim)
                .distinct()
                .toList();
    }

    /**
     * The networks of windows of time, in order; each is made when it is asked for.
     *
     * @throws MisuseException {@code HS-0345} as {@link #of(Answer)}; {@code HS-0346} if there would be more than {@value Windows#MOST_WINDOWS}
     *     windows, {@code HS-0344} if one reached beyond the calendar
     */
    public NetworkSequence over(Windows windows, Answer answer) {
        return windows.sequence(this, Statements.of(this, answer));
    }
}
