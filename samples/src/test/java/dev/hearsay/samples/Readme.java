package dev.hearsay.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The Java that a README shows, and what it says that it prints. */
final class Readme {

    private static final String FENCE = "```";

    private Readme() {}

    /**
     * A block of Java.
     *
     * @param line the line on which it starts
     * @param code its lines
     * @param output the text block that follows before any other block, which is what it prints
     */
    record Snippet(int line, List<String> code, Optional<String> output) {

        Snippet printing(List<String> lines) {
            return new Snippet(line, code, Optional.of(String.join("\n", lines).strip()));
        }
    }

    /** A fenced block of any language. */
    private record Block(int line, String language, List<String> lines) {}

    static List<Snippet> snippets(String markdown) {
        List<Snippet> snippets = new ArrayList<>();
        boolean mayPrint = false;
        for (Block block : blocks(markdown)) {
            if (block.language.equals("java")) {
                snippets.add(new Snippet(block.line, block.lines, Optional.empty()));
            } else if (mayPrint && block.language.equals("text")) {
                snippets.add(snippets.remove(snippets.size() - 1).printing(block.lines));
            }
            mayPrint = block.language.equals("java");
        }
        return snippets;
    }

    private static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        List<String> lines = markdown.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                blocks.add(new Block(i + 1, lines.get(i).substring(FENCE.length()), lines.subList(i + 1, end)));
                i = end;
            }
        }
        return blocks;
    }
}
