package dev.hearsay.seeds;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Jazzer on every loader and writer; CONTRIBUTING.md has the commands. What it finds it leaves beside the tests, where
 * {@link FindsTest} replays it.
 */
class SeedsFuzzTest {

    @FuzzTest(maxDuration = "")
    void json(byte[] bytes) {
        Fuzzed.json(bytes);
    }

    @FuzzTest(maxDuration = "")
    void jsonLines(byte[] bytes) {
        Fuzzed.jsonLines(bytes);
    }

    @FuzzTest(maxDuration = "")
    void open(byte[] bytes) {
        Fuzzed.open(bytes);
    }

    @FuzzTest(maxDuration = "")
    void jsonWriter(byte[] bytes) {
        Fuzzed.jsonWriter(bytes);
    }

    @FuzzTest(maxDuration = "")
    void jsonLinesWriter(byte[] bytes) {
        Fuzzed.jsonLinesWriter(bytes);
    }

    @FuzzTest(maxDuration = "")
    void csv(byte[] bytes) {
        Fuzzed.csv(bytes);
    }

    @FuzzTest(maxDuration = "")
    void brat(byte[] bytes) {
        Fuzzed.brat(bytes);
    }

    @FuzzTest(maxDuration = "")
    void csvWriter(byte[] bytes) {
        Fuzzed.csvWriter(bytes);
    }

    @FuzzTest(maxDuration = "")
    void bratWriter(byte[] bytes) {
        Fuzzed.bratWriter(bytes);
    }

    @FuzzTest(maxDuration = "")
    void annotations(byte[] bytes) {
        Fuzzed.annotations(bytes);
    }

    @FuzzTest(maxDuration = "")
    void dna(byte[] bytes) {
        Fuzzed.dna(bytes);
    }

    @FuzzTest(maxDuration = "")
    void annotationsWriter(byte[] bytes) {
        Fuzzed.annotationsWriter(bytes);
    }
}
