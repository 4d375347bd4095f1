package dev.hearsay.picture;

import dev.hearsay.export.Graph;
import dev.hearsay.query.Answer;
import dev.hearsay.view.Timeline;

/**
 * The door to pictures, one method for each.
 *
 * <p>All are {@value #WIDTH} pixels wide and as high as they need to be; being vectors, they are drawn at any size.
 */
public final class Pictures {

    /** How many pixels a picture is wide. */
    public static final int WIDTH = 960;

    private Pictures() {}

    /**
     * A graph: nodes as boxes, edges as lines that are the wider the more they weigh. Edges of one sign between two nodes are one line, with their
     * labels on it as far as there is room. A positive line ends in a tip, a negative one in a bar, a neutral one in an open tip; what
     * stands for denials is dotted. Nodes near each other are joined closely, positive lines are shorter than negative ones; places mean no more than that.
     *
     * <p>Of more than {@value Selected#MOST_NODES} nodes, those with the heaviest edges are drawn, and the caption counts the others. The work grows with the
     * square of the nodes that are drawn.
     *
     * @param title what the picture is called
     */
    public static Picture graph(String title, Graph graph) {
        return new Picture(title, GraphDrawing.of(Selected.of(graph)));
    }

    /**
     * A timeline: a bar for each day, month or year in which something was said, as high as there are claims; below it a line for each vaguer
     * date, with its claims counted.
     *
     * @param title what the picture is called
     */
    public static Picture timeline(String title, Timeline timeline) {
        return new Picture(title, TimelineDrawing.of(timeline));
    }

    /**
     * The stances of an answer: a row for each topic, a column for each speaker, and a mark where one takes a position on the other - plus for
     * support, minus for opposition, both where the claims differ, and a ring where all take no side - as large as there are such claims.
     *
     * <p>Rows and columns with most claims come first; of more than {@value StancesDrawing#MOST} each, the caption counts the others.
     *
     * @param title what the picture is called
     */
    public static Picture stances(String title, Answer answer) {
        return new Picture(title, StancesDrawing.of(answer));
    }
}
