package dev.hearsay.seeds.blackbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Corpus;
import dev.hearsay.export.Attributes;
import dev.hearsay.export.Edge;
import dev.hearsay.export.Exports;
import dev.hearsay.export.Graph;
import dev.hearsay.export.Node;
import dev.hearsay.picture.Pictures;
import dev.hearsay.seeds.Seed;
import dev.hearsay.seeds.Seeds;
import dev.hearsay.seeds.SouthCaucasus;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedsOnTheModulePathTest {

    @Test
    void theLoadersAreFoundAsServices() {
        assertEquals(
                List.of("Brat", "Dna", "HearsayCsv", "HearsayJson", "HearsayJsonLines", "WebAnnotations"),
                Seeds.loaders().stream()
                        .map(loader -> loader.getClass().getSimpleName())
                        .toList());
    }

    @Test
    void theBundledCorpusIsRead() {
        assertFalse(SouthCaucasus.corpus().sources().isEmpty());
    }

    @Test
    void theSchemaIsAResourceOfTheModule() {
        assertFalse(Seed.resource(Seeds.class, "hearsay-corpus-1.schema.json").bytes(1).length == 0);
    }

    @Test
    void aCorpusGoesOutAndComesBack() {
        Corpus corpus = SouthCaucasus.corpus();
        assertEquals(
                corpus, Seeds.json().load("it.json", Seeds.json().text(corpus)).orThrow());
    }

    @Test
    void aGraphIsWrittenAndDrawn() {
        Graph graph = new Graph(
                Attributes.NONE,
                List.of(Node.of("a", "Borduria", "actor")),
                List.of(Edge.directed("a", "a", "distrusts").weighing(0.5)));
        assertTrue(Exports.json().text(graph).contains("\"weight\": 0.5"));
        assertTrue(Pictures.graph("A graph", graph).svg().contains("Borduria"));
    }
}
