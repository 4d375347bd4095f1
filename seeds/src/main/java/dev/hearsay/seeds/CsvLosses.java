package dev.hearsay.seeds;

import dev.hearsay.Attribution;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What a flat table of claims cannot have. */
final class CsvLosses {

    private static final String FORMAT = "A flat table of claims ";

    private CsvLosses() {}

    static List<Problem> of(Corpus corpus) {
        List<Problem> losses = new ArrayList<>();
        Losses.otherRecords(corpus)
                .ifPresent(counts -> losses.add(Losses.loss(
                        "HS-2340",
                        FORMAT + "has no other records.",
                        counts,
                        "Give them beside the table when it is read; JSON keeps them.")));
        claims(
                corpus,
                "HS-2341",
                "has the ids only of voices between, and one channel.",
                "Their roles, cues, quotations and further channels are left out; JSON keeps them.",
                CsvLosses::hasDetailsBetween,
                losses);
        claims(
                corpus,
                "HS-2342",
                "has one anchor a claim.",
                "The first is kept; JSON keeps all.",
                claim -> claim.anchors().size() > 1,
                losses);
        return losses;
    }

    private static void claims(
            Corpus corpus, String code, String lack, String instead, Predicate<Claim> isLost, List<Problem> losses) {
        List<String> ids = corpus.claims().stream()
                .filter(isLost)
                .map(claim -> claim.id().value())
                .toList();
        if (!ids.isEmpty()) {
            losses.add(Losses.loss(code, FORMAT + lack, Losses.counted(ids), instead));
        }
    }

    private static boolean hasDetailsBetween(Claim claim) {
        List<Attribution.Step> steps = claim.attribution().reported();
        for (int i = 0; i < steps.size(); i++) {
            boolean isLast = i == steps.size() - 1;
            Attribution.Step kept = isLast
                    ? steps.get(i)
                    : Attribution.Step.of(steps.get(i).speaker().actor().value());
            if (!steps.get(i).equals(kept.channel(i == 0 ? steps.get(i).channel() : Channel.NOT_STATED))) {
                return true;
            }
        }
        return false;
    }
}
