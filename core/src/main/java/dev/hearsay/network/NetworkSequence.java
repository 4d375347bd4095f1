package dev.hearsay.network;

import com.google.common.collect.ImmutableList;
import dev.hearsay.MisuseException;
import dev.hearsay.query.Answer;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The networks of windows of time, in order. Made by {@link NetworkDesign#over}.
 *
 * @param design what each network is made by
 * @param windows how time is cut
 * @param asked the claims it was asked of; those that the design leaves out, or that are in no window, are among them
 * @param slices the windows, each with its network; none where no claim is dated
 */
public record NetworkSequence(NetworkDesign design, Windows windows, Answer asked, List<Slice> slices)
        implements Iterable<NetworkSequence.Slice> {

    /** A window, whose network is made when it is asked for. */
    public static final class Slice {

        private final Windows.Span span;
        private final NetworkDesign design;
        private final StatementCounts counts;
        private final List<Object> levels;

        Slice(Windows.Span span, NetworkDesign design, StatementCounts counts, List<Object> levels) {
            this.span = span;
            this.design = design;
            this.counts = counts;
            this.levels = levels;
        }

        /** Its first moment, which is one of it; empty where no claim of it is dated. */
        public Optional<LocalDateTime> start() {
            return span.start();
        }

        /** The moment around which it lies, of a fixed window the first one; empty where no claim of it is dated. */
        public Optional<LocalDateTime> middle() {
            return span.middle();
        }

        /** Its last moment; of a fixed window of time, unless it is the last, the first one after it; empty where no claim of it is dated. */
        public Optional<LocalDateTime> stop() {
            return span.stop();
        }

        /** Whether {@link #stop} is a moment of it: not in fixed windows of time, save for the last one. */
        public boolean stopIncluded() {
            return span.closed();
        }

        /**
         * Its network, made anew each time: whoever goes through a sequence has one of them in memory, and no more.
         *
         * @throws MisuseException as {@link NetworkDesign#of}
         */
        public DiscourseNetwork network() {
            return DiscourseNetwork.of(design, counts, levels);
        }

        private long cells() {
            return DiscourseNetwork.cells(design, counts);
        }
    }

    /** Copies the windows. */
    public NetworkSequence {
        slices = ImmutableList.copyOf(slices);
    }

    @Override
    public Iterator<Slice> iterator() {
        return slices.iterator();
    }

    /**
     * How far any two networks are apart; symmetric, with zeros on the diagonal. All networks are in memory meanwhile.
     *
     * @throws MisuseException {@code HS-0342} if there would be more than {@value Weights#MOST_CELLS} distances, or cells of all networks
     *     together, or a network has more nodes than a {@linkplain Distance#SPECTRAL spectrum} is found of, before any is made
     */
    public double[][] distances(Distance measure) {
        Weights.checkDistances(slices.size());
        Weights.checkWindows(
                slices.size(), slices.stream().mapToLong(Slice::cells).sum());
        return measure.among(slices.stream().map(Slice::network).toList());
    }
}
