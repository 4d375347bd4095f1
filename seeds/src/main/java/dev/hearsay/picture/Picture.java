package dev.hearsay.picture;

import dev.hearsay.escaping.Characters;
import dev.hearsay.escaping.Xml;
import dev.hearsay.seeds.SafeFile;
import dev.hearsay.seeds.SeedException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A picture as SVG. Made by {@link Pictures}. */
public final class Picture {

    private final String title;
    private final Drawing drawing;

    Picture(String title, Drawing drawing) {
        this.title = title;
        this.drawing = drawing;
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What it shows, in words: what a screen reader reads. */
    public String description() {
        return drawing.description();
    }

    /** The SVG file. */
    public String svg() {
        StringBuilder svg = new StringBuilder();
        write(svg);
        return svg.toString();
    }

    /**
     * Writes the SVG file.
     *
     * @throws SeedException if nothing can be written there, {@code HS-2903}
     */
    public void write(Appendable out) {
        try {
            Svg svg = new Svg(new Xml(out, Characters.OF_XML::carried));
            svg.begin(title, drawing);
            drawing.draw(svg);
            svg.end();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    /**
     * Puts the SVG into a file, whole or not at all: see {@link SafeFile#write}.
     *
     * @throws SeedException if the file cannot be written, {@code HS-2902}
     * @throws dev.hearsay.MisuseException if it is not on the default file system, {@code HS-2802}
     */
    public void save(Path file) {
        SafeFile.write(file, this::write);
    }

    private void write(OutputStream out) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            write(writer);
            writer.flush();
        } catch (IOException e) {
            throw unwritten(e);
        }
    }

    private static SeedException unwritten(IOException cause) {
        return new SeedException(
                "HS-2903",
                "The picture cannot be written: " + cause.getMessage() + ".",
                "Check where it leads.",
                cause);
    }

    /** Its title. */
    @Override
    public String toString() {
        return title;
    }
}
