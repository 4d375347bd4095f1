package dev.hearsay.seeds;

/**
 * One document as brat keeps it: a text, and beside it what is annotated.
 *
 * @param name the name of both files, without {@code .txt} and {@code .ann}
 * @param text what the first one holds
 * @param annotations what the second one holds
 */
public record BratDocument(String name, String text, String annotations) {}
