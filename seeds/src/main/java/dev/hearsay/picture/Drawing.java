package dev.hearsay.picture;

import java.io.IOException;

/** What is drawn below the title of a picture. */
interface Drawing {

    /** How many pixels it is high. */
    double height();

    String description();

    /** The words below it. */
    String caption();

    /** Draws it, from its upper left corner on. */
    void draw(Svg svg) throws IOException;
}
