package dev.hearsay.export;

import dev.hearsay.escaping.Characters;
import dev.hearsay.escaping.Xml;
import java.io.IOException;

/** A format that is XML. */
final class XmlFormat extends Format {

    /** One file in the making. */
    interface Sheet {
        /** Writes it from its first element to its last. */
        void print() throws IOException;
    }

    /** Begins a file of the format. */
    interface Beginning {
        /** The file of a graph. */
        Sheet of(Graph graph, Xml xml, Losses losses);
    }

    private final Beginning beginning;

    XmlFormat(String name, Beginning beginning) {
        super(name, Characters.OF_XML);
        this.beginning = beginning;
    }

    @Override
    void print(Graph graph, Appendable out, Losses losses) throws IOException {
        beginning.of(graph, new Xml(out, losses::carried), losses).print();
    }
}
