package dev.hearsay.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.MisuseException;
import dev.hearsay.Quote;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Source;
import dev.hearsay.SourceText;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Order;
import dev.hearsay.query.Query;
import dev.hearsay.seeds.SeedException;
import dev.hearsay.store.ClaimStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of a page, and what is refused. */
class ExplorerTest {

    @TempDir
    Path folder;

    private static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(MisuseException.class, call).getMessage());
    }

    @Test
    void pageIsOneFileThatNamesEveryClaim() throws IOException {
        Path file = Explorer.of(Ferry.store()).titled("The ferry").write(folder.resolve("page.html"));
        String page = Files.readString(file);
        assertTrue(page.startsWith("<!DOCTYPE html>"));
        Tree data = Tree.ofPage(page);
        assertEquals("The ferry", data.text("title"));
        assertEquals(
                List.of("c-1", "c-2", "c-3", "c-4"),
                data.list("claims").stream().map(claim -> claim.text("id")).toList());
    }

    @Test
    void pageOfAnAnswerHasItsClaimsInItsOrderAndWhatTheyNameOnly() {
        Query query =
                Query.of(Condition.has(Field.SOURCE, new Source.Id("c-9"))).orderBy(Order.descending(Field.CLAIM));
        Tree data = Tree.ofPage(Explorer.of(Ferry.store().select(query)).html());
        assertEquals(
                List.of("c-4", "c-3"),
                data.list("claims").stream().map(claim -> claim.text("id")).toList());
        assertEquals(1, data.list("sources").size());
        assertEquals(
                List.of("traffic"),
                data.list("topics").stream().map(topic -> topic.text("id")).toList());
        assertEquals(List.of(), data.list("links"));
        assertEquals(query.toString(), data.text("question"));
        assertFalse(Tree.ofPage(Explorer.of(Ferry.store()).html()).has("question"));
    }

    @Test
    void emptyStoreMakesAPageToo() {
        Tree data =
                Tree.ofPage(Explorer.of(ClaimStore.of(Corpus.builder().build())).html());
        assertEquals(List.of(), data.list("claims"));
        assertEquals(0, data.get("counts").number("claims"));
    }

    @Test
    void textsAreThoseOfTheSourcesAndThoseGiven() {
        String text = "It is so.";
        ClaimStore store = Ferry.store()
                .with(Corpus.builder()
                        .add(Source.of("own", "With its text").withText(text))
                        .add(Actor.person("p", "P"))
                        .add(Claim.of("z", "own", Attribution.ownVoice("p"), "it is")
                                .build())
                        .build());
        assertEquals(List.of(text), texts(Explorer.of(store)));
        assertEquals(List.of(Ferry.TEXT, text), texts(Explorer.of(store).withText("The quarrel", Ferry.TEXT)));
        assertEquals(List.of(Ferry.TEXT, text), texts(Explorer.of(store).withTexts(Map.of("g-1", Ferry.TEXT))));
        assertEquals(List.of(), texts(Explorer.of(store).withoutTexts()));
    }

    private static List<String> texts(Explorer explorer) {
        return Tree.ofPage(explorer.html()).list("sources").stream()
                .filter(source -> source.has("text"))
                .map(source -> source.text("text"))
                .toList();
    }

    @Test
    void anchorThatMissesItsWordsIsMarked() {
        Tree held = Tree.ofPage(
                Explorer.of(Ferry.store()).withText("g-1", Ferry.TEXT).html());
        assertFalse(held.list("claims").get(0).list("anchors").get(0).has("missed"));

        ClaimStore undigested = ClaimStore.of(Corpus.builder()
                .add(Source.of("s", "S"))
                .add(Actor.person("p", "P"))
                .add(Claim.of("c", "s", Attribution.ownVoice("p"), "so it is")
                        .at(SourceText.of("so it is").anchor(Quote.of("it")))
                        .build())
                .build());
        Tree missed =
                Tree.ofPage(Explorer.of(undigested).withText("s", "no, no, no").html());
        assertTrue(missed.list("claims").get(0).list("anchors").get(0).has("missed"));
    }

    @Test
    void textThatWasNotAnnotatedIsRefused() {
        Explorer explorer = Explorer.of(Ferry.store());
        assertRefused(
                "HS-0372 The text given for source 'g-1' is not the one that was annotated: its digest is"
                        + " e105eea00cc949eca5a618cbbc7fce2e535763aa1450a3ed8147eba79901e829. Give the text with the source's digest, or find its anchors"
                        + " again by SourceText.reanchor.",
                () -> explorer.withText("g-1", "Other words."));
        assertEquals(
                "HS-0301",
                assertThrows(MisuseException.class, () -> explorer.withText("nobody's", "Words."))
                        .code());
    }

    @Test
    void blankTitleIsRefused() {
        assertRefused(
                "HS-0371 The title of a page is blank. Give it a word or two.",
                () -> Explorer.of(Ferry.store()).titled(" \n"));
    }

    @Test
    void moreClaimsThanAPageHoldsAreRefusedBeforeAnythingIsMade() {
        Corpus.Builder corpus = Corpus.builder().add(Source.of("s", "S")).add(Actor.person("p", "P"));
        for (int i = 0; i <= Explorer.MOST_CLAIMS; i++) {
            corpus.add(Claim.of("c" + i, "s", Attribution.ownVoice("p"), "so").build());
        }
        ClaimStore store = ClaimStore.of(corpus.build());
        assertRefused(
                "HS-0370 A page of 20001 claims is more than a browser opens at ease: at most 20000. Ask for fewer, by topic,"
                        + " source or time, and use Explorer.of(answer).",
                () -> Explorer.of(store));
        Explorer.of(store.select(Query.of(Condition.everyClaim()).limit(Explorer.MOST_CLAIMS)));
    }

    @Test
    void textsTooLongForAPageAreRefused() {
        ClaimStore store = ClaimStore.of(Corpus.builder()
                .add(Source.of("a", "A"))
                .add(Source.of("b", "B"))
                .build());
        Explorer half = Explorer.of(store).withText("a", "x".repeat(Explorer.MOST_TEXT));
        assertRefused(
                "HS-0373 The texts have 16000001 UTF-16 units together, more than a page holds: at most 16000000. Give fewer"
                        + " texts, or narrow the answer to fewer sources.",
                () -> half.withText("b", "y"));
    }

    @Test
    void fileThatCannotBeWrittenIsTold() {
        Path file = folder.resolve("none").resolve("page.html");
        SeedException e = assertThrows(
                SeedException.class, () -> Explorer.of(Ferry.store()).write(file));
        assertEquals(
                "HS-2902 '" + file
                        + "' cannot be saved: its folder does not exist. What was there before still stands; check the"
                        + " folder, its space and who may write to it.",
                e.getMessage());
        assertEquals(NoSuchFileException.class, e.getCause().getClass());
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }

    @Property(tries = 60)
    void sameClaimsGiveTheSameBytesInWhateverOrderTheyCame(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        List<Object> records = new ArrayList<>(RandomCorpora.all(corpus));
        Collections.shuffle(records, new Random(seed));
        Corpus.Builder shuffled = Corpus.builder().vocabulary(List.of());
        records.forEach(record -> RandomCorpora.add(shuffled, record));
        assertEquals(
                Explorer.of(ClaimStore.of(corpus)).html(),
                Explorer.of(ClaimStore.of(shuffled.build())).html());
    }
}
