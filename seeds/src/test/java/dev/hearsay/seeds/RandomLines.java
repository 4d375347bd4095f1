package dev.hearsay.seeds;

import java.util.Random;

/** Files of JSON Lines that are whole, or wrong in many ways: line ends, blanks, heads, records, ids. */
final class RandomLines {

    private final Random random;

    private RandomLines(Random random) {
        this.random = random;
    }

    static String file(Random random) {
        return new RandomLines(random).file();
    }

    /** Limits, one of which may be passed. */
    static LoadLimits limits(Random random) {
        LoadLimits usual = LoadLimits.DEFAULT;
        return switch (random.nextInt(8)) {
            case 0 -> usual.withRecords(1 + random.nextInt(40));
            case 1 -> usual.withTotalBytes(100 + random.nextInt(3000));
            case 2 -> usual.withProblems(1 + random.nextInt(5));
            case 3 -> usual.withTextLength(1 + random.nextInt(6));
            case 4 -> usual.withBytes(50 + random.nextInt(2000));
            case 5 -> usual.withDepth(1 + random.nextInt(3));
            default -> usual;
        };
    }

    private String file() {
        int lines = random.nextInt(40);
        String end = one("\n", "\n", "\r\n", "\r", "\n\r", "\n\n");
        StringBuilder text = new StringBuilder();
        text.append(rarely("\ufeff")).append(rarely("\n")).append(rarely(" ")).append(head(lines));
        for (int i = 0; i < lines; i++) {
            text.append(random.nextInt(20) == 0 ? one("\n", "\r", "\r\n") : end).append(line());
        }
        return text.append(random.nextBoolean() ? end : "").toString();
    }

    private String head(int lines) {
        StringBuilder head = new StringBuilder("{\"format\": \"hearsay-lines\", \"version\": ");
        head.append(random.nextInt(30) == 0 ? 2 : 1);
        if (random.nextInt(3) == 0) {
            head.append(", \"records\": ").append(lines);
        }
        if (random.nextInt(4) == 0) {
            head.append(", \"vocabulary\": \"")
                    .append(one("own", "built-in", "x"))
                    .append('"');
        }
        if (random.nextInt(4) == 0) {
            head.append(", \"open\": {\"topics\": [\"o1\", \"t")
                    .append(random.nextInt(9))
                    .append("\"]}");
        }
        return head.append('}').toString();
    }

    private String line() {
        String id = "t" + random.nextInt(40);
        return switch (random.nextInt(30)) {
            case 0 -> one("", "   ");
            case 1 -> topic(id, "\u2028\ud83d\ude80\u0085", "");
            case 2 -> topic(id, "x", one("o1", "t1", "t2", "nobody", id));
            case 3 -> one("{\"topic\": {", topic(id, "x", "") + " ", topic(id, "x", ""));
            case 4 -> record("actor", "a" + random.nextInt(9), "\"kind\": \"state\", \"name\": \"A\"");
            case 5 -> record("source", "s" + random.nextInt(9), "\"title\": \"S\"");
            case 6 -> record("relationKind", "k" + random.nextInt(99), "\"label\": \"K\"");
            case 7 ->
                record(
                        "claim",
                        "c" + random.nextInt(99),
                        "\"source\": \"s1\", \"voice\": \"a" + random.nextInt(9) + "\", \"gist\": \"g\"");
            default -> topic("u" + random.nextInt(100_000), "L", "");
        };
    }

    private static String topic(String id, String label, String parent) {
        String above = parent.isEmpty() ? "" : ", \"parent\": \"" + parent + "\"";
        return record("topic", id, "\"label\": \"" + label + "\"" + above);
    }

    private static String record(String type, String id, String others) {
        return "{\"" + type + "\": {\"id\": \"" + id + "\", " + others + "}}";
    }

    private String rarely(String text) {
        return random.nextInt(20) == 0 ? text : "";
    }

    private String one(String... texts) {
        return texts[random.nextInt(texts.length)];
    }
}
