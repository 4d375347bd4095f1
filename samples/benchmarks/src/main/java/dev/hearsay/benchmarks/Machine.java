package dev.hearsay.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the measurements ran on, and further JVMs on it. */
final class Machine {

    private static final long GIBIBYTE = 1L << 30;

    private Machine() {}

    /** Processor, cores, memory and Java, in words. */
    static String inWords() throws IOException {
        long memory = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
        return processor() + Runtime.getRuntime().availableProcessors() + " cores, "
                + (memory + GIBIBYTE / 2) / GIBIBYTE + " GiB, " + System.getProperty("os.name") + ", "
                + System.getProperty("java.vm.name") + " " + System.getProperty("java.vm.version");
    }

    private static String processor() throws IOException {
        Path processors = Path.of("/proc/cpuinfo");
        if (Files.notExists(processors)) {
            return "";
        }
        return Files.readAllLines(processors).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2) + ", ")
                .findFirst()
                .orElse("");
    }

    /** The commit that is checked out, with a mark if the tree differs from it; {@code unknown} where git does not tell. */
    static String commit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "describe", "--always", "--dirty")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
        return git.waitFor() == 0 && !commit.isEmpty() ? commit : "unknown";
    }

    /** Runs a program of this class path in a JVM of its own, with the same flags for all; tells how it ended. */
    static int java(String heap, Class<?> program, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms" + heap,
                "-Xmx" + heap,
                "-XX:+UseG1GC",
                // Else whoever is first to use a page is timed with the kernel's clearing of it.
                "-XX:+AlwaysPreTouch",
                "-Djdk.attach.allowAttachSelf=true",
                "-Djol.magicFieldOffset=true",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
