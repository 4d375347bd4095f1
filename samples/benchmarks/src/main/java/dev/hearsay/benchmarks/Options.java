package dev.hearsay.benchmarks;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Arguments of the form {@code --name value}. */
final class Options {

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /**
     * Reads arguments.
     *
     * @param args the arguments
     * @param defaults every name there is, with the value it has where the arguments give none
     * @throws IllegalArgumentException for a name that there is not, or one without a value; the message lists the names
     */
    static Options of(String[] args, Map<String, String> defaults) {
        Map<String, String> values = new LinkedHashMap<>(defaults);
        for (int i = 0; i < args.length; i += 2) {
            String name = args[i].startsWith("--") ? args[i].substring(2) : "";
            if (!defaults.containsKey(name) || i + 1 == args.length) {
                throw new IllegalArgumentException("'" + args[i]
                        + "' is not understood. Give --name value, of these, with their defaults: " + defaults);
            }
            values.put(name, args[i + 1]);
        }
        return new Options(values);
    }

    String text(String name) {
        return values.getOrDefault(name, "");
    }

    int number(String name) {
        return Integer.parseInt(text(name).replace("_", ""));
    }

    double decimal(String name) {
        return Double.parseDouble(text(name));
    }

    /** The parts of a value between its commas; {@code none} has none. */
    List<String> list(String name) {
        return Arrays.stream(text(name).split(",", -1))
                .filter(part -> !part.equals("none"))
                .toList();
    }
}
