package dev.hearsay.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.management.JMException;
import javax.management.ObjectName;
import org.openjdk.jol.info.GraphLayout;

/** What objects, the process and the machine use right now. */
final class Meter {

    /** Java heap and class space lie below; malloc, mmap and the JVM's own tables above. */
    private static final long NATIVE_FROM = 1L << 44;

    private static final int BYTES_COLUMN = 2;

    private Meter() {}

    /** Bytes of live objects, exactly, after a full collection. */
    static long liveObjects() {
        try {
            ObjectName diagnostics = new ObjectName("com.sun.management:type=DiagnosticCommand");
            String histogram = (String) ManagementFactory.getPlatformMBeanServer()
                    .invoke(diagnostics, "gcClassHistogram", new Object[] {new String[0]}, new String[] {
                        String[].class.getName()
                    });
            String total = histogram.substring(histogram.lastIndexOf("Total")).trim();
            return Long.parseLong(total.split("\\s+", -1)[BYTES_COLUMN]);
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes of all objects that can be reached from one, as JOL counts them. */
    static long reachable(Object root) {
        return GraphLayout.parseInstance(root).totalSize();
    }

    /** Resident memory outside the Java heap; 0 where the machine does not tell. */
    static long nativeMemory() throws IOException {
        Path maps = Path.of("/proc/self/smaps");
        if (Files.notExists(maps)) {
            return 0;
        }
        long total = 0;
        boolean counts = false;
        try (BufferedReader lines = Files.newBufferedReader(maps)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int dash = line.indexOf('-');
                if (Character.digit(line.charAt(0), 16) >= 0 && dash > 0 && dash < 17) {
                    counts = Long.parseUnsignedLong(line.substring(0, dash), 16) >= NATIVE_FROM;
                } else if (counts && line.startsWith("Rss:")) {
                    total += Long.parseLong(line.replaceAll("\\D", "")) * 1024;
                }
            }
        }
        return total;
    }

    /** The load average of the last minute; {@code ?} where the machine does not tell. */
    static String loadAverage() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "?" : String.format(Locale.ROOT, "%.2f", load);
    }
}
