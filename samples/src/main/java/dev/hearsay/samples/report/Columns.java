package dev.hearsay.samples.report;

import dev.hearsay.samples.report.Report.Table;
import java.util.ArrayList;
import java.util.List;

/** How wide the columns of a table are, in code points. */
final class Columns {

    private Columns() {}

    static List<Integer> widths(Table table) {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            int widest = table.rows().stream()
                    .mapToInt(cells -> width(Visible.of(cells.get(column))))
                    .max()
                    .orElse(0);
            widths.add(Math.max(widest, width(table.columns().get(i))));
        }
        return widths;
    }

    static String padded(String words, int width) {
        return words + " ".repeat(width - width(words));
    }

    private static int width(String words) {
        return words.codePointCount(0, words.length());
    }
}
