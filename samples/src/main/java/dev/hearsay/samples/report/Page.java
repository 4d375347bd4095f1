package dev.hearsay.samples.report;

import dev.hearsay.samples.report.Report.Block;
import dev.hearsay.samples.report.Report.Entry;
import dev.hearsay.samples.report.Report.Group;
import dev.hearsay.samples.report.Report.Mark;
import dev.hearsay.samples.report.Report.Section;
import dev.hearsay.samples.report.Report.Side;
import dev.hearsay.samples.report.Report.Statements;
import dev.hearsay.samples.report.Report.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A report as one HTML page that needs nothing else: no script, no network, no other file. */
public final class Page {

    private final Html html = new Html();

    /** The claims whose evidence was given, with the ids of the elements that hold it. */
    private final Map<String, String> given = new HashMap<>();

    private Page() {}

    /** The page of a report. */
    public static String of(Report report) {
        Page page = new Page();
        page.report(report);
        return page.html.toString();
    }

    private void report(Report report) {
        html.open("html", "lang", "en");
        head(report);
        html.open("body");
        html.element("a", "Skip to the report", "class", "skip", "href", "#report");
        header(report);
        contents(report);
        html.open("main", "id", "report");
        for (int i = 0; i < report.sections().size(); i++) {
            section(i, report.sections().get(i));
        }
        html.close().close().close();
    }

    private void head(Report report) {
        StyleSheet sheet = StyleSheet.read();
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", sheet.policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", report.title());
        html.style(sheet.text());
        html.close();
    }

    private void header(Report report) {
        html.open("header");
        html.element("p", "Hearsay", "class", "kicker");
        html.open("h1").data(report.title()).close();
        html.element("p", report.lead(), "class", "count");
        html.element("p", Report.CAUTION, "class", "caution");
        html.open("ul", "class", "legend", "aria-label", "Signs");
        for (Mark mark : List.of(Mark.NEGATIVE, Mark.POSITIVE, Mark.NEUTRAL)) {
            html.open("li");
            glyph(mark);
            html.text(" " + mark.inWords()).close();
        }
        html.close();
        html.open("ul", "class", "key", "aria-label", "How to read the evidence");
        Report.LEGEND.forEach(sign -> html.element("li", sign));
        html.close().close();
    }

    private void contents(Report report) {
        html.open("nav", "aria-label", "Contents").open("ol");
        for (int i = 0; i < report.sections().size(); i++) {
            Section section = report.sections().get(i);
            html.open("li");
            html.open("a", "href", "#" + id(i)).data(section.title()).close();
            groups(i, section);
            html.close();
        }
        html.close().close();
    }

    private void groups(int section, Section of) {
        List<Group> titled =
                of.groups().stream().filter(group -> !group.title().isEmpty()).toList();
        if (titled.isEmpty()) {
            return;
        }
        html.open("ol");
        for (int i = 0; i < titled.size(); i++) {
            html.open("li")
                    .open("a", "href", "#" + id(section, i))
                    .data(titled.get(i).title())
                    .close()
                    .close();
        }
        html.close();
    }

    private static String id(int section) {
        return "s" + (section + 1);
    }

    private static String id(int section, int group) {
        return id(section) + "-" + (group + 1);
    }

    private void section(int number, Section section) {
        html.open("section", "aria-labelledby", id(number));
        html.open("h2", "id", id(number)).data(section.title()).close();
        html.element("p", section.lead(), "class", "lead");
        for (int i = 0; i < section.groups().size(); i++) {
            group(id(number, i), section.groups().get(i));
        }
        html.close();
    }

    private void group(String id, Group group) {
        html.open("div", "class", "group");
        if (!group.title().isEmpty()) {
            html.open("h3", "id", id).data(group.title()).close();
        }
        if (!group.lead().isEmpty()) {
            html.open("p", "class", "about").data(group.lead()).close();
        }
        group.blocks().forEach(this::block);
        html.close();
    }

    private void block(Block block) {
        if (block instanceof Table table) {
            table(table);
        } else if (block instanceof Statements statements) {
            statements(statements);
        }
    }

    /** The roles keep it a table where the style sheet stacks its cells. */
    private void table(Table table) {
        html.open("table", "role", "table").open("thead", "role", "rowgroup").open("tr", "role", "row");
        table.columns().forEach(column -> html.element("th", column, "role", "columnheader", "scope", "col"));
        html.close().close().open("tbody", "role", "rowgroup");
        for (List<String> cells : table.rows()) {
            html.open("tr", "role", "row");
            for (int i = 0; i < cells.size(); i++) {
                cell(table.columns().get(i), cells.get(i), i == 0);
            }
            html.close();
        }
        html.close().close();
    }

    private void cell(String column, String words, boolean first) {
        if (first) {
            html.open("th", "role", "rowheader", "scope", "row").data(words).close();
        } else {
            html.open("td", "role", "cell", "data-column", column, "class", words.isEmpty() ? "none" : "some");
            html.data(words).close();
        }
    }

    private void statements(Statements statements) {
        if (!statements.title().isEmpty()) {
            html.element("h4", statements.title());
        }
        html.open("ul", "class", "statements");
        statements.entries().forEach(this::entry);
        html.close();
    }

    private void entry(Entry entry) {
        html.open("li");
        if (entry.standsForItself()) {
            html.open("p").data(entry.text()).close();
            tags(entry.tags());
            evidence(entry.witnesses().get(0));
        } else {
            folded(entry);
        }
        html.close();
    }

    private void folded(Entry entry) {
        // What two sides say is meant to be seen side by side; the rest is there for whoever asks.
        html.open("details", entry.sides().size() > 1 ? new String[] {"open", ""} : new String[0])
                .open("summary");
        glyph(entry.mark());
        html.open("span", "class", "body");
        html.open("span", "class", "what").data(entry.text()).close();
        tags(entry.tags());
        html.element("span", extent(entry), "class", "extent").close().close();
        entry.sides().forEach(side -> side(side, entry.tags()));
        html.close();
    }

    private static String extent(Entry entry) {
        String claims = Words.count(entry.witnesses().size(), "claim");
        return entry.paragraphs().isEmpty() ? claims : entry.paragraphs() + " · " + claims;
    }

    private void glyph(Mark mark) {
        if (mark == Mark.NONE) {
            return;
        }
        String style = "mark " + mark.name().toLowerCase(Locale.ROOT);
        html.element("span", mark.glyph(), "class", style, "role", "img", "aria-label", mark.inWords());
    }

    private void side(Side side, List<String> known) {
        if (!side.label().isEmpty()) {
            html.open("p", "class", "side").data(side.label()).close();
        }
        html.open("ul", "class", "witnesses");
        side.witnesses().forEach(witness -> witness(witness, known));
        html.close();
    }

    private void witness(Witness witness, List<String> known) {
        html.open("li").open("p").data(witness.sentence()).close();
        tags(witness.tags().stream().filter(tag -> !known.contains(tag)).toList());
        evidence(witness);
        html.close();
    }

    private void tags(List<String> tags) {
        tags.forEach(tag -> html.open("span", "class", "tag").data(tag).close());
    }

    private void evidence(Witness witness) {
        String first = given.get(witness.claim());
        if (first == null) {
            given.put(witness.claim(), "c" + (given.size() + 1));
            inFull(witness);
        } else {
            html.open("p", "class", "evidence");
            html.open("a", "href", "#" + first).data(witness.claim());
            html.text(", see above").close().close();
        }
    }

    private void inFull(Witness witness) {
        if (!witness.words().isEmpty()) {
            html.open("blockquote").data(witness.words()).close();
        }
        html.open("p", "class", "evidence", "id", "c" + given.size());
        html.data(witness.chain()).text(" · ").data(witness.place()).text(" · ").data(witness.claim());
        html.close();
        witness.notes()
                .forEach(note -> html.open("p", "class", "evidence").data(note).close());
    }
}
