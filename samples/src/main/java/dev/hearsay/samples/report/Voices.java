package dev.hearsay.samples.report;

import static dev.hearsay.Actor.Kind.PERSON;
import static dev.hearsay.Actor.Naming.COLLECTIVE;
import static dev.hearsay.Actor.Naming.NAMED;
import static dev.hearsay.Actor.Naming.UNNAMED;

import dev.hearsay.Actor;
import dev.hearsay.Channel;
import dev.hearsay.Directory;
import dev.hearsay.dsl.Claims;
import dev.hearsay.dsl.ClaimsAsked;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.samples.report.Report.Table;
import dev.hearsay.store.ClaimStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is given a voice. */
final class Voices {

    private static final List<String> COLUMNS =
            List.of("Voice", "Identified as", "Claims", "At remove", "Relays", "Channel");

    private static final Condition OWN_VOICE = Condition.has(Field.REMOVE, 0);

    private Voices() {}

    static Section section(ClaimStore store) {
        Map<Actor.Id, Answer> voices = named(store);
        voices.putAll(others(store));
        return voices.isEmpty()
                ? new Section("Voices", "Nobody is given a voice.", List.of())
                : Reporter.table(
                        "Voices",
                        "Who is given a voice. The remove counts the voices between a source and a claim: 0 is the"
                                + " source's own voice, 1 a voice that it reports, 2 one that a reported voice reports."
                                + " Relays: the claims of others that reach us through the voice.",
                        new Table(COLUMNS, rows(voices, relaying(store))));
    }

    /** The named speakers with their claims: persons first, then those with most claims. */
    static Map<Actor.Id, Answer> named(ClaimStore store) {
        Map<Actor.Id, Answer> voices = new LinkedHashMap<>(persons(store));
        voices.putAll(byClaims(Claims.from(store).byVoice(NAMED).not().byA(PERSON)));
        return voices;
    }

    /** The named persons with their claims, those with most claims first. */
    static Map<Actor.Id, Answer> persons(ClaimStore store) {
        return byClaims(Claims.from(store).byVoice(NAMED).byA(PERSON));
    }

    /** The unnamed voices with their claims, then the collective ones; those with most claims first. */
    static Map<Actor.Id, Answer> others(ClaimStore store) {
        Map<Actor.Id, Answer> voices =
                new LinkedHashMap<>(byClaims(Claims.from(store).byVoice(UNNAMED)));
        voices.putAll(byClaims(Claims.from(store).byVoice(COLLECTIVE)));
        return voices;
    }

    private static Map<Actor.Id, Answer> byClaims(ClaimsAsked claims) {
        return claims.groupBy(Field.SPEAKER).top(Integer.MAX_VALUE).asMap();
    }

    /** The voices through which claims of others reach us, with these claims; those with most claims first. */
    private static Map<Actor.Id, Answer> relaying(ClaimStore store) {
        return Claims.from(store)
                .ask()
                .groupBy(Field.RELAY)
                .top(Integer.MAX_VALUE)
                .asMap();
    }

    /** Those who speak, then those who only relay. */
    private static List<List<String>> rows(Map<Actor.Id, Answer> speaking, Map<Actor.Id, Answer> relaying) {
        Map<Actor.Id, Answer> voices = new LinkedHashMap<>(speaking);
        relaying.forEach((voice, claims) -> voices.putIfAbsent(voice, claims.minus(claims)));
        return voices.entrySet().stream()
                .map(voice -> row(
                        voice.getKey(),
                        voice.getValue(),
                        Optional.ofNullable(relaying.get(voice.getKey())).map(Answer::count)))
                .toList();
    }

    private static List<String> row(Actor.Id voice, Answer claims, Optional<? extends Number> relayed) {
        Directory directory = claims.directory();
        return List.of(
                Words.voice(voice, directory),
                directory.actor(voice).map(Voices::identity).orElse("unknown"),
                String.valueOf(claims.count()),
                removes(claims),
                relayed.map(String::valueOf).orElse(""),
                channels(claims));
    }

    private static String identity(Actor actor) {
        return Words.of(actor.naming()) + " " + Words.of(actor.kind());
    }

    /** For example {@code 1, 2}. */
    static String removes(Answer claims) {
        return claims.groupBy(Field.REMOVE).keys().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** For example {@code own voice, told directly}. */
    static String channels(Answer claims) {
        Stream<String> own = claims.where(OWN_VOICE).exists() ? Stream.of("own voice") : Stream.of();
        Set<Channel.Kind> reported =
                claims.where(OWN_VOICE.negate()).groupBy(Field.CHANNEL).keys();
        return Stream.concat(own, reported.stream().map(Words::channel)).collect(Collectors.joining(", "));
    }
}
