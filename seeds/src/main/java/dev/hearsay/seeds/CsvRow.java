package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Period;
import dev.hearsay.Quotation;
import dev.hearsay.Speaker;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One claim being written as a row. */
final class CsvRow {

    private final Claim claim;
    private final CsvStyle style;
    private final List<Attribution.Step> steps;
    private final Optional<Attribution.Step> last;

    CsvRow(Claim claim, CsvStyle style) {
        this.claim = claim;
        this.style = style;
        this.steps = claim.attribution().reported();
        this.last = steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    /** What the cell of a part says; empty where it says nothing. */
    String text(ClaimPart part) {
        return switch (part) {
            case ID -> claim.id().value();
            case SOURCE -> claim.source().value();
            case VOICE -> voice().actor().value();
            case VOICE_ROLE -> voice().role().orElse("");
            case VOICE_SPEAKING_FOR -> id(voice().speakingFor());
            case THROUGH -> list(steps.subList(0, Math.max(0, steps.size() - 1)), step -> id(step.speaker()));
            case SPEAKER -> claim.speaker().actor().value();
            case ROLE -> last.flatMap(step -> step.speaker().role()).orElse("");
            case SPEAKING_FOR -> id(last.flatMap(step -> step.speaker().speakingFor()));
            case REMOVE -> Integer.toString(steps.size());
            case CUE -> last.flatMap(Attribution.Step::cue).orElse("");
            case QUOTATION ->
                last.map(Attribution.Step::quotation)
                        .filter(q -> q != Quotation.INDIRECT)
                        .map(CsvStyle::word)
                        .orElse("");
            case CHANNEL ->
                channel().kind() == Channel.Kind.NOT_STATED
                        ? ""
                        : CsvStyle.word(channel().kind());
            case CHANNEL_TITLE -> channel().title().orElse("");
            case INFERRED ->
                last.filter(Attribution.Step::inferred).map(step -> "true").orElse("");
            default -> saying(part);
        };
    }

    private String saying(ClaimPart part) {
        return switch (part) {
            case GIST -> claim.gist();
            case MODALITY -> CsvStyle.word(claim.modality());
            case CERTAINTY -> claim.certainty() == Certainty.NOT_SAID ? "" : CsvStyle.word(claim.certainty());
            case CONDITION -> claim.condition().orElse("");
            case ADDRESSEES -> list(claim.addressees(), Actor.Id::value);
            case ABOUT -> list(claim.about(), Actor.Id::value);
            case SUBJECT -> list(claim.assertions(), a -> id(a.relation().subject()));
            case KIND -> list(claim.assertions(), a -> a.relation().kind().value());
            case OBJECT -> list(claim.assertions(), a -> id(a.relation().object()));
            case POLARITY -> list(claim.assertions(), CsvRow::polarity);
            case TOPIC -> list(claim.positions(), position -> position.topic().value());
            case STANCE -> list(claim.positions(), position -> CsvStyle.word(position.stance()));
            default -> placing(part);
        };
    }

    private String placing(ClaimPart part) {
        return switch (part) {
            case SAID -> days(claim.said());
            case SAID_INFERRED -> inferred(claim.said());
            case ABOUT_TIME -> days(claim.aboutTime());
            case ABOUT_TIME_INFERRED -> inferred(claim.aboutTime());
            case RECORDED -> claim.recorded().map(Instant::toString).orElse("");
            case ANNOTATOR -> claim.annotator().orElse("");
            case START -> list(segments(), segment -> Integer.toString(segment.start()));
            case END -> list(segments(), segment -> Integer.toString(segment.end()));
            case QUOTE -> texts(segment -> segment.exact().orElse(""));
            case PREFIX -> texts(segment -> segment.prefix().orElse(""));
            case SUFFIX -> texts(segment -> segment.suffix().orElse(""));
            default -> list(segments(), Anchor.Segment::digest);
        };
    }

    private Speaker voice() {
        return claim.attribution().voice();
    }

    private Channel channel() {
        return claim.attribution().channel();
    }

    private static String id(Speaker speaker) {
        return speaker.actor().value();
    }

    private static String id(Optional<Actor.Id> actor) {
        return actor.map(Actor.Id::value).orElse("");
    }

    private static String polarity(Assertion assertion) {
        return assertion.affirmed() ? "affirmed" : "denied";
    }

    private static String days(Optional<Period> period) {
        return period.map(Period::toString).orElse("");
    }

    private static String inferred(Optional<Period> period) {
        return period.filter(Period::inferred).map(is -> "true").orElse("");
    }

    private List<Anchor.Segment> segments() {
        return claim.firstAnchor().map(Anchor::segments).orElse(List.of());
    }

    private <T> String list(List<T> values, Function<T, String> text) {
        return style.join(values.stream().map(text).toList());
    }

    /** The whole text where there is one place, else a list. */
    private String texts(Function<Anchor.Segment, String> text) {
        return segments().size() == 1 ? text.apply(segments().get(0)) : list(segments(), text);
    }
}
