package dev.hearsay.export;

import dev.hearsay.Sign;
import dev.hearsay.escaping.Characters;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Mermaid flowchart. */
final class Mermaid extends Format {

    /** The usual limit of viewers. */
    private static final int MOST_EDGES = 500;

    /** The usual limit of viewers, less some for the first line and the styles. */
    private static final int MOST_CHARACTERS = 50_000 - 5_000;

    private static final int LONGEST_COMMENT = 1000;

    private static final int LAST_OF_ASCII = 0x7F;

    private static final int BYTE_ORDER_MARK = 0xFEFF;

    Mermaid() {
        super("Mermaid", Characters.OF_XML);
    }

    @Override
    void print(Graph graph, Appendable out, Losses losses) throws IOException {
        losses.atGraph();
        String comments = comments(graph.attributes(), losses);
        Numbers numbers = new Numbers("n", graph.nodes());
        Graph kept = Abridged.of(graph, room(MOST_CHARACTERS - comments.length(), numbers), losses);
        out.append("flowchart LR\n").append(comments);
        for (Node node : kept.nodes()) {
            losses.at(node);
            note(losses, true, node.times(), List.of());
            losses.in("label");
            out.append(line(node, numbers, losses));
        }
        for (Edge edge : kept.edges()) {
            losses.at(edge);
            boolean details =
                    edge.weight().isPresent() || !edge.attributes().values().isEmpty();
            note(losses, details, edge.times(), edge.claims());
            losses.in("label");
            out.append(line(edge, numbers, losses));
        }
        out.append(style(kept.edges(), Sign.NEGATIVE));
        out.append(style(kept.edges(), Sign.POSITIVE));
    }

    private Abridged.Room room(int characters, Numbers numbers) {
        Losses unheard = new Losses(toString(), Characters.OF_XML);
        return new Abridged.Room(
                MOST_EDGES,
                characters,
                node -> line(node, numbers, unheard).length(),
                edge -> line(edge, numbers, unheard).length());
    }

    private static void note(Losses losses, boolean details, List<Span> times, List<?> claims) {
        if (details) {
            losses.note(Loss.DETAILS);
        }
        if (!times.isEmpty()) {
            losses.note(Loss.TIMES);
        }
        if (!claims.isEmpty()) {
            losses.note(Loss.CLAIMS);
        }
    }

    /** A line for each attribute; one that is very long would leave no room for the graph. */
    private static String comments(Attributes attributes, Losses losses) {
        StringBuilder comments = new StringBuilder();
        attributes.values().forEach((name, value) -> {
            losses.in(name);
            String line =
                    "  %% " + escaped(losses.carried(name)) + ": " + escaped(losses.carried(losses.joined(value)));
            losses.note(line.length() > LONGEST_COMMENT ? Loss.GRAPH : Loss.DESCRIPTION);
            comments.append(line.length() > LONGEST_COMMENT ? "" : line + "\n");
        });
        return comments.toString();
    }

    private static String style(List<Edge> edges, Sign sign) {
        String numbers = IntStream.range(0, edges.size())
                .filter(i -> edges.get(i).sign() == sign)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(","));
        return numbers.isEmpty() ? "" : "  linkStyle " + numbers + " stroke:" + Names.colour(sign) + "\n";
    }

    private static String line(Node node, Numbers numbers, Losses losses) {
        String label = "\"" + shown(losses.carried(node.label())) + "\"";
        String shape = switch (node.kind()) {
            case "claim" -> "(" + label + ")";
            case Records.TOPIC -> "{{" + label + "}}";
            case Records.SOURCE -> "[(" + label + ")]";
            case "relation" -> "([" + label + "])";
            default -> "[" + label + "]";
        };
        return "  " + numbers.of(node.id()) + shape + "\n";
    }

    private static String line(Edge edge, Numbers numbers, Losses losses) {
        String label = edge.label().isEmpty() ? "" : "|\"" + shown(losses.carried(edge.label())) + "\"|";
        return "  " + numbers.of(edge.source()) + " " + arrow(edge) + label + " " + numbers.of(edge.target()) + "\n";
    }

    /** A negative edge ends in a cross, so that its sign is told without colour too. */
    private static String arrow(Edge edge) {
        String line = edge.denied() ? "-.-" : "--";
        if (edge.sign() == Sign.NEGATIVE) {
            return (edge.directed() ? "" : "x") + line + "x";
        }
        return edge.directed() ? line + ">" : edge.denied() ? line : "---";
    }

    /** A label that is not empty, which would be no label at all. */
    private static String shown(String label) {
        return label.isEmpty() ? " " : escaped(label);
    }

    /**
     * A text of which nothing means anything to Mermaid, nor to the Markdown, icons and formulas it looks for in labels: letters, digits and single blanks stay,
     * and so do commas, brackets, and points and hyphens within words; everything else is written by its number. So are line ends: an element between
     * the lines would have Mermaid read the label as HTML, and then look for icons and formulas in what was written by number.
     */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            int c = characters[i];
            if (isPlain(characters, i)) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append(String.format(Locale.ROOT, "#%d;", c));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(int[] characters, int i) {
        int c = characters[i];
        return switch (c) {
            case ',', '(', ')' -> true;
            case ' ' -> isBetween(characters, i, other -> other != ' ' && other != '\n');
            case '.', '-' -> isBetween(characters, i, Mermaid::isOfWord);
            default -> isOfWord(c);
        };
    }

    private static boolean isBetween(int[] characters, int i, IntPredicate others) {
        return i > 0 && i + 1 < characters.length && others.test(characters[i - 1]) && others.test(characters[i + 1]);
    }

    /** Whatever is not ASCII means nothing to Mermaid but blanks, which it cuts off at ends; control characters have other numbers in HTML. */
    private static boolean isOfWord(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || (c > LAST_OF_ASCII && !Character.isSpaceChar(c) && c != BYTE_ORDER_MARK);
    }
}
