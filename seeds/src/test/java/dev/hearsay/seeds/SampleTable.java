package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Corpus;
import dev.hearsay.Source;
import dev.hearsay.Topic;

/** What small tables name. */
final class SampleTable {

    /** Position 7 is an emoji of two UTF-16 units and four bytes. */
    static final String TEXT = "Moscow \uD83D\uDE00 has turned a blind eye, \u00ABagain\u00BB.";

    static final Corpus BESIDE = Corpus.builder()
            .add(Source.of("wire-1", "A wire report").withText(TEXT))
            .add(Source.of("wire-2", "Another report"))
            .add(Actor.organisation("agency", "The Agency"))
            .add(Actor.person("expert", "An Expert"))
            .add(Actor.state("russia", "Russia"))
            .add(Actor.state("iran", "Iran"))
            .add(Topic.of("corridor", "The corridor"))
            .build();

    private SampleTable() {}

    static CsvMapping mapping() {
        return CsvMapping.hearsay().beside(BESIDE);
    }

    /** What rows of these columns give. */
    static Loaded load(String... lines) {
        return Seeds.csv(mapping()).load("it.csv", String.join("\n", lines) + "\n");
    }

    /** The codes, lines and columns of the problems. */
    static String told(Loaded loaded) {
        StringBuilder told = new StringBuilder();
        loaded.problems()
                .forEach(problem -> told.append(problem.code())
                        .append(' ')
                        .append(problem.place().orElseThrow().line())
                        .append(':')
                        .append(problem.place().orElseThrow().column())
                        .append(' ')
                        .append(problem.pointer())
                        .append('\n'));
        return told.toString();
    }
}
