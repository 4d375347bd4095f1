package dev.hearsay.export;

import dev.hearsay.seeds.SafeFile;
import dev.hearsay.seeds.SeedException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whatever writes a graph in one format; the same graph always gives the same text. */
public interface GraphWriter {

    /**
     * Writes a graph, and tells what of it the format could not express.
     *
     * @throws SeedException if nothing can be written there, {@code HS-2903}
     */
    Written write(Graph graph, Appendable out);

    /** The graph in this format. What it could not express is told by {@link #write}. */
    default String text(Graph graph) {
        StringBuilder text = new StringBuilder();
        write(graph, text);
        return text.toString();
    }

    /**
     * Puts a graph into a file in UTF-8, whole or not at all: see {@link SafeFile#write}.
     *
     * @throws SeedException if the file cannot be written, {@code HS-2902}
     * @throws dev.hearsay.MisuseException if it is not on the default file system, {@code HS-2802}
     */
    default Written save(Graph graph, Path file) {
        List<Written> written = new ArrayList<>();
        SafeFile.write(file, out -> written.add(write(graph, out)));
        return written.get(0);
    }

    private Written write(Graph graph, OutputStream out) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            Written written = write(graph, writer);
            writer.flush();
            return written;
        } catch (IOException e) {
            throw Format.unwritten(e);
        }
    }
}
