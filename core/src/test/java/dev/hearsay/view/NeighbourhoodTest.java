package dev.hearsay.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.MisuseException;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Sign;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NeighbourhoodTest {

    @Property(tries = 500)
    void itIsWhomPathsOfTheSignReach(
            @ForAll("answers") Answer answer,
            @ForAll("actors") String actor,
            @ForAll Sign sign,
            @ForAll @IntRange(max = 4) int steps) {
        ActorGraph graph = ActorGraph.of(answer);
        Neighbourhood around = graph.around(actor, sign, steps);
        List<Actor.Id> reached = graph.reachableFrom(actor, sign, steps).stream()
                .map(Path::to)
                .sorted()
                .toList();
        assertEquals(reached, around.actors());
        assertEquals(reached.size(), around.size());
        assertEquals(reached.toString(), around.toString());
        List<Actor.Id> visited = new ArrayList<>();
        around.forEach(visited::add);
        assertEquals(reached, visited.stream().sorted().toList());
        assertTrue(reached.stream().allMatch(around::contains));
        assertTrue(!around.contains(new Actor.Id(actor)) && !around.contains(new Actor.Id("nobody")));
    }

    @Test
    void aPathHasNoFewerThanNoSteps() {
        ActorGraph graph = ActorGraph.of(new Talks()
                .says("kaleji", c -> c.affirms(Talks.RUSSIA_EXCLUDES_IRAN))
                .answer());
        assertEquals(
                "HS-0334 A path cannot have -1 steps. Allow 0 or more.",
                assertThrows(MisuseException.class, () -> graph.around("russia", Sign.NEGATIVE, -1))
                        .getMessage());
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomAnswers.answers();
    }

    @Provide
    Arbitrary<String> actors() {
        return Arbitraries.of(RandomCorpora.ACTORS);
    }
}
