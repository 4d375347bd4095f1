package dev.hearsay.view;

import dev.hearsay.Actor;
import dev.hearsay.Sign;
import dev.hearsay.coded.CodedAnswer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The actors that a few relations lead to from one actor, who is not among them; see {@link ActorGraph#around}. */
public final class Neighbourhood {

    private final CodedAnswer answer;
    private final int[] found;

    private Neighbourhood(CodedAnswer answer, int... found) {
        this.answer = answer;
        this.found = found;
    }

    /** Those whom so many relations of a sign reach from an actor, by its number; nobody from one that has none. */
    static Neighbourhood around(CodedAnswer answer, int start, Sign sign, int steps) {
        byte[] reached = new byte[answer.actors() + 1];
        int[] found = new int[16];
        int count = 0;
        if (start >= 0) {
            found[count++] = start;
            reached[start + 1] = 1;
        }
        byte[] marks = new byte[reached.length];
        int level = 0;
        for (int step = 0; step < steps && level < count; step++) {
            for (int i = level; i < count; i++) {
                answer.markAffirmed(found[i], sign, marks);
            }
            level = count;
            for (int actor = 1; actor < marks.length; actor++) {
                if (marks[actor] > reached[actor]) {
                    reached[actor] = 1;
                    found = count < found.length ? found : Arrays.copyOf(found, 2 * count);
                    found[count++] = actor - 1;
                }
            }
        }
        return new Neighbourhood(answer, Arrays.copyOfRange(found, Math.min(1, count), count));
    }

    /** How many actors. */
    public int size() {
        return found.length;
    }

    /** Whether an actor is among them. */
    public boolean contains(Actor.Id actor) {
        int number = answer.number(actor);
        return Arrays.stream(found).anyMatch(other -> other == number);
    }

    /** Visits the actors, in no promised order and without sorting them. */
    public void forEach(Consumer<? super Actor.Id> visitor) {
        for (int number : found) {
            visitor.accept(answer.actor(number));
        }
    }

    /** The actors, by id. */
    public List<Actor.Id> actors() {
        List<Actor.Id> actors = new ArrayList<>();
        forEach(actors::add);
        return actors.stream().sorted().toList();
    }

    /** The ids, in order. */
    @Override
    public String toString() {
        return actors().toString();
    }
}
