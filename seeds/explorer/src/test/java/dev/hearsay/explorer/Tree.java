package dev.hearsay.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The data of a page, read back as maps, lists, strings, numbers and truth values. */
record Tree(Object value) {

    static Tree ofPage(String page) {
        return parse(data(page));
    }

    /** What stands in the page's data element, as it stands there. */
    static String data(String page) {
        int start = page.indexOf("id=\"data\">") + "id=\"data\">".length();
        return page.substring(start, page.indexOf("</script>", start));
    }

    static Tree parse(String json) {
        return new Tree(JsonMapper.shared().readValue(json, Object.class));
    }

    Tree get(String name) {
        return new Tree(((Map<?, ?>) value).get(name));
    }

    boolean has(String name) {
        return ((Map<?, ?>) value).containsKey(name);
    }

    List<Tree> list(String name) {
        return has(name)
                ? ((List<?>) ((Map<?, ?>) value).get(name))
                        .stream().map(Tree::new).toList()
                : List.of();
    }

    List<Integer> numbers(String name) {
        return list(name).stream().map(Tree::number).toList();
    }

    String text(String name) {
        return (String) get(name).value;
    }

    int number() {
        return (Integer) value;
    }

    int number(String name) {
        return get(name).number();
    }

    /** Every text in it, wherever. */
    List<String> texts() {
        List<String> found = new ArrayList<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, List<String> found) {
        if (value instanceof String text) {
            found.add(text);
        } else if (value instanceof List<?> list) {
            list.forEach(item -> collect(item, found));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, item) -> {
                found.add((String) name);
                collect(item, found);
            });
        }
    }
}
