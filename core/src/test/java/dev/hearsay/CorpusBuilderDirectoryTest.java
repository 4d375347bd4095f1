package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class CorpusBuilderDirectoryTest {

    @Test
    void builderKnowsWhatWasAddedSoFarAndWhatIsKnownElsewhere() {
        Directory elsewhere = Corpus.builder()
                .add(Actor.state("iran", "Iran").metonym("Tehran"))
                .build()
                .directory();
        Corpus.Builder builder = Corpus.builder().knowing(elsewhere, claim -> false);
        assertThrows(MisuseException.class, () -> builder.directory().actorNamed("Moscow"));
        builder.add(Actor.state("russia", "Russia").metonym("Moscow"));
        assertEquals("russia", builder.directory().actorNamed("Moscow").value());
        assertEquals("iran", builder.directory().actorNamed("Tehran").value());
        assertEquals(elsewhere.kinds().size(), builder.directory().kinds().size());
    }

    @Test
    void ownRecordsHideOthersOfTheirIdAndBrokenOnesAreKnownToo() {
        Directory elsewhere =
                Corpus.builder().add(Actor.state("iran", "Persia")).build().directory();
        Corpus.Builder builder = Corpus.builder()
                .knowing(elsewhere, claim -> false)
                .add(Actor.state("iran", "Iran").with(Affiliation.member("nobody", Period.ALWAYS)));
        assertEquals("Iran", builder.directory().nameOf(new Actor.Id("iran")));
    }
}
