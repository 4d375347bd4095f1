package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.hearsay.BadInputs;
import dev.hearsay.BadInputs.Case;
import dev.hearsay.Corpus;
import dev.hearsay.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonToken;

/**
 * The shared bad inputs as a table: how many files of each set each loader refuses and keeps, none crashing it, as the manifest
 * expects. The sets of JSON hold no corpora: it is told what becomes of their tokens, and of their claims where there are
 * such, written in our format; besides, each whole load must give a result that can be told and comes again.
 */
class BadInputsTest {

    private enum Outcome {
        REFUSED,
        KEPT,
        CRASHED
    }

    /** What a loader makes of one file: whether it keeps it. */
    private interface Probe {
        boolean keeps(Case one);
    }

    /** Files for which we do otherwise than the manifest expects, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "y_object_duplicated_key_and_value.json",
            "a name that comes twice is an error, as the folder's README proposes",
            "y_string_null_escape.json",
            "no text holds U+0000, as the folder's README proposes",
            "y_string_escaped_control_character.json",
            "no text holds U+0012, which XML and others cannot carry",
            "ok_37_2_1.txt",
            "no text holds U+0000",
            "blns_093.txt",
            "no text holds control characters such as U+0001",
            "xss__IntrudersXSS.txt__a.txt",
            "one of its lines holds U+000C",
            "bad_attribution_cycle_long.json",
            "attribution is a list within a claim here, and no list comes back to itself",
            "bad_attribution_cycle_self.json",
            "attribution is a list within a claim here, and no list comes back to itself");

    /** Of the files of which either may become, those that are kept; all others are refused. */
    private static final Set<String> KEPT = Set.of(
            "any_alias_cycle.json",
            "any_attribution_depth_20000.json",
            "any_bitflip_any_006.dna",
            "any_bitflip_any_082.dna",
            "any_bitflip_any_106.dna",
            "any_bitflip_any_118.dna",
            "any_bitflip_hdr_012.dna",
            "any_bitflip_hdr_060.dna",
            "any_bitflip_pagehdr_095.dna",
            "any_bitflip_schema_017.dna",
            "any_bitflip_schema_021.dna",
            "any_bitflip_schema_033.dna",
            "any_bitflip_schema_037.dna",
            "any_bitflip_schema_045.dna",
            "any_bitflip_schema_053.dna",
            "any_bitflip_schema_101.dna",
            "any_bitflip_schema_117.dna",
            "any_null_text.dna",
            "any_blank_lines.jsonl",
            "any_bom.jsonl",
            "any_bom_in_text.ann",
            "any_bom_in_text.txt",
            "any_cr_only.csv",
            "any_empty_array.json",
            "any_end_intmax.json",
            "any_german_sharp_s.txt",
            "any_hash_collision_keys_16384.json",
            "any_header_only.csv",
            "any_homoglyph.txt",
            "any_html.txt",
            "any_log_forging.txt",
            "any_markdown.txt",
            "any_mixed_eol.csv",
            "any_offset_after_emoji_codepoints.ann",
            "any_offset_after_emoji_codepoints.txt",
            "any_quoted_empty_vs_null.csv",
            "any_quotes.txt",
            "any_self_relation.ann",
            "any_self_relation.txt",
            "any_sep_line.csv",
            "any_sql.txt",
            "any_svg.txt",
            "any_tag_chars.txt",
            "any_tr_dotless_i.txt",
            "any_unknown_line_type.ann",
            "any_unknown_line_type.txt",
            "any_utf8_bom.txt",
            "any_zero_width.txt",
            "any_zwj_emoji.txt",
            "i_number_double_huge_neg_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_underflow.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json",
            "t_number_-9223372036854775808.json",
            "t_number_1.0.json",
            "t_number_1000000000000000.json",
            "t_number_10000000000000000999.json",
            "t_number_1e-999.json",
            "t_number_9223372036854775807.json",
            "t_object_key_nfc_nfd.json",
            "t_object_key_nfd_nfc.json");

    private final List<String> table = new ArrayList<>();
    private final Set<String> wrong = new TreeSet<>();
    private final Set<String> exceptions = new TreeSet<>();
    private final Set<String> keptOfEither = new TreeSet<>();

    @Test
    void everySetIsRefusedOrKeptAsItsManifestExpects() {
        assumeTrue(
                BadInputs.areAtHand(), "They are not at hand; -Dhearsay.shared names the folder that has bad-inputs.");
        line("set", "loader", "files", "refused", "kept", "crashed", "exceptions");
        for (String set : List.of("json-nst", "json-own", "json-roundtrip", "json-jackson-fuzz")) {
            row(set, "json", BadInputsTest::keepsJson);
        }
        row("jsonl-own", "jsonl", BadInputsTest::keepsLines);
        row("csv-own", "csv", BadInputsTest::keepsTable);
        row("csv-commons", "csv", BadInputsTest::keepsTable);
        row("csv-spectrum", "csv", BadInputsTest::keepsCells);
        row("brat-own", "brat", BadInputsTest::keepsStandoff);
        row(
                "webannotation-w3c",
                "anno",
                one -> keepsAll(one, Seeds.webAnnotation().voiceIs("outlet")));
        row("sqlite-own", "dna", one -> keepsAll(one, Seeds.dna()));
        for (String set : List.of("utf8-flenniken", "text-own", "text-trojan-source", "blns", "payloads")) {
            row(set, "json", one -> keepsText(one, Seeds.json(), Seeds.json()));
            row(set, "jsonl", one -> keepsText(one, Seeds.jsonLines(), Seeds.jsonLines()));
        }
        table.forEach(System.out::println);
        assertEquals(Set.of(), wrong);
        assertEquals(EXCEPTIONS.keySet(), exceptions);
        assertEquals(new TreeSet<>(KEPT), keptOfEither);
    }

    private void row(String set, String loader, Probe probe) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        int excepted = 0;
        List<Case> cases = BadInputs.cases(set);
        for (Case one : cases) {
            Outcome outcome = outcome(one, probe);
            counts.merge(outcome, 1, Integer::sum);
            if (!isExpected(one, outcome)) {
                excepted++;
                (EXCEPTIONS.containsKey(one.name()) ? exceptions : wrong).add(one.name());
            }
        }
        line(
                set,
                loader,
                cases.size(),
                counts.getOrDefault(Outcome.REFUSED, 0),
                counts.getOrDefault(Outcome.KEPT, 0),
                counts.getOrDefault(Outcome.CRASHED, 0),
                excepted);
    }

    private void line(Object... cells) {
        table.add(String.format(Locale.ROOT, "%-20s %-6s %6s %8s %6s %8s %11s", cells));
    }

    private Outcome outcome(Case one, Probe probe) {
        try {
            return probe.keeps(one) ? Outcome.KEPT : Outcome.REFUSED;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            wrong.add(one.name() + " " + e);
            return Outcome.CRASHED;
        }
    }

    private boolean isExpected(Case one, Outcome outcome) {
        return switch (one.expectation()) {
            case "accept", "text-roundtrip", "payload-list", "expected-output" -> outcome == Outcome.KEPT;
            case "reject", "reject-semantic" -> outcome == Outcome.REFUSED;
            case "either", "nocrash" -> {
                if (outcome == Outcome.KEPT) {
                    keptOfEither.add(one.name());
                }
                yield outcome != Outcome.CRASHED;
            }
            default -> throw new AssertionError("Nobody knows what is expected by " + one.expectation() + ".");
        };
    }

    // ---- JSON

    private static boolean keepsJson(Case one) {
        HostileBytes.checkTold(Seeds.json(), Seed.of(one.name(), one.bytes()));
        return keeps(one, BadInputsTest::walkAll) && isKeptAsClaims(one, text(one));
    }

    private static boolean keepsLines(Case one) {
        HostileBytes.checkTold(Seeds.jsonLines(), Seed.of(one.name(), one.bytes()));
        return keeps(one, BadInputsTest::walkLines)
                && isKeptAsClaims(
                        one,
                        text(one).lines().filter(line -> !line.isBlank()).collect(Collectors.joining(",", "[", "]")));
    }

    private static String text(Case one) {
        return Decoding.of(one.name(), one.bytes(), StandardCharsets.UTF_8)
                .text()
                .all()
                .text();
    }

    /** Whether records of claims are kept as claims of ours; files without any are kept unless their meaning is in question. */
    private static boolean isKeptAsClaims(Case one, String json) {
        return ForeignClaims.of(json)
                .map(claims -> Loaded.errors(SampleFile.load(claims).problems()).isEmpty())
                .orElse(!one.expectation().equals("reject-semantic"));
    }

    private static boolean keeps(Case one, Loading.TextReader reader) {
        return Loading.texts(Seed.of(one.name(), one.bytes()), LoadLimits.DEFAULT, name -> true, reader)
                .problems()
                .isEmpty();
    }

    private static void walkAll(SeedText text, Loading load) {
        walk(new Reading(text, load, 0, text.length()));
    }

    private static void walkLines(SeedText text, Loading load) {
        for (Spot line : text.lines()) {
            if (!line.isBlank()) {
                walk(new Reading(text, load, line.start(), line.end()));
            }
        }
    }

    private static void walk(Reading in) {
        value(in, in.next());
        in.end();
    }

    /** As deep as the limit lets it go. */
    private static void value(Reading in, JsonToken token) {
        switch (token) {
            case START_OBJECT -> object(in);
            case START_ARRAY -> {
                for (JsonToken next = in.next(); next != JsonToken.END_ARRAY; next = in.next()) {
                    value(in, next);
                }
            }
            case VALUE_STRING -> in.text();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> in.number();
            default -> {}
        }
    }

    private static void object(Reading in) {
        Map<String, Integer> seen = new HashMap<>();
        while (in.next() != JsonToken.END_OBJECT) {
            Obj.isFirst(in, seen, in.name());
            Characters.problem(in.name()).ifPresent(in::fault);
            value(in, in.next());
        }
    }

    // ---- tables, standoff, annotations, databases

    private static boolean keepsTable(Case one) {
        return keepsAll(one, Seeds.csv(SampleTable.SHARED));
    }

    /** The tables of the spectrum are no claims: it is told whether their cells are taken without a problem. */
    private static boolean keepsCells(Case one) {
        if (one.name().endsWith(".json")) {
            return keepsJson(one);
        }
        CsvTokens tokens = new CsvTokens(SeedText.of(one.name(), text(one)), ',', 0, 100);
        boolean whole = true;
        for (Optional<CsvTokens.Row> row = tokens.next(); row.isPresent(); row = tokens.next()) {
            whole &= row.get().broken().isEmpty();
        }
        return whole;
    }

    /** A pair of files is one input: both are loaded for each of them. */
    private static boolean keepsStandoff(Case one) {
        String annotations = one.name().replace(".txt", ".ann");
        return isWhole(Seeds.brat().load(one.file().resolveSibling(annotations)));
    }

    private static boolean keepsAll(Case one, SeedLoader loader) {
        return isWhole(HostileBytes.checkTold(loader, Seed.of(one.name(), one.bytes())));
    }

    private static boolean isWhole(Loaded loaded) {
        return Loaded.errors(loaded.problems()).isEmpty();
    }

    // ---- texts

    /** A text that can be decoded and stored comes back to the letter from a file that it was written to. */
    private static boolean keepsText(Case one, SeedLoader loader, SeedWriter writer) {
        HostileBytes.checkTold(loader, Seed.of(one.name(), one.bytes()));
        Decoding decoding = Decoding.of(one.name(), one.bytes(), StandardCharsets.UTF_8);
        String text = decoding.text().all().text();
        if (decoding.problem().isPresent() || Characters.problem(text).isPresent()) {
            return false;
        }
        Corpus corpus = Corpus.builder()
                .add(Topic.of("t", "T").withNotes(Map.of("n", text)))
                .build();
        assertEquals(corpus, loader.load("it", writer.text(corpus)).orThrow());
        return true;
    }
}
