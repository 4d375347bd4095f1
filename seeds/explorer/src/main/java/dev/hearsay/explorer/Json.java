package dev.hearsay.explorer;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON in the making, for a script element that no browser runs. What is absent, empty or false is left out. */
final class Json {

    private final StringWriter written = new StringWriter();
    private final JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), written);

    void object(Runnable members) {
        out.writeStartObject();
        members.run();
        out.writeEndObject();
    }

    void object(String name, Runnable members) {
        out.writeName(name);
        object(members);
    }

    /** A list of objects, each by its members. */
    <T> void objects(String name, Iterable<T> items, Consumer<? super T> members) {
        out.writeName(name);
        out.writeStartArray();
        items.forEach(item -> object(() -> members.accept(item)));
        out.writeEndArray();
    }

    void text(String name, String text) {
        out.writeName(name);
        out.writeString(text);
    }

    void text(String name, Optional<?> text) {
        text.ifPresent(present -> text(name, present.toString()));
    }

    void word(String name, Enum<?> constant) {
        text(name, constant.name().toLowerCase(Locale.ROOT));
    }

    void texts(String name, Collection<String> texts) {
        if (!texts.isEmpty()) {
            out.writeName(name);
            out.writeStartArray();
            texts.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    void notes(String name, Map<String, String> notes) {
        if (!notes.isEmpty()) {
            object(name, () -> notes.forEach(this::text));
        }
    }

    void number(String name, long number) {
        out.writeName(name);
        out.writeNumber(number);
    }

    void number(String name, Optional<Integer> number) {
        number.ifPresent(present -> number(name, present));
    }

    void flag(String name, boolean holds) {
        if (holds) {
            out.writeName(name);
            out.writeBoolean(true);
        }
    }

    void numbers(String name, int... numbers) {
        if (numbers.length > 0) {
            out.writeName(name);
            out.writeArray(numbers, 0, numbers.length);
        }
    }

    /** All of it, without any character that could end the script element or reorder the line that people see. */
    String inScript() {
        out.close();
        String json = written.toString();
        StringBuilder safe = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char unit = json.charAt(i);
            if (isEscaped(unit)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            } else {
                safe.append(unit);
            }
        }
        return safe.toString();
    }

    /** Within a text only, for JSON's own marks are none of these. */
    private static boolean isEscaped(char unit) {
        return switch (Character.getType(unit)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> unit == '<' || unit == '>' || unit == '&';
        };
    }
}
