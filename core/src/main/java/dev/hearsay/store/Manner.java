package dev.hearsay.store;

import dev.hearsay.Attribution;
import dev.hearsay.Channel;
import dev.hearsay.CodePoints;
import dev.hearsay.Quotation;
import dev.hearsay.Speaker;
import java.util.Comparator;
import java.util.Optional;

/** All that a step of a chain says beside who speaks. Comparable, so that hostile collisions cost little. */
record Manner(Optional<String> cue, Quotation quotation, Channel channel, boolean inferred)
        implements Comparable<Manner> {

    private static final Comparator<Manner> ORDER = Comparator.comparing(
                    (Manner manner) -> manner.cue.orElse(""), CodePoints.ORDER)
            .thenComparing(manner -> manner.channel.title().orElse(""), CodePoints.ORDER)
            .thenComparing(Manner::quotation)
            .thenComparing(manner -> manner.channel.kind())
            .thenComparing(Manner::inferred);

    static Manner of(Attribution.Step step) {
        return new Manner(step.cue(), step.quotation(), step.channel(), step.inferred());
    }

    Attribution.Step by(Speaker speaker) {
        return new Attribution.Step(speaker, cue, quotation, channel, inferred);
    }

    /** Written out, since it is asked of every step that is stored: with a record's own, building takes longer. */
    @Override
    public int hashCode() {
        int hash = 31 * cue.hashCode() + channel.title().hashCode();
        return 31 * (31 * (31 * hash + quotation.hashCode()) + channel.kind().hashCode()) + (inferred ? 1 : 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Manner that
                && cue.equals(that.cue)
                && quotation == that.quotation
                && channel.equals(that.channel)
                && inferred == that.inferred;
    }

    @Override
    public int compareTo(Manner other) {
        return ORDER.compare(this, other);
    }
}
