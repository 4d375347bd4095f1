package dev.hearsay.query;

import com.google.common.collect.ImmutableList;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.MisuseException;
import dev.hearsay.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How we know of a claim, and where it stands in the text.
 *
 * @param claim the claim
 * @param source the document
 * @param chain the names of the voices, the source's own first, the speaker's last
 * @param words the words at the claim's anchors, where the source carries its text
 */
public record Evidence(Claim claim, Source source, List<String> chain, List<String> words) {

    /** Copies the lists. */
    public Evidence {
        chain = ImmutableList.copyOf(chain);
        words = ImmutableList.copyOf(words);
    }

    /**
     * The evidence for a claim whose records a directory knows. Actors that it does not know are told by their ids.
     *
     * @throws MisuseException {@code HS-0327} if it does not know the source
     */
    public static Evidence of(Claim claim, Directory directory) {
        Source source = directory
                .source(claim.source())
                .orElseThrow(() -> new MisuseException(
                        "HS-0327",
                        "The directory does not know the source '" + claim.source() + "' of claim '" + claim.id()
                                + "'.",
                        "Give the directory of the store that holds the claim."));
        List<String> chain = claim.attribution().chain().stream()
                .map(speaker -> directory.nameOf(speaker.actor()))
                .toList();
        return new Evidence(claim, source, chain, words(claim, source.text()));
    }

    private static List<String> words(Claim claim, Optional<String> text) {
        List<String> words = new ArrayList<>();
        for (Anchor anchor : claim.anchors()) {
            text.ifPresent(t -> anchor.segments().forEach(s -> words.add(t.substring(s.start(), s.end()))));
        }
        return words;
    }

    /** The places in the text, such as {@code the-cradle-2023-07 310-316}; just the source where none is known. */
    public String place() {
        return claim.anchors().isEmpty()
                ? source.id().value()
                : claim.anchors().stream()
                        .map(Anchor::toString)
                        .collect(Collectors.joining(" ", source.id() + " ", ""));
    }

    /** The chain in words, such as {@code The Cradle > Vali Kaleji (cue "argues", in "The title")}. */
    public String path() {
        StringBuilder path = new StringBuilder(chain.get(0));
        for (int i = 1; i < chain.size(); i++) {
            path.append(" > ").append(chain.get(i));
            path.append(capacity(claim.attribution().reported().get(i - 1)));
        }
        return path.toString();
    }

    private static String capacity(Attribution.Step step) {
        List<String> parts = new ArrayList<>();
        step.cue().ifPresent(cue -> parts.add("cue \"" + cue + "\""));
        channel(step.channel()).ifPresent(parts::add);
        if (step.inferred()) {
            parts.add("inferred");
        }
        return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining(", ", " (", ")"));
    }

    private static Optional<String> channel(Channel channel) {
        return switch (channel.kind()) {
            case NOT_STATED -> Optional.empty();
            case TOLD -> Optional.of("told directly");
            case TEXT ->
                Optional.of(channel.title().map(t -> "in \"" + t + "\"").orElse("in another text"));
            case BROADCAST ->
                Optional.of(channel.title().map(t -> "on \"" + t + "\"").orElse("in a broadcast"));
        };
    }

    /** The gist, the chain, and the place. */
    @Override
    public String toString() {
        return claim.gist() + " — " + path() + " — " + place();
    }
}
