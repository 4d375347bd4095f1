package dev.hearsay.view;

import static dev.hearsay.view.RandomAnswers.ids;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.query.Answer;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LineageTest {

    private record Found(String by, String of, List<Claim.Id> claims) {
        static Found of(Lineage.Relay relay) {
            return new Found(relay.by().value(), relay.of().value(), ids(relay.claims()));
        }
    }

    private static boolean relays(Claim claim, String by, String of) {
        String chain = claim.attribution().chain().stream()
                .map(s -> "<" + s.actor() + ">")
                .reduce("", String::concat);
        return chain.contains("<" + by + "><" + of + ">");
    }

    private static List<Found> expected(Answer answer) {
        List<String> actors =
                answer.directory().actors().stream().map(a -> a.id().value()).toList();
        List<Found> expected = new ArrayList<>();
        for (String by : actors) {
            for (String of : actors) {
                List<Claim.Id> claims = ids(answer.list().stream().filter(c -> relays(c, by, of)));
                if (!claims.isEmpty()) {
                    expected.add(new Found(by, of, claims));
                }
            }
        }
        return expected;
    }

    @Property(tries = 300)
    void eachVoiceRelaysTheNext(@ForAll("answers") Answer answer) {
        Lineage lineage = Lineage.of(answer);
        List<Found> expected = expected(answer);
        assertEquals(expected, lineage.relays().stream().map(Found::of).toList());
        assertEquals(
                expected.stream().filter(r -> r.by.equals("iran")).toList(),
                lineage.relayedBy("iran").stream().map(Found::of).toList());
        assertEquals(
                expected.stream().filter(r -> r.of.equals("iran")).toList(),
                lineage.relaysOf("iran").stream().map(Found::of).toList());
    }

    @Test
    void relaysAreToldFromTheSourcesOwnVoiceInwards() {
        Attribution chain = Attribution.ownVoice("outlet")
                .then(Attribution.Step.of("kaleji"))
                .then(Attribution.Step.of("official"));
        Lineage lineage = Lineage.of(
                new Talks().says(chain, c -> c).says("outlet", c -> c).answer());
        assertEquals(
                "Vali Kaleji relays an official (in wire): 1 claim, 1 voice, 1 report\n"
                        + "The Outlet relays Vali Kaleji: 1 claim, 1 voice, 1 report",
                lineage.toString());
        assertEquals("kaleji", lineage.iterator().next().by().value());
    }

    @Provide
    Arbitrary<Answer> answers() {
        return RandomAnswers.answers();
    }
}
