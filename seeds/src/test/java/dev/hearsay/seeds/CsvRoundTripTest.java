package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.AlteredClaim;
import dev.hearsay.Attribution;
import dev.hearsay.Channel;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Problem;
import dev.hearsay.Quotation;
import dev.hearsay.RandomCorpora;
import dev.hearsay.Reference;
import dev.hearsay.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the flat table of claims keeps is read back as it was; what it loses is what it says. */
class CsvRoundTripTest {

    private final HearsayCsv csv = Seeds.csv();

    private static Corpus read(String table, Corpus beside) {
        Loaded loaded = Seeds.csv(CsvMapping.hearsay().beside(beside)).load("claims.csv", table);
        assertEquals(List.of(), loaded.problems());
        return loaded.orThrow();
    }

    // ---- what is left of a corpus, told in other words than the writer's

    private static Corpus reduced(Corpus corpus) {
        Corpus.Builder builder = Corpus.builder().vocabulary(corpus.kinds());
        corpus.sources().forEach(builder::add);
        corpus.actors().forEach(builder::add);
        corpus.topics().forEach(builder::add);
        corpus.claims().forEach(claim -> builder.add(reduced(claim)));
        return builder.build();
    }

    private static Claim reduced(Claim claim) {
        return AlteredClaim.of(claim)
                .at(claim.anchors().stream().limit(1).toList())
                .by(reduced(claim.attribution()))
                .claim();
    }

    private static Attribution reduced(Attribution attribution) {
        List<Attribution.Step> steps = new ArrayList<>();
        int last = attribution.remove() - 1;
        for (int i = 0; i <= last; i++) {
            Attribution.Step step = attribution.reported().get(i);
            Channel channel = i == 0 ? step.channel() : Channel.NOT_STATED;
            Speaker nobody = new Speaker(step.speaker().actor(), Optional.empty(), Optional.empty());
            steps.add(
                    i == last
                            ? new Attribution.Step(
                                    step.speaker(), step.cue(), step.quotation(), channel, step.inferred())
                            : new Attribution.Step(nobody, Optional.empty(), Quotation.INDIRECT, channel, false));
        }
        return new Attribution(attribution.voice(), steps);
    }

    // ---- the laws

    @Property(tries = 300)
    void whatIsWrittenIsReadBackButForWhatIsLost(@ForAll("corpora") Corpus corpus) {
        assertEquals(reduced(corpus), read(csv.text(corpus), corpus));
    }

    @Property(tries = 100)
    void withoutTheOtherRecordsTheirIdsStayOpen(@ForAll("corpora") Corpus corpus) {
        Loaded loaded = Seeds.csv(CsvMapping.hearsay().leavingOpen(Reference.Type.RELATION_KIND))
                .load("claims.csv", csv.text(corpus));
        assertEquals(List.of(), loaded.problems());
        assertEquals(reduced(corpus).claims(), loaded.orThrow().claims());
        assertEquals(List.of(), loaded.orThrow().sources());
    }

    @Property(tries = 150)
    void aTableWrittenAgainIsTheSameToTheByte(@ForAll("corpora") Corpus corpus) {
        String table = csv.text(corpus);
        assertEquals(table, csv.text(read(table, corpus)));
    }

    @Property(tries = 150)
    void lossesAreToldExactlyWhereSomethingIsLost(@ForAll("corpora") Corpus corpus) {
        boolean claimsLose = !reduced(corpus).claims().equals(corpus.claims());
        List<String> codes = csv.losses(corpus).stream().map(Problem::code).toList();
        assertEquals(claimsLose, codes.contains("HS-2341") || codes.contains("HS-2342"));
        assertEquals(corpus.claims().stream().anyMatch(c -> c.anchors().size() > 1), codes.contains("HS-2342"));
        assertTrue(csv.losses(reduced(corpus)).stream().allMatch(p -> p.code().equals("HS-2340")));
    }

    @Property(tries = 100)
    void theOrderOfRowsAndColumnsIsNothing(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        List<List<String>> table = new ArrayList<>();
        String text = csv.text(corpus);
        CsvTokens tokens = new CsvTokens(SeedText.of("it", text), ',', 0, 1000);
        for (Optional<CsvTokens.Row> row = tokens.next(); row.isPresent(); row = tokens.next()) {
            table.add(row.get().cells().stream().map(cell -> cell.spot().text()).toList());
        }
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < table.get(0).size(); i++) {
            columns.add(i);
        }
        Random random = new Random(seed);
        Collections.shuffle(columns, random);
        Collections.shuffle(table.subList(1, table.size()), random);
        String[] ends = {"\n", "\r\n", "\r"};
        StringBuilder shuffled = new StringBuilder();
        for (List<String> row : table) {
            shuffled.append(String.join(",", columns.stream().map(row::get).toList()))
                    .append(ends[random.nextInt(3)]);
        }
        assertEquals(reduced(corpus), read(shuffled.toString(), corpus));
    }

    /** The number of cells, or the digest in the last of them, tells a lost end; what is read is read whole. */
    @Property(tries = 15)
    void everyProperPrefixIsRefusedOrHasTheFirstRows(@ForAll("corpora") Corpus corpus, @ForAll long seed) {
        byte[] bytes = csv.text(corpus).getBytes(StandardCharsets.UTF_8);
        List<Claim> claims = reduced(corpus).claims();
        SeedLoader loader = Seeds.csv(CsvMapping.hearsay().leavingOpen(Reference.Type.RELATION_KIND));
        int step = 1 + bytes.length / 400;
        for (int length = (int) Math.floorMod(seed, (long) step); length < bytes.length; length += step) {
            Loaded loaded = loader.load(Seed.of("cut.csv", Arrays.copyOf(bytes, length)));
            if (loaded.problems().isEmpty()) {
                List<Claim> read = loaded.orThrow().claims();
                assertEquals(claims.subList(0, read.size()), read, "prefix of " + length);
            }
        }
    }

    @Property(tries = 60)
    void inASpreadsheetNoCellIsAFormula(@ForAll("corpora") Corpus corpus) {
        String table = csv.forSpreadsheets().text(corpus);
        CsvTokens tokens = new CsvTokens(SeedText.of("it", table), ',', 0, 1000);
        for (Optional<CsvTokens.Row> row = tokens.next(); row.isPresent(); row = tokens.next()) {
            row.get().cells().forEach(cell -> assertFalse(cell.text().matches("(?s)[=+\\-@\\t\\r].*"), cell.text()));
        }
    }

    @Provide
    Arbitrary<Corpus> corpora() {
        return RandomCorpora.corpora();
    }
}
