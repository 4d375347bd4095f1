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

    /**
     * A window and its network; the moments are empty where no claim of it is dated.
     *
     * @param start its first moment, which is one of it
     * @param middle the moment around which it lies; of a fixed window the first one
     * @param stop its last moment; of a fixed window of time, unless it is the last, the first one after it
     * @param stopIncluded whether {@code stop} is a moment of it: not in fixed windows of time, save for the last one
     * @param network its network
     */
    public record Slice(
            Optional<LocalDateTime> start,
            Optional<LocalDateTime> middle,
            Optional<LocalDateTime> stop,
            boolean stopIncluded,
            DiscourseNetwork network) {}

    /** Copies the windows. */
    public NetworkSequence {
        slices = ImmutableList.copyOf(slices);
    }

    @Override
    public Iterator<Slice> iterator() {
        return slices.iterator();
    }

    /**
     * How far any two networks are apart; symmetric, with zeros on the diagonal.
     *
     * @throws MisuseException {@code HS-0342} if there would be more than {@value Weights#MOST_CELLS} distances, or a network has more
     *     nodes than a {@linkplain Distance#SPECTRAL spectrum} is found of, before any is made
     */
    public double[][] distances(Distance measure) {
        Weights.checkDistances(slices.size());
        return measure.among(slices.stream().map(Slice::network).toList());
    }
}
