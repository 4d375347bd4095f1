package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.hearsay.Actor;
import dev.hearsay.AlteredClaim;
import dev.hearsay.Anchor;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Source;
import dev.hearsay.network.Aggregation;
import dev.hearsay.network.Duplicates;
import dev.hearsay.network.Mode;
import dev.hearsay.network.NetworkDesign;
import dev.hearsay.network.Normalisation;
import dev.hearsay.network.Qualifier;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Query;
import dev.hearsay.store.ClaimStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The golden results of the peer program, Discourse Network Analyzer, what they ask for, and its statements as claims. */
final class PeerCases {

    private static final Path SHARED =
            Path.of(System.getProperty("hearsay.shared", "../../shared")).resolve("dna");

    private final Map<String, Database> databases = new HashMap<>();
    private final boolean fromDatabases;

    /** With the statements as plain tables have them. */
    PeerCases() {
        this(false);
    }

    private PeerCases(boolean fromDatabases) {
        this.fromDatabases = fromDatabases;
    }

    /** With the statements as our loader reads them from the peer's own databases. */
    static PeerCases fromDatabases() {
        return new PeerCases(true);
    }

    /** Whether the statements are at hand. */
    boolean knows(Golden golden) {
        return !fromDatabases || Files.isRegularFile(database(golden.text("db")));
    }

    /** The second sample was also converted to the later version of the format, by the peer itself. */
    private static Path database(String name) {
        return SHARED.resolve((name.equals("sample2_as_v3") ? "sample_v2" : name) + ".dna");
    }

    /** The statements of a database as claims, the variables as notes; and when its first and last document were made. */
    private record Database(ClaimStore store, LocalDateTime first, LocalDateTime last) {}

    // ---- what a case asks for

    record Golden(String id, Map<String, Object> parameters, List<String> files, List<?> defects) {

        boolean isFlagged() {
            return !defects.isEmpty();
        }

        boolean hasDefect(String words) {
            return defects.stream().anyMatch(defect -> defect.toString().contains(words));
        }

        List<List<String>> file(int place) {
            return csv(SHARED.resolve("golden").resolve(files.get(place)));
        }

        String text(String name) {
            return parameters.get(name) instanceof String text ? text : "";
        }

        boolean is(String name) {
            return Boolean.TRUE.equals(parameters.get(name));
        }

        int number(String name) {
            return Integer.parseInt(((JsonTree.Numeral) parameters.get(name)).digits());
        }

        @SuppressWarnings("unchecked") // the form of the manifest
        List<String> list(String name) {
            return (List<String>) parameters.get(name);
        }

        @SuppressWarnings("unchecked") // the form of the manifest
        Map<String, List<String>> lists(String name) {
            return (Map<String, List<String>>) parameters.get(name);
        }
    }

    @SuppressWarnings("unchecked") // the form of the manifest
    static Stream<Golden> cases(String kind) {
        Path manifest = SHARED.resolve("golden/manifest.json");
        if (!Files.isRegularFile(manifest)) {
            abort("The golden results are not at hand; -Dhearsay.shared names their folder.");
        }
        Map<String, Object> all = (Map<String, Object>) JsonTree.parse(read(manifest));
        return ((List<Map<String, Object>>) all.get("cases"))
                .stream()
                        .map(of -> new Golden(
                                (String) of.get("id"),
                                (Map<String, Object>) of.get("parameters"),
                                (List<String>) ((Map<String, Object>) of.get("result")).get("files"),
                                (List<?>) of.get("knownDefects")))
                        .filter(golden -> golden.text("kind").equals(kind));
    }

    static NetworkDesign design(Golden golden) {
        boolean oneMode = golden.text("networkType").equals("onemode");
        Mode first = noted(golden.text("variable1"));
        Mode second = noted(golden.text("variable2"));
        NetworkDesign plain = oneMode ? NetworkDesign.oneMode(first, second) : NetworkDesign.twoMode(first, second);
        NetworkDesign design = plain.qualifiedBy(qualifier(golden.text("qualifier")), aggregation(golden, oneMode))
                .normalisedBy(normalisation(golden.text("normalization")))
                .counting(duplicates(golden.text("duplicates")));
        design = dated(design);
        for (Map.Entry<String, List<String>> excluded : golden.lists("exclude").entrySet()) {
            design = design.excluding(having(excluded.getKey(), excluded.getValue(), golden.is("invertValues")));
        }
        return golden.is("isolates") ? design.withIsolates() : design;
    }

    /** By the time of the document. */
    static NetworkDesign dated(NetworkDesign design) {
        return design.datedBy(
                claim -> Optional.of(LocalDateTime.parse(claim.notes().get("time"))));
    }

    private static Condition having(String variable, List<String> values, boolean inverted) {
        return Condition.described(
                variable + " of " + values,
                claim -> values.contains(claim.notes().getOrDefault(variable, "")) != inverted);
    }

    static Mode noted(String variable) {
        return Mode.of(variable, claim -> notes(claim, variable));
    }

    private static List<String> notes(Claim claim, String variable) {
        return Optional.ofNullable(claim.notes().get(variable)).stream().toList();
    }

    static Qualifier qualifier(String variable) {
        return switch (variable) {
            case "" -> Qualifier.NONE;
            case "agreement" ->
                Qualifier.binary(
                        variable,
                        claim ->
                                notes(claim, variable).stream().map("1"::equals).toList());
            case "strength" ->
                Qualifier.number(
                        variable,
                        claim -> notes(claim, variable).stream()
                                .map(Integer::valueOf)
                                .toList());
            default -> Qualifier.text(variable, claim -> notes(claim, variable));
        };
    }

    /** What has no definition falls back to what ignores the qualifier. */
    private static Aggregation aggregation(Golden golden, boolean oneMode) {
        Aggregation asked =
                Aggregation.valueOf(golden.text("qualifierAggregation").toUpperCase(Locale.ROOT));
        boolean defined = switch (asked) {
            case IGNORE, SUBTRACT -> true;
            case CONGRUENCE, CONFLICT -> oneMode;
            case COMBINE -> golden.text("networkType").equals("twomode");
        };
        return defined && !golden.text("qualifier").isEmpty() ? asked : Aggregation.IGNORE;
    }

    private static Normalisation normalisation(String name) {
        return name.equals("no") ? Normalisation.NONE : Normalisation.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static Duplicates duplicates(String name) {
        return switch (name) {
            case "include" -> Duplicates.KEPT;
            case "document" -> Duplicates.ONCE_A_SOURCE;
            case "week" -> Duplicates.ONCE_A_WEEK;
            case "month" -> Duplicates.ONCE_A_MONTH;
            case "year" -> Duplicates.ONCE_A_YEAR;
            default -> Duplicates.ONCE;
        };
    }

    Answer answer(Golden golden) {
        Database database = database(golden);
        LocalDateTime from = start(golden);
        LocalDateTime to = stop(golden);
        Condition asked = Condition.described("in range", claim -> {
            LocalDateTime when = LocalDateTime.parse(claim.notes().get("time"));
            return !when.isBefore(from) && !when.isAfter(to);
        });
        for (String variable : List.of("author", "source", "section", "type")) {
            String name = Character.toUpperCase(variable.charAt(0)) + variable.substring(1) + "s";
            List<String> values = golden.list("exclude" + name);
            if (!values.isEmpty()) {
                asked = asked.and(
                        having(variable, values, golden.is("invert" + name)).negate());
            }
        }
        return database.store.select(Query.of(asked));
    }

    LocalDateTime start(Golden golden) {
        return moment(golden, "start", "01.01.1900").orElse(database(golden).first);
    }

    LocalDateTime stop(Golden golden) {
        return moment(golden, "stop", "31.12.2099").orElse(database(golden).last);
    }

    private static Optional<LocalDateTime> moment(Golden golden, String end, String none) {
        String date = golden.text(end + "Date");
        return date.equals(none)
                ? Optional.empty()
                : Optional.of(LocalDateTime.of(
                        LocalDate.parse(date, DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT)),
                        LocalTime.parse(golden.text(end + "Time"))));
    }

    // ---- the statements

    private Database database(Golden golden) {
        return databases.computeIfAbsent(
                golden.text("db"), name -> fromDatabases ? read(name) : load(name, golden.text("statementType")));
    }

    /** As {@link #load}, by our loader; what it knows of a document is noted at the claim too. */
    private static Database read(String name) {
        Corpus loaded = Seeds.dna().load(database(name)).orThrow();
        Map<Source.Id, Source> documents = new HashMap<>();
        Corpus.Builder corpus = Corpus.builder();
        List<LocalDateTime> times = new ArrayList<>();
        for (Source source : loaded.sources()) {
            documents.put(source.id(), source);
            times.add(LocalDateTime.parse(source.notes().get("time")));
            corpus.add(source);
        }
        loaded.actors().forEach(corpus::add);
        loaded.topics().forEach(corpus::add);
        loaded.claims().forEach(claim -> corpus.add(noted(claim, documents.get(claim.source()))));
        times.sort(null);
        return new Database(ClaimStore.of(corpus.build()), times.get(0), times.get(times.size() - 1));
    }

    private static Claim noted(Claim claim, Source document) {
        Map<String, String> notes = new HashMap<>(claim.notes());
        notes.put("statementId", number(claim.id().value()));
        notes.put("documentId", number(document.id().value()));
        document.authors().forEach(author -> notes.put("author", author));
        document.publisher().ifPresent(publisher -> notes.put("source", publisher));
        for (String variable : List.of("section", "type")) {
            Optional.ofNullable(document.notes().get(variable)).ifPresent(value -> notes.put(variable, value));
        }
        return AlteredClaim.of(claim).notes(notes).claim();
    }

    private static String number(String id) {
        return Integer.toString(Integer.parseInt(id.substring(id.lastIndexOf('-') + 1)));
    }

    private static Database load(String name, String type) {
        Path input = SHARED.resolve("input");
        Map<String, Map<String, String>> documents = new HashMap<>();
        Corpus.Builder corpus = Corpus.builder().add(Actor.person("coded", "As coded"));
        List<LocalDateTime> times = new ArrayList<>();
        for (Map<String, String> document : table(input.resolve(name + ".documents.csv"))) {
            documents.put(document.get("documentId"), document);
            times.add(LocalDateTime.parse(document.get("datetime")));
            corpus.add(Source.of(padded("d-", document.get("documentId")), "Document " + document.get("documentId")));
        }
        for (Map<String, String> statement :
                table(input.resolve(name + ".statements." + type.replace(' ', '_') + ".csv"))) {
            corpus.add(claim(statement, documents.get(statement.get("documentId"))));
        }
        times.sort(null);
        return new Database(ClaimStore.of(corpus.build()), times.get(0), times.get(times.size() - 1));
    }

    private static Claim claim(Map<String, String> statement, Map<String, String> document) {
        Map<String, String> notes = new HashMap<>(statement);
        List.of("author", "source", "section", "type").forEach(variable -> notes.put(variable, document.get(variable)));
        notes.put("time", statement.get("datetime"));
        notes.values().removeIf(String::isBlank);
        var builder = Claim.of(
                        padded("s-", statement.get("statementId")),
                        padded("d-", statement.get("documentId")),
                        Attribution.ownVoice("coded"),
                        "Statement " + statement.get("statementId"))
                .at(Anchor.of(Anchor.Segment.ofDigest(
                        Integer.parseInt(statement.get("start")),
                        Integer.parseInt(statement.get("stop")),
                        "0".repeat(64))));
        notes.forEach(builder::note);
        return builder.build();
    }

    private static String padded(String prefix, String number) {
        return prefix + "0".repeat(6 - number.length()) + number;
    }

    static List<Map<String, String>> table(Path file) {
        List<List<String>> rows = csv(file);
        return rows.stream()
                .skip(1)
                .map(row -> {
                    Map<String, String> named = new HashMap<>();
                    for (int i = 0; i < row.size(); i++) {
                        named.put(rows.get(0).get(i), row.get(i));
                    }
                    return named;
                })
                .toList();
    }

    /** Rows of fields, parted by commas; quotes within quotes are doubled. */
    static List<List<String>> csv(Path file) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char unit : read(file).toCharArray()) {
            if (unit == '"') {
                quoted = !quoted;
                field.append(quoted && !field.isEmpty() ? "\"" : "");
            } else if (!quoted && (unit == ',' || unit == '\n')) {
                row.add(field.toString());
                field.setLength(0);
                if (unit == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (quoted || unit != '\r') {
                field.append(unit);
            }
        }
        return rows;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
