import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints, from the CSV report of JaCoCo, the covered share of branches and lines of each module and of all together. */
final class Coverage {

    private static final List<String> COUNTERS =
            List.of("BRANCH_MISSED", "BRANCH_COVERED", "LINE_MISSED", "LINE_COVERED");

    private Coverage() {}

    public static void main(String[] args) throws IOException {
        Path report = Path.of(args[0]);
        if (Files.notExists(report)) {
            System.out.println("Coverage was not measured.");
            return;
        }
        List<String> rows = Files.readAllLines(report);
        List<String> header = List.of(rows.get(0).split(","));
        Map<String, long[]> sums = new LinkedHashMap<>();
        long[] whole = new long[COUNTERS.size()];
        for (String row : rows.subList(1, rows.size())) {
            List<String> cells = List.of(row.split(","));
            String group = cells.get(0);
            long[] module = sums.computeIfAbsent(
                    group.substring(group.lastIndexOf('/') + 1), name -> new long[COUNTERS.size()]);
            for (int i = 0; i < COUNTERS.size(); i++) {
                long count = Long.parseLong(cells.get(header.indexOf(COUNTERS.get(i))));
                module[i] += count;
                whole[i] += count;
            }
        }
        sums.put("all modules", whole);
        List<String> lines = new ArrayList<>();
        sums.forEach((name, sum) -> lines.add(line(name, sum)));
        lines.forEach(System.out::println);
    }

    private static String line(String name, long[] sum) {
        return String.format(
                Locale.ROOT,
                "Coverage of %-18s %6s of branches, %6s of lines",
                name,
                share(sum[0], sum[1]),
                share(sum[2], sum[3]));
    }

    private static String share(long missed, long covered) {
        long all = missed + covered;
        return all == 0 ? "none" : String.format(Locale.ROOT, "%.1f %%", 100.0 * covered / all);
    }
}
