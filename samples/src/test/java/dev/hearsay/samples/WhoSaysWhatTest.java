package dev.hearsay.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.samples.report.Ink;
import dev.hearsay.seeds.Seeds;
import dev.hearsay.seeds.SouthCaucasus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job from its arguments to its exit code. */
class WhoSaysWhatTest {

    private static final String EMPTY = "{\"format\": \"hearsay-corpus\", \"version\": 1}";

    @TempDir
    Path folder;

    private Path page;
    private Path explorer;
    private final Printed out = new Printed();
    private final Printed err = new Printed();

    @BeforeEach
    void namePage() {
        page = folder.resolve("new").resolve("page.html");
        explorer = folder.resolve("explorer.html");
    }

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--page", page.toString(), "--explorer", explorer.toString()));
        return WhoSaysWhat.run(all, out.stream(), err.stream());
    }

    private Path seed(String content) throws IOException {
        return Files.writeString(folder.resolve("seed.json"), content);
    }

    private void assertRefused(int code, String message) {
        assertTrue(err.text().startsWith(message), err::text);
        assertEquals("", out.text());
        assertFalse(Files.exists(page));
        assertFalse(err.text().contains("\tat "), err::text);
        assertTrue(code == WhoSaysWhat.UNUSABLE || code == WhoSaysWhat.BAD_DATA);
    }

    @Test
    void pageNeverTakesThePlaceOfTheSeed() throws IOException {
        Path seed = seed(EMPTY);
        page = folder.resolve("linked.json");
        Files.createSymbolicLink(page, seed);
        assertEquals(WhoSaysWhat.UNUSABLE, run(seed.toString()));
        assertEquals("The page would overwrite the seed '" + seed + "'. Name another file with --page.\n", err.text());
        assertEquals(EMPTY, Files.readString(seed));
    }

    @Test
    void bundledCorpusIsToldWithoutArguments() throws IOException {
        assertEquals(WhoSaysWhat.FINE, run());
        List<String> lines = out.text().lines().map(String::strip).toList();
        for (String line : List.of(
                "Sources",
                "Voices",
                "Each named speaker's picture",
                "Vali Kaleji and Ehsan Movahedian compared",
                "Contested",
                "Twice removed",
                "Demanded, threatened, foreseen",
                "What unnamed and collective voices say",
                "− Russia excludes Iran",
                "+ Russia prefers Turkiye",
                "− opposes: Iranian drills near Azerbaijan",
                "Only Ehsan Movahedian takes a stand",
                "− opposed: Israeli presence in the South Caucasus",
                "+ supported: Alignment of Russia and Iran  (left open by Vali Kaleji in 11 claims)",
                "Russia, as told by Iranian experts",
                "opposed by Ali Akbar Velayati, Iran, some high-ranking Russian officials:",
                "The same as a page: " + page,
                "To look through it: " + explorer)) {
            assertTrue(lines.contains(line), line);
        }
        assertEquals("", err.text());
        assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
        assertTrue(Files.readString(explorer).startsWith("<!DOCTYPE html>"));
    }

    @Test
    void explorerShowsTheTextsThatAreGiven() throws IOException {
        Path text = Files.writeString(folder.resolve("text.txt"), "It is so.");
        Path seed = seed("""
                {"format": "hearsay-corpus", "version": 1, "sources": [{"id": "wire", "title": "A wire"}],
                 "actors": [{"id": "p", "kind": "person", "name": "P"}],
                 "claims": [{"id": "c-1", "source": "wire", "voice": "p", "gist": "so"}]}
                """);
        assertEquals(WhoSaysWhat.FINE, run(seed.toString(), "--text", "A wire", text.toString()), err::text);
        assertTrue(Files.readString(explorer).contains("\"text\":\"It is so.\""));
        Path missing = folder.resolve("nowhere.txt");
        assertEquals(WhoSaysWhat.UNUSABLE, run(seed.toString(), "--text", "wire", missing.toString()));
        assertTrue(err.text().startsWith("The text '" + missing + "' cannot be read: "), err::text);
    }

    @Test
    void everyClaimIsShownWithSourceParagraphOffsetsAndChain() {
        run();
        assertTrue(out.text()
                .lines()
                .anyMatch(line -> line.strip()
                        .matches("the-cradle-2023-07 ¶10 \\[\\d+,\\d+\\) · The Cradle > Ilham Aliyev"
                                + " \\(cue \"threatened\"\\) · p10-aliyev-threat")));
        SouthCaucasus.corpus()
                .claims()
                .forEach(claim ->
                        assertTrue(out.text().contains(" · " + claim.id().value() + "\n"), claim.id()::value));
    }

    @Test
    void questionsAndDemandsAreNoRelationsAffirmed() {
        run();
        String cradle = out.text()
                .substring(out.text().indexOf("\nThe Cradle\n"), out.text().indexOf("\nIran\n"));
        int open = cradle.indexOf("Relations asked about, wanted, or held possible:");
        assertTrue(cradle.indexOf("Russia excludes Iran") < open, cradle);
        assertTrue(cradle.indexOf("Iran diverges from Russia  (question)") > open, cradle);
        assertTrue(cradle.indexOf("Russia consults Armenia  (demand; to Iran, Russia)") > open, cradle);
        assertTrue(out.text().contains("not so: Russia restrains NATO  (question; "));
    }

    @Test
    void sameSeedGivesTheSameBytes() throws IOException {
        run();
        String first = out.text() + Files.readString(page);
        Printed again = new Printed();
        String explored = Files.readString(explorer);
        WhoSaysWhat.run(
                List.of("--page", page.toString(), "--explorer", explorer.toString()), again.stream(), err.stream());
        assertEquals(first, again.text() + Files.readString(page));
        assertEquals(explored, Files.readString(explorer));
    }

    @Test
    void seedFileIsToldLikeTheBundledCorpus() {
        Path seed = folder.resolve("copy.json");
        Seeds.json().save(SouthCaucasus.corpus(), seed);
        run();
        Printed copy = new Printed();
        int code = WhoSaysWhat.run(
                List.of(seed.toString(), "--page", page.toString(), "--explorer", explorer.toString()),
                copy.stream(),
                err.stream());
        assertEquals(WhoSaysWhat.FINE, code);
        assertEquals(out.text(), copy.text());
    }

    @Test
    void othersCanBeCompared() {
        assertEquals(WhoSaysWhat.FINE, run("--compare", "Velayati", "the-cradle"));
        assertTrue(out.text().contains("\nAli Akbar Velayati and The Cradle compared\n"));
    }

    @Test
    void emptyCorpusIsToldInSentences() throws IOException {
        assertEquals(WhoSaysWhat.FINE, run(seed(EMPTY).toString()), err::text);
        for (String sentence : List.of(
                "No claim is on record.",
                "No source is on record.",
                "Nobody is given a voice.",
                "No named speaker is given a voice.",
                "No unnamed or collective voice is heard.",
                "Fewer than two named persons are given a voice.",
                "No relation that one speaker affirms is denied by another.",
                "No source reports a voice that reports another.",
                "Nobody demands, warns, threatens, promises, or predicts on a condition.")) {
            assertTrue(out.text().contains(sentence), sentence);
        }
    }

    @Test
    void colourIsForTerminalsThatWantIt() {
        assertEquals(Ink.COLOUR, WhoSaysWhat.ink(true, Map.of("TERM", "xterm-256color")));
        assertEquals(Ink.COLOUR, WhoSaysWhat.ink(true, Map.of("TERM", "xterm", "NO_COLOR", "")));
        assertEquals(Ink.PLAIN, WhoSaysWhat.ink(true, Map.of("TERM", "xterm", "NO_COLOR", "1")));
        assertEquals(Ink.PLAIN, WhoSaysWhat.ink(true, Map.of("TERM", "dumb")));
        assertEquals(Ink.PLAIN, WhoSaysWhat.ink(true, Map.of()));
        assertEquals(Ink.PLAIN, WhoSaysWhat.ink(false, Map.of("TERM", "xterm")));
    }

    @Test
    void colourAddsNothingButColour() {
        run("--colour");
        Printed plain = new Printed();
        WhoSaysWhat.run(
                List.of("--plain", "--page", page.toString(), "--explorer", explorer.toString()),
                plain.stream(),
                err.stream());
        assertTrue(out.text().contains("\u001B[1;31m−\u001B[0m Russia excludes Iran"));
        assertFalse(plain.text().contains("\u001B"));
        assertEquals(plain.text(), out.text().replaceAll("\u001B\\[[0-9;]*m", ""));
    }

    @Test
    void missingFileIsNamed() {
        Path missing = folder.resolve("nowhere.json");
        int code = run(missing.toString());
        assertRefused(code, "HS-2901 '" + missing + "' cannot be read: nothing of this name is there.");
        assertEquals(WhoSaysWhat.UNUSABLE, code);
    }

    @Test
    void seedsOfOtherFormatsAreKnownByTheirContent() throws IOException {
        Path lines = folder.resolve("corpus.txt");
        Seeds.jsonLines().save(SouthCaucasus.corpus(), lines);
        assertEquals(WhoSaysWhat.FINE, run(lines.toString()));
        assertTrue(out.text().contains("132 claims, 15 voices, 1 report."), out::text);
    }

    @Test
    void folderOfNothingKnownIsNoSeed() {
        int code = run(folder.toString());
        assertRefused(
                code,
                folder + ":1:1: error HS-2030 No loader that is installed knows a file of this folder by its name.");
        assertEquals(WhoSaysWhat.BAD_DATA, code);
    }

    @Test
    void brokenJsonIsToldWithItsPlace() throws IOException {
        Path seed = seed("{\"format\": \"hearsay-corpus\",\n \"version\": 1,, }");
        int code = run(seed.toString());
        assertRefused(code, seed + ":2:15: error HS-2003 ");
        assertEquals(WhoSaysWhat.BAD_DATA, code);
        assertTrue(err.text().contains("Nothing was taken over"), err::text);
    }

    @Test
    void everyProblemInTheDataIsTold() throws IOException {
        Path seed = seed("""
                {"format": "hearsay-corpus", "version": 1,
                 "sources": [{"id": "wire", "title": "A wire"}],
                 "claims": [
                  {"id": "c-1", "source": "wire", "voice": "nobody", "gist": "something"},
                  {"id": "c-2", "source": "wyre", "voice": "nobody", "gist": ""}]}
                """);
        int code = run(seed.toString());
        assertRefused(code, seed + ":");
        assertEquals(WhoSaysWhat.BAD_DATA, code);
        assertTrue(err.text().contains("HS-1002"), err::text);
        assertTrue(err.text().contains("HS-0101"), err::text);
    }

    @Test
    void argumentsThatCannotBeUsedAreTold() {
        assertEquals(WhoSaysWhat.UNUSABLE, run("--paper"));
        assertEquals(WhoSaysWhat.UNUSABLE, run("one.json", "two.json"));
        assertEquals(WhoSaysWhat.UNUSABLE, WhoSaysWhat.run(List.of("--page"), out.stream(), err.stream()));
        assertEquals(WhoSaysWhat.UNUSABLE, run("no\u0000name"));
        assertEquals(
                List.of(
                        "'--paper' is no option. Use --help to see what can be said.",
                        "There is one seed file too many: 'two.json'. Use --help to see what can be said.",
                        "Something is missing after '--page'. Use --help to see what can be said."),
                err.text().lines().limit(3).toList());
        assertTrue(err.text().contains("is no name of a file here: "), err::text);
    }

    @Test
    void unknownSpeakerIsToldWithTheClosest() {
        int code = run("--compare", "Kalej", "Movahedian");
        assertRefused(code, "HS-0301 No actor is called 'Kalej'.");
        assertEquals(WhoSaysWhat.UNUSABLE, code);
    }

    @Test
    void speakerIsNotComparedWithItself() {
        int code = run("--compare", "Kaleji", "vali-kaleji");
        assertRefused(code, "'Kaleji' and 'vali-kaleji' are one speaker. Name two speakers after --compare.");
        assertEquals(WhoSaysWhat.UNUSABLE, code);
    }

    @Test
    void helpTakesNoSeed() {
        int code = run("--help", "me");
        assertRefused(code, "Beside --help there is no seed file: 'me'.");
        assertEquals(WhoSaysWhat.UNUSABLE, code);
    }

    @Test
    void questionsStandApartEvenWhereTheSpeakerAlsoAffirms() {
        run();
        String picture = out.text()
                .substring(
                        out.text().indexOf("\nAli Akbar Velayati\n"), out.text().indexOf("\nIlham Aliyev\n"));
        int open = picture.indexOf("Relations asked about, wanted, or held possible:");
        assertTrue(picture.indexOf("Azerbaijan isolates Iran  (as certain)") < open, picture);
        assertTrue(picture.indexOf("Azerbaijan isolates Iran  (question)") > open, picture);
        assertFalse(picture.substring(0, open).contains("question"), picture);
    }

    @Test
    void demandsAndThreatsAreMarkedBesideTheVoiceInADispute() {
        run();
        assertTrue(
                out.text()
                        .contains(
                                "supported by Ilham Aliyev (demand; threat on a condition), other high-ranking Russian officials:"));
    }

    @Test
    void voicesThatOnlyRelayAreNamed() {
        run();
        assertTrue(out.text().lines().anyMatch(line -> line.matches(" *Iranian experts +collective group +0 +2")));
        assertTrue(
                out.text().lines().anyMatch(line -> line.matches(" *The Cradle +named organisation +32 +0 +100 .*")));
    }

    @Test
    void notesOfSourcesAreTold() {
        run();
        assertTrue(out.text().contains("  Authors    The text names no author.\n"));
    }

    @Test
    void pageThatCannotBeWrittenIsTold() throws IOException {
        page = seed(EMPTY).resolve("page.html");
        int code = run();
        assertRefused(code, "The page cannot be written to '" + page + "': a file stands where a folder is needed.");
        assertEquals(WhoSaysWhat.UNUSABLE, code);
    }

    @Test
    void helpTellsEveryOption() {
        assertEquals(WhoSaysWhat.FINE, run("--help"));
        assertTrue(out.text().contains("--compare ONE OTHER"));
        assertFalse(Files.exists(page));
    }
}
