package dev.hearsay.seeds;

import dev.hearsay.Actor;
import dev.hearsay.Corpus;
import dev.hearsay.Reference;
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

    /** The columns of the tables of claims among the shared bad inputs, and what they name. */
    static final CsvMapping SHARED = CsvMapping.of(CsvMapping.Separator.COMMA)
            .column(ClaimPart.ID, "id")
            .constant(ClaimPart.SOURCE, "doc")
            .constant(ClaimPart.VOICE, "outlet")
            .column(ClaimPart.SPEAKER, "speaker")
            .column(ClaimPart.GIST, "proposition")
            .column(ClaimPart.START, "start")
            .column(ClaimPart.END, "end")
            .column(ClaimPart.SAID, "date")
            .beside(Corpus.builder()
                    .add(Source.of("doc", "A document").withText("x".repeat(1000)))
                    .build())
            .leavingOpen(Reference.Type.ACTOR);

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
