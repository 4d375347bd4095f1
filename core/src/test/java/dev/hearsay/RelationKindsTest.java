package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The built-in kinds against plover.csv, which was read out of the PLOVER manual independently of them. */
class RelationKindsTest {

    /** One row: a category, or a mode of it. */
    private record Row(String category, String mode, int polarity, double weight) {

        String id() {
            String category = this.category.toLowerCase(Locale.ROOT);
            return mode.isEmpty() ? category : category + "-" + mode;
        }
    }

    private static final Map<RelationKind.Id, RelationKind> KINDS =
            RelationKinds.builtIn().stream().collect(Collectors.toMap(RelationKind::id, kind -> kind));

    private static List<Row> rows() throws IOException {
        try (InputStream file = RelationKindsTest.class.getResourceAsStream("/plover.csv")) {
            List<String> lines = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<Row> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] cells = line.split(",", -1);
                if (!cells[0].equals("(none)")) {
                    rows.add(new Row(cells[0], cells[1], Integer.parseInt(cells[4]), Double.parseDouble(cells[5])));
                }
            }
            return rows;
        }
    }

    /** What a corpus of the built-in kinds therefore need not check again. */
    @Test
    void builtInKindsNameOnlyEachOtherAndObeyEveryRule() {
        List<RelationKind> others = RelationKinds.builtIn().stream()
                .map(kind -> kind.withNotes(Map.of("a copy", "is checked like any vocabulary")))
                .toList();
        Corpus copy = Corpus.builder().vocabulary(others).build();
        assertEquals(List.of(), copy.open());
        assertEquals(
                RelationKinds.builtInById().stream().map(RelationKind::id).toList(),
                copy.kinds().stream().map(RelationKind::id).toList());
    }

    @Test
    void everyCategoryAndModeHasTheWeightAndSignOfTheManual() throws IOException {
        assertEquals(16 + 66, rows().size());
        for (Row row : rows()) {
            RelationKind kind = Optional.ofNullable(KINDS.get(new RelationKind.Id(row.id())))
                    .orElseThrow();
            assertEquals(row.weight, kind.weight(), row::id);
            assertEquals(row.polarity, kind.sign().value(), row::id);
            assertEquals(
                    row.mode.isEmpty() ? Optional.empty() : Optional.of(row.category.toLowerCase(Locale.ROOT)),
                    kind.parent().map(RelationKind.Id::value),
                    row::id);
        }
    }

    @Test
    void whatTheManualDoesNotHaveTakesItsWeightFromAKindAboveItThatItHas() throws IOException {
        Set<String> manual = rows().stream().map(Row::id).collect(Collectors.toSet());
        Set<String> own = new TreeSet<>();
        for (RelationKind kind : RelationKinds.builtIn()) {
            if (manual.contains(kind.id().value())) {
                continue;
            }
            own.add(kind.id().value());
            if (kind.parent().isEmpty()) {
                assertEquals(0, kind.weight(), kind::label);
                continue;
            }
            RelationKind parent = kind.parent().map(KINDS::get).orElseThrow();
            assertEquals(parent.weight(), kind.weight(), kind::label);
            assertEquals(parent.sign(), kind.sign(), kind::label);
        }
        assertEquals(26, own.size(), own::toString);
    }

    @Test
    void noTwoKindsShareAnIdOrALabel() {
        List<RelationKind> kinds = RelationKinds.builtIn();
        assertEquals(kinds.size(), KINDS.size());
        assertEquals(
                kinds.size(), kinds.stream().map(RelationKind::label).distinct().count());
    }

    @Test
    void oppositesNameEachOtherAndDifferInSign() {
        Map<String, String> opposites = new HashMap<>();
        for (RelationKind kind : RelationKinds.builtIn()) {
            kind.opposite().map(KINDS::get).ifPresent(other -> {
                assertEquals(Optional.of(kind.id()), other.opposite(), kind::label);
                assertEquals(kind.sign().value(), -other.sign().value(), kind::label);
                assertEquals(kind.symmetric(), other.symmetric(), kind::label);
                opposites.put(kind.id().value(), other.id().value());
            });
        }
        assertEquals(8, opposites.size());
        assertEquals("includes", opposites.get("excludes"));
    }

    @Test
    void parentsAreBuiltInToo() {
        RelationKinds.builtIn()
                .forEach(kind -> kind.parent().ifPresent(parent -> assertTrue(KINDS.containsKey(parent))));
    }

    @Test
    void aCorpusOfTheBuiltInKindsBuilds() {
        List<RelationKind> kinds = Corpus.builder().build().kinds();
        assertEquals(KINDS.keySet(), kinds.stream().map(RelationKind::id).collect(Collectors.toSet()));
        assertThrows(
                UnsupportedOperationException.class,
                () -> RelationKinds.builtIn().clear());
    }
}
