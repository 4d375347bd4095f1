package dev.hearsay.seeds;

/** Small files of the format, to be told from each other by little. */
final class SampleFile {

    static final String HEAD = "{\"format\": \"hearsay-corpus\", \"version\": 1";

    private SampleFile() {}

    /** A file of these sections. */
    static String of(String sections) {
        return HEAD + ", " + sections + "}";
    }

    /** A file of these topics. */
    static String topics(String... topics) {
        return of("\"topics\": [" + String.join(", ", topics) + "]");
    }

    /** A topic of this id. */
    static String topic(String id) {
        return "{\"id\": \"" + id + "\", \"label\": \"" + id + "\"}";
    }

    static Loaded load(String text) {
        return Seeds.json().load("it.json", text);
    }
}
