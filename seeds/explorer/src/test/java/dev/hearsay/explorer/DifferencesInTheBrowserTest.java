package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Certainty;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Modality;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import dev.hearsay.Source;
import dev.hearsay.Stance;
import dev.hearsay.Topic;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.seeds.SouthCaucasus;
import dev.hearsay.store.ClaimStore;
import dev.hearsay.view.Difference;
import dev.hearsay.view.Perspective;
import dev.hearsay.view.Tenet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The difference of two perspectives that a page reckons is the library's, for any two voices. */
@ExtendWith(Chromium.class)
class DifferencesInTheBrowserTest {

    /** Chooses all pairs of voices, everybody left out, and reads what is shown: names, verdict, tenet, and how many claims on each side. */
    private static final String PAIRS = """
            const [left, right] = document.querySelectorAll('#panel-compare select');
            const choose = (select, option) => {
              select.value = option.value;
              select.dispatchEvent(new Event('change'));
            };
            const count = cell => (cell.textContent.match(/([0-9,]+) claim/) ?? [0, '0'])[1];
            const name = option => option.textContent.replace(/ \\([^()]*\\)$/, '');
            const lines = [];
            for (const one of [...left.options].slice(1)) {
              choose(left, one);
              for (const other of [...right.options].slice(1)) {
                choose(right, other);
                for (const section of document.querySelectorAll('.verdict')) {
                  const more = section.querySelector('.more');
                  while (more && !more.hidden) {
                    more.click();
                  }
                  for (const row of section.querySelectorAll('tbody tr')) {
                    lines.push([name(one), name(other), section.className.replace('verdict ', ''),
                      row.querySelector('th bdi').textContent, count(row.children[0]), count(row.children[2])].join(' | '));
                  }
                }
              }
            }
            return lines;
            """;

    private final Browser browser;

    DifferencesInTheBrowserTest(Browser browser) {
        this.browser = browser;
    }

    /** Many claims on few relations and topics, of kinds that hold one way and both ways, with opposites of either sort. */
    private static ClaimStore quarrel() {
        Random random = new Random(11);
        List<RelationKind> kinds = List.of(
                RelationKind.of("helps", "helps", Sign.POSITIVE, 1).oppositeOf("hinders"),
                RelationKind.of("hinders", "hinders", Sign.NEGATIVE, -1).oppositeOf("helps"),
                RelationKind.of("meets", "meets", Sign.POSITIVE, 1).bothWays().oppositeOf("shuns"),
                RelationKind.of("shuns", "shuns", Sign.NEGATIVE, -1).oppositeOf("meets"));
        Corpus.Builder corpus = Corpus.builder().vocabulary(kinds).add(Source.of("s", "S"));
        for (String id : PARTIES) {
            corpus.add(Actor.person(id, id.toUpperCase(Locale.ROOT))).add(Topic.of(id, "topic " + id));
        }
        for (int i = 0; i < 120; i++) {
            Relation relation = Relation.of(any(PARTIES, random), any(kinds, random), any(PARTIES, random));
            ClaimBuilder claim = Claim.of("c" + i, "s", Attribution.ownVoice(any(PARTIES, random)), "so")
                    .modality(any(List.of(Modality.ASSERTION, Modality.ASSERTION, Modality.QUESTION), random))
                    .certainty(any(List.of(Certainty.values()), random))
                    .on(any(PARTIES, random), any(List.of(Stance.values()), random));
            corpus.add((random.nextInt(3) == 0 ? claim.denies(relation) : claim.affirms(relation)).build());
        }
        return ClaimStore.of(corpus.build());
    }

    private static final List<String> PARTIES = List.of("a", "b", "c", "d");

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    private static Answer claims(ClaimStore store, Condition condition) {
        return store.select(Query.of(condition));
    }

    private static List<String> expected(ClaimStore store, Field<Actor.Id> whose) {
        Map<String, Perspective> perspectives = new TreeMap<>();
        claims(store, Condition.everyClaim())
                .groupBy(Field.VOICE)
                .keys()
                .forEach(voice -> perspectives.put(
                        store.directory().nameOf(voice), Perspective.of(claims(store, Condition.has(whose, voice)))));
        List<String> lines = new ArrayList<>();
        perspectives.forEach((left, own) -> perspectives.forEach((right, other) -> own.diff(other)
                .forEach(difference -> lines.add(left + " | " + right + " | " + line(difference, store.directory())))));
        return lines;
    }

    private static String line(Difference difference, Directory directory) {
        String tenet = difference.tenet() instanceof Tenet.OnRelation on
                ? directory.inWords(on.relation())
                : directory
                        .topic(((Tenet.OnTopic) difference.tenet()).topic())
                        .map(Topic::label)
                        .orElseThrow();
        String verdict = difference.verdict().name().toLowerCase(Locale.ROOT).replace("only_", "");
        return String.join(
                " | ",
                verdict,
                tenet,
                String.valueOf(difference.left().count()),
                String.valueOf(difference.right().count()));
    }

    private List<String> shown() {
        return ((List<?>) browser.run(PAIRS)).stream().map(String.class::cast).toList();
    }

    private void assertReckonedAsInTheLibrary(ClaimStore store) {
        browser.open(Explorer.of(store).html()).click("#tab-compare");
        assertSame(expected(store, Field.SPEAKER), shown());
        browser.click("input[value='accordingTo']");
        assertSame(expected(store, Field.VOICE), shown());
        browser.assertTriedNothing();
    }

    @Test
    void differenceOfAnyTwoVoicesIsTheLibrarys() {
        assertReckonedAsInTheLibrary(SouthCaucasus.store());
    }

    @Test
    void differenceKnowsOppositesAndThoseWhoContradictThemselves() {
        ClaimStore quarrel = quarrel();
        List<String> expected = expected(quarrel, Field.SPEAKER);
        assertTrue(expected.stream().anyMatch(line -> line.startsWith("A | A | contradict | ")));
        assertReckonedAsInTheLibrary(quarrel);
    }

    /** Each line as often; else those that are missing or too many, by how much. */
    private static void assertSame(List<String> expected, List<String> shown) {
        Map<String, Integer> wrong = new TreeMap<>();
        shown.forEach(line -> wrong.merge(line, 1, Integer::sum));
        expected.forEach(line -> wrong.merge(line, -1, Integer::sum));
        wrong.values().removeIf(often -> often == 0);
        assertEquals(Map.of(), wrong);
    }
}
