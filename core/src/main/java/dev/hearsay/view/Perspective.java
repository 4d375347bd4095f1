package dev.hearsay.view;

import com.google.common.collect.Maps;
import dev.hearsay.Actor;
import dev.hearsay.Position;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Field;
import dev.hearsay.query.Groups;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The world as some claims have it: one speaker's, a source's, a month's. Whose it is depends on the answer alone.
 *
 * <pre>{@code
 * Perspective kaleji = Perspective.of(store.select(Query.of(Condition.has(Field.SPEAKER, new Actor.Id("vali-kaleji")))));
 * kaleji.on("zangezur-corridor").forEach((stance, claims) -> System.out.println(stance + " " + claims.evidence()));
 * kaleji.diff(movahedian).forEach(System.out::println);
 * }</pre>
 *
 * @param answer the claims
 */
public record Perspective(Answer answer) {

    /** The perspective that an answer's claims make up. */
    public static Perspective of(Answer answer) {
        return new Perspective(answer);
    }

    /** The relations it affirms or denies. */
    public Relations relations() {
        return Relations.of(answer);
    }

    /** The positions it takes, each with the claims that take it; by topic, then oppose before neutral before support. */
    public Groups<Position> positions() {
        return answer.groupBy(Field.POSITION);
    }

    /**
     * The stances it takes on a topic, named by id or label, each with the claims that take it; empty if it is silent. Topics
     * below it are not counted in.
     */
    public Map<Stance, Answer> on(String topic) {
        Topic.Id id = answer.directory().topicNamed(topic);
        Map<Stance, Answer> stances = new EnumMap<>(Stance.class);
        Maps.filterKeys(positions().asMap(), position -> position.topic().equals(id))
                .forEach((position, claims) -> stances.put(position.stance(), claims));
        return Collections.unmodifiableMap(stances);
    }

    /** The actors it is about or relates, each with the claims that involve them; by id. Those who speak are not among them. */
    public Groups<Actor.Id> actors() {
        return answer.groupBy(Field.INVOLVED);
    }

    /** Where it agrees with another perspective and where not. */
    public PerspectiveDiff diff(Perspective other) {
        return PerspectiveDiff.of(this, other);
    }

    /** Whose it is, and how much stands behind it, as {@code Vali Kaleji: 17 claims, 1 voice, 1 report}. */
    @Override
    public String toString() {
        String speakers = Wording.speakers(answer).stream()
                .map(speaker -> Wording.name(speaker, answer.directory()))
                .collect(Collectors.joining(", "));
        return (speakers.isEmpty() ? "nobody" : speakers) + ": " + answer.counts();
    }
}
