package dev.hearsay.explorer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page around its data. Pages differ in their data only, which no browser runs; all else is allowed by its digest.
 */
final class Page {

    /** By idea; each uses what stands before it. */
    private static final List<String> SCRIPTS = List.of(
            "words.js",
            "elements.js",
            "data.js",
            "choice.js",
            "evidence.js",
            "network.js",
            "layout.js",
            "drawing.js",
            "graph.js",
            "compare.js",
            "timeline.js",
            "stances.js",
            "contested.js",
            "claims.js",
            "page.js");

    private static final List<String> STYLES = List.of("page.css", "views.css", "evidence.css");

    private Page() {}

    /** The page of some data that may stand in a script element as it is. */
    static String of(String data) {
        Inline style = new Inline("style", Resource.joined(STYLES));
        Inline script = new Inline("script", "(() => {\n'use strict';\n" + Resource.joined(SCRIPTS) + "})();\n");
        List<Inline> libraries = Library.ALL.stream().map(Library::script).toList();
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("policy", policy(style, script));
        parts.put("style", style.html());
        parts.put("licences", licences());
        parts.put("libraries", libraries.stream().map(Inline::html).collect(Collectors.joining("\n")));
        parts.put("script", script.html());
        // Last, since it may hold what looks like the place of another part.
        parts.put("data", data);
        return filled(Resource.read("page.html"), parts);
    }

    private static String filled(String template, Map<String, String> parts) {
        String page = template;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            page = page.replace("{{" + part.getKey() + "}}", part.getValue());
        }
        return page;
    }

    /** What a browser may do for the page: run these scripts, draw in this style, and nothing else. */
    private static String policy(Inline style, Inline script) {
        String scripts = Stream.concat(Library.ALL.stream().map(Library::source), Stream.of(script.source()))
                .collect(Collectors.joining(" "));
        return "default-src 'none'; script-src " + scripts + "; style-src " + style.source()
                + "; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
    }

    /** The libraries by name, under the licence they share. */
    private static String licences() {
        Map<String, List<Library>> byLicence = Library.ALL.stream()
                .collect(Collectors.groupingBy(Library::licence, LinkedHashMap::new, Collectors.toList()));
        StringBuilder html = new StringBuilder();
        byLicence.forEach((licence, libraries) -> html.append("<h3>")
                .append(libraries.stream()
                        .map(library -> library.name() + " " + library.version())
                        .collect(Collectors.joining(", ")))
                .append("</h3>\n<pre>")
                .append(escaped(licence))
                .append("</pre>\n"));
        return html.toString();
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
