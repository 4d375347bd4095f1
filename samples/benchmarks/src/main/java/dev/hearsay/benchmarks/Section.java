package dev.hearsay.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One further measurement: its arguments, and what it adds to the page of results. */
final class Section {

    private final Class<?> program;
    private final String arguments;
    private final Options options;
    private final Markdown page = new Markdown();

    private Section(Class<?> program, String arguments, Options options) {
        this.program = program;
        this.arguments = arguments;
        this.options = options;
    }

    /**
     * Begins a section.
     *
     * @param program the program that measures
     * @param args its arguments
     * @param own the options of its own, with their defaults
     */
    static Section of(Class<?> program, String[] args, Map<String, String> own)
            throws IOException, InterruptedException {
        Map<String, String> defaults =
                new HashMap<>(Map.of("size", "1000000", "folder", "target/results", "stamp", Machine.commit()));
        defaults.putAll(own);
        return new Section(program, String.join(" ", args), Options.of(args, defaults));
    }

    Options options() {
        return options;
    }

    int size() {
        return options.number("size");
    }

    /** Where the section is written. */
    Markdown page() {
        return page;
    }

    /** What this JVM was given beyond what every program gets, as the command has it. */
    private static String machine() {
        String heap = "";
        List<String> others = new ArrayList<>();
        for (String argument : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (argument.startsWith("-Xmx")) {
                heap = "-Dbench.heap=" + argument.substring("-Xmx".length()) + " ";
            } else if (argument.startsWith("-XX:") && !argument.equals("-XX:+UseG1GC")) {
                others.add(argument);
            }
        }
        return others.isEmpty() ? heap : heap + "-Dbench.options=\"" + String.join(" ", others) + "\" ";
    }

    /** Prints the section and keeps it for the page of results. */
    void save(String title) throws IOException {
        Markdown whole = new Markdown();
        whole.heading(2, title);
        whole.line("Measured by `" + machine() + "-Dbench.main=" + program.getName() + " -Dbench.args=\"" + arguments
                + "\"`, at " + options.text("stamp") + ", load average " + Meter.loadAverage() + ".");
        whole.line("");
        whole.line(page.toString().strip());
        Path folder = Files.createDirectories(Path.of(options.text("folder")));
        Files.writeString(folder.resolve(program.getSimpleName() + ".md"), whole.toString());
        System.out.println(whole);
    }
}
