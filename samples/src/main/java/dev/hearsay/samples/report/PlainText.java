package dev.hearsay.samples.report;

import dev.hearsay.samples.report.Report.Block;
import dev.hearsay.samples.report.Report.Entry;
import dev.hearsay.samples.report.Report.Group;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.samples.report.Report.Side;
import dev.hearsay.samples.report.Report.Statements;
import dev.hearsay.samples.report.Report.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A report for a terminal or a pipe: one line a statement, the evidence beneath it. */
public final class PlainText {

    private static final String GAP = "  ";

    private final Ink ink;
    private final StringBuilder text = new StringBuilder();

    /** The claims whose evidence was given. */
    private final Set<String> given = new HashSet<>();

    private PlainText(Ink ink) {
        this.ink = ink;
    }

    /** The report in text. */
    public static String of(Report report, Ink ink) {
        PlainText rendered = new PlainText(ink);
        rendered.report(report);
        return rendered.text.toString();
    }

    private void report(Report report) {
        line(0, ink.title(shown(report.title())));
        line(0, shown(report.lead()));
        line(0, ink.muted(Report.CAUTION));
        line(0, ink.muted("− negative, + positive, · neutral"));
        Report.LEGEND.forEach(sign -> line(0, ink.muted(sign)));
        report.sections().forEach(this::section);
    }

    private void section(Section section) {
        String title = shown(section.title());
        text.append('\n');
        line(0, ink.title(title));
        line(0, ink.muted("─".repeat(title.codePointCount(0, title.length()))));
        line(0, shown(section.lead()));
        section.groups().forEach(this::group);
    }

    private void group(Group group) {
        text.append('\n');
        if (!group.title().isEmpty()) {
            line(0, ink.strong(shown(group.title())));
        }
        if (!group.lead().isEmpty()) {
            line(1, shown(group.lead()));
        }
        group.blocks().forEach(this::block);
    }

    private void block(Block block) {
        if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Statements statements) {
            statements(statements);
        }
    }

    private void table(Table table) {
        List<Integer> widths = Columns.widths(table);
        line(1, ink.muted(row(table.columns(), widths)));
        table.rows().forEach(cells -> line(1, row(cells, widths)));
    }

    private static String row(List<String> cells, List<Integer> widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            row.append(Columns.padded(shown(cells.get(i)), widths.get(i))).append(GAP);
        }
        return row.toString().stripTrailing();
    }

    private void statements(Statements statements) {
        if (!statements.title().isEmpty()) {
            line(1, ink.muted(statements.title() + ":"));
        }
        statements.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        String glyph = entry.mark().glyph();
        String head = glyph.isEmpty() ? "" : ink.of(entry.mark(), glyph) + " ";
        String words = head + shown(entry.text()) + tags(entry.tags());
        if (entry.standsForItself()) {
            entry.witnesses().forEach(witness -> witness(2, words, witness));
        } else {
            line(2, words);
            entry.sides().forEach(side -> side(side, entry.tags()));
        }
    }

    private void side(Side side, List<String> known) {
        int depth = side.label().isEmpty() ? 3 : 4;
        if (!side.label().isEmpty()) {
            line(3, shown(side.label()) + ":");
        }
        for (Witness witness : side.witnesses()) {
            List<String> own =
                    witness.tags().stream().filter(tag -> !known.contains(tag)).toList();
            witness(depth, shown(witness.sentence()) + tags(own), witness);
        }
    }

    private void witness(int depth, String words, Witness witness) {
        if (given.add(witness.claim())) {
            line(depth, words);
            evidence(depth + 1, witness);
        } else {
            line(depth, words + ink.muted(" · " + shown(witness.claim()) + ", see above"));
        }
    }

    private void evidence(int depth, Witness witness) {
        if (!witness.words().isEmpty()) {
            line(depth, ink.muted("“" + shown(witness.words()) + "”"));
        }
        line(depth, ink.muted(shown(witness.place() + " · " + witness.chain() + " · " + witness.claim())));
        witness.notes().forEach(note -> line(depth, ink.muted(shown(note))));
    }

    private String tags(List<String> tags) {
        return tags.isEmpty()
                ? ""
                : tags.stream().map(PlainText::shown).collect(Collectors.joining("; ", GAP + "(", ")"));
    }

    private static String shown(String words) {
        return Visible.of(words);
    }

    private void line(int depth, String words) {
        text.append(GAP.repeat(depth)).append(words).append('\n');
    }
}
