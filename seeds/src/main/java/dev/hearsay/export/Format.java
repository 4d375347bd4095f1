package dev.hearsay.export;

import dev.hearsay.escaping.Characters;
import dev.hearsay.seeds.SeedException;
import java.io.IOException;

/** A format of this package. */
abstract class Format implements GraphWriter {

    private final String name;
    private final Characters characters;

    Format(String name, Characters characters) {
        this.name = name;
        this.characters = characters;
    }

    @Override
    public final Written write(Graph graph, Appendable out) {
        Losses losses = new Losses(name, characters);
        graph.leftOut().forEach(losses::leftOut);
        try {
            print(graph, out, losses);
        } catch (IOException e) {
            throw unwritten(e);
        }
        return losses.written();
    }

    /** That a graph cannot be written. */
    static SeedException unwritten(IOException cause) {
        return new SeedException(
                "HS-2903", "The graph cannot be written: " + cause.getMessage() + ".", "Check where it leads.", cause);
    }

    abstract void print(Graph graph, Appendable out, Losses losses) throws IOException;

    /** The name of the format. */
    @Override
    public String toString() {
        return name;
    }
}
