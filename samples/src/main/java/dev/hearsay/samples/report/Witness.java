package dev.hearsay.samples.report;

import dev.hearsay.Anchor;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Modality;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A claim as a report shows it.
 *
 * @param sentence what is put forward, and by whom where the heading above does not say it
 * @param tags how: modality, certainty, condition, addressees, where there is something to say
 * @param words the words of the source; empty where it does not carry its text
 * @param chain through whom it reached us
 * @param place where it stands
 * @param paragraph the paragraph, if the annotator noted it
 * @param notes what else the annotator noted, such as {@code Reading: the place is left open}
 * @param claim its id
 */
record Witness(
        String sentence,
        List<String> tags,
        String words,
        String chain,
        String place,
        Optional<String> paragraph,
        List<String> notes,
        String claim) {

    /** The note in which an annotator may keep the paragraph of a claim. */
    private static final String PARAGRAPH = "paragraph";

    /** The claims with their speakers. */
    static List<Witness> of(Answer answer) {
        return each(answer, claim -> Words.voice(claim.speaker().actor(), answer.directory()) + ": " + claim.gist());
    }

    /** The claims of a speaker whom the heading names. */
    static List<Witness> ofOne(Answer answer) {
        return each(answer, Claim::gist);
    }

    private static List<Witness> each(Answer answer, Function<Claim, String> sentence) {
        return answer.evidence().stream()
                .map(evidence -> of(evidence, sentence.apply(evidence.claim()), answer.directory()))
                .toList();
    }

    private static Witness of(Evidence evidence, String sentence, Directory directory) {
        Claim claim = evidence.claim();
        return new Witness(
                sentence,
                tags(claim, directory),
                String.join(" … ", evidence.words()),
                evidence.path(),
                place(claim),
                Optional.ofNullable(claim.notes().get(PARAGRAPH)),
                notes(claim),
                claim.id().value());
    }

    /** How a claim is put forward; empty for an assertion of unsaid certainty. */
    static List<String> tags(Claim claim, Directory directory) {
        List<String> tags = new ArrayList<>();
        if (claim.modality() != Modality.ASSERTION) {
            tags.add(Words.of(claim.modality()));
        }
        if (claim.certainty() != Certainty.NOT_SAID) {
            tags.add("as " + Words.of(claim.certainty()));
        }
        if (!claim.addressees().isEmpty()) {
            tags.add("to " + Words.voices(claim.addressees(), directory));
        }
        claim.condition().ifPresent(condition -> tags.add("on the condition: " + condition));
        return tags;
    }

    private static List<String> notes(Claim claim) {
        return claim.notes().entrySet().stream()
                .filter(note -> !note.getKey().equals(PARAGRAPH))
                .map(note -> Words.heading(note.getKey()) + ": " + note.getValue())
                .toList();
    }

    /** For example {@code the-cradle-2023-07 ¶8 [1733,1776)}. */
    private static String place(Claim claim) {
        StringBuilder place = new StringBuilder(claim.source().value());
        Optional.ofNullable(claim.notes().get(PARAGRAPH))
                .ifPresent(number -> place.append(" ¶").append(number));
        for (Anchor anchor : claim.anchors()) {
            anchor.segments()
                    .forEach(segment -> place.append(" [")
                            .append(segment.start())
                            .append(',')
                            .append(segment.end())
                            .append(')'));
        }
        return place.toString();
    }
}
