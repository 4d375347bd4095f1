package dev.hearsay.export;

import dev.hearsay.Problem;
import java.util.Optional;

/** What a format cannot express, and what is written instead. */
enum Loss {
    /** Characters that no text of the format can have. */
    CHARACTERS("HS-2701", "cannot carry every character", "Each is written \\u{...}, by its number; read it back so."),
    /** Times where there is no type for them. */
    TIMES_AS_TEXT("HS-2702", "has no times", "They are texts in the form of ISO 8601-2; GEXF keeps times."),
    /** Lists of texts where there is no type for them. */
    LISTS("HS-2703", "has no lists", "They are texts parted by semicolons; split them, or write JSON."),
    /** Edges with and without a direction. */
    DIRECTIONS(
            "HS-2704",
            "has readers that take all edges as directed, or none",
            "All are written as directed; those that are not say so in 'directed'."),
    /** Weights that are not above 0. */
    WEIGHTS(
            "HS-2705",
            "has readers that refuse weights of 0 or less",
            "The size is the weight, 1 for 0; 'signedWeight' has what they weigh."),
    /** Dates that are known to a month, a year or less. */
    VAGUE(
            "HS-2706",
            "has no vague dates",
            "All days stand there on which it may have been; 'times' has the dates as told."),
    /** Spans of one node or edge that overlap or touch. */
    OVERLAPS("HS-2707", "has no times that overlap", "They are joined to one; 'times' has each."),
    /** Cells that a spreadsheet would reckon. */
    FORMULAS("HS-2708", "is guarded against formulas", "An apostrophe stands before each; other readers take it off."),
    /** Attributes of the graph that are put into words. */
    DESCRIPTION(
            "HS-2709",
            "has no attributes of a graph",
            "They are lines of its description or comments; GraphML and JSON keep them."),
    /** Edges beyond a limit. */
    EDGES(
            "HS-2710",
            "is drawn up to a limit, and edges are left out",
            "The heaviest are kept; narrow the graph to choose others."),
    /** Nodes beyond a limit. */
    NODES(
            "HS-2711",
            "is drawn up to a limit, and nodes are left out",
            "Those of the kept edges are kept; narrow the graph."),
    /** The way back. */
    CLAIMS("HS-2712", "has no place for claims", "They are left out; every other format keeps them."),
    /** Times where there is no place for them. */
    TIMES("HS-2713", "has no place for times", "They are left out; every other format keeps them."),
    /** Whatever else is known. */
    DETAILS(
            "HS-2714",
            "has no place for ids, weights and attributes",
            "They are left out but for what the drawing shows; every other format keeps them."),
    /** Attributes of the graph that are not written. */
    GRAPH(
            "HS-2715",
            "has no place for attributes of the graph",
            "They have a table of their own: Exports.csv().attributes()."),
    /** Edges that nothing but their values tell apart. */
    PARALLEL("HS-2716", "has one edge of a kind between two nodes at a time", "Others have a number after their kind."),
    /** Names of attributes that are no tokens. */
    NAMES(
            "HS-2717",
            "has only letters, digits, points and hyphens in names of attributes",
            "Others are underscores; the name is described."),
    /** What a graph lacked before it was written. */
    LEFT_OUT(
            "HS-2718",
            "has a graph that was made without some of its view",
            "Its attribute 'leftOut' names it; ask the store for it.");

    private final String code;
    private final String lack;
    private final String instead;

    Loss(String code, String lack, String instead) {
        this.code = code;
        this.lack = lack;
        this.instead = instead;
    }

    /** The warning that a format lacks this for what was found. */
    Problem in(String format, String found) {
        return new Problem(
                code,
                Problem.Severity.WARNING,
                format + " " + lack + ".",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.of(found),
                instead,
                Optional.empty());
    }
}
