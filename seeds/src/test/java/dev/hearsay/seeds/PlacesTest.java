package dev.hearsay.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Place;
import dev.hearsay.Problem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Lines and columns are those an editor shows. */
class PlacesTest {

    private static Place place(String file) {
        List<Problem> problems = SampleFile.load(file).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.get(0).place().orElseThrow();
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneColumn() {
        Place place = place(SampleFile.HEAD + ",\n\"topics\": [{\"id\": \"\uD83D\uDE00\uD83D\uDE00\", \"label\": 1}]}");
        assertEquals("it.json:2:34", place.toString());
        assertEquals("\"topics\": [{\"id\": \"\uD83D\uDE00\uD83D\uDE00\", \"label\": 1}]}", place.excerpt());
        assertEquals(33, place.marked());
        assertEquals(1, place.length());
    }

    @Test
    void theOffsetOfAFileCountsBytes() {
        for (String before :
                List.of("~", "\u00A1", "\u07FF", "\u0800", "\uFFFD", "\uD83D\uDE00", "~\u07FF\u0800\uD83D\uDE00")) {
            String file =
                    SampleFile.HEAD + ",\n\"topics\": [{\"id\": \"t\", \"label\": \"" + before + "\", \"x\": 1}]}";
            byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
            List<Problem> problems =
                    Seeds.json().load(Seed.of("it.json", bytes)).problems();
            assertEquals(1, problems.size(), problems.toString());
            long expected = file.substring(0, file.indexOf("\"x\"")).getBytes(StandardCharsets.UTF_8).length;
            assertEquals(
                    OptionalLong.of(expected),
                    problems.get(0).place().orElseThrow().byteOffset(),
                    before);
        }
    }

    @Test
    void aTabIsOneColumn() {
        assertEquals(
                "it.json:2:5", place(SampleFile.HEAD + ",\n\t\t\t\t\"x\": 1}").toString());
    }

    @Test
    void everyKindOfLineEndIsOne() {
        assertEquals(
                "it.json:5:2",
                place(SampleFile.HEAD + ",\r\n\r\n\n\r \"x\": 1}").toString());
        assertEquals("it.json:3:1", place(SampleFile.HEAD + ",\n\r\"x\": 1}").toString());
    }

    @Test
    void aByteOrderMarkIsNoColumn() {
        assertEquals("it.json:1:1", place("\uFEFF[]").toString());
    }

    @Test
    void aSecondByteOrderMarkIsNotSkipped() {
        assertEquals("it.json:1:1", place("\uFEFF\uFEFF{}").toString());
    }

    @Test
    void theEndOfAFileThatIsCutIsBehindItsLastCharacter() {
        assertEquals("it.json:1:2", place("{").toString());
        assertEquals("it.json:2:1", place("{\r\n").toString());
        assertEquals("it.json:2:1", place("{\r").toString());
    }

    @Test
    void aLongLineIsCutOnBothSides() {
        String before = "\uD83D\uDE00".repeat(200);
        String after = "\u00e9".repeat(200);
        String file =
                SampleFile.topics("{\"id\": \"t\", \"label\": \"" + before + "\", \"parent\": [\"" + after + "\"]}");
        Place place = place(file);
        assertEquals(1 + file.codePointCount(0, file.indexOf("[\"" + after)), place.column());
        assertEquals(
                "..." + "\uD83D\uDE00".repeat(27) + "\", \"parent\": " + "[\"" + "\u00e9".repeat(58) + "...",
                place.excerpt());
        assertEquals(43, place.marked());
    }

    @Test
    void aMarkEndsWithItsLine() {
        Place place = place(SampleFile.HEAD + ",\n \"vocabulary\": nul\n}");
        assertEquals(" \"vocabulary\": nul", place.excerpt());
        assertEquals(15, place.marked());
    }

    /** The oracle counts on the text itself, character by character. */
    @Property(tries = 300)
    void lineAndColumnAreThoseOfTheText(@ForAll("blanks") String before, @ForAll("blanks") String between) {
        String file = before + SampleFile.HEAD + "," + between + "\"x\": \"\uD83D\uDE00\"}";
        int at = file.indexOf("\"x\"");
        String head = file.substring(0, at).replace("\r\n", "\n").replace('\r', '\n');
        int line = 1 + (int) head.chars().filter(c -> c == '\n').count();
        String last = head.substring(head.lastIndexOf('\n') + 1);
        assertEquals(
                "it.json:" + line + ":" + (1 + last.codePointCount(0, last.length())),
                place(file).toString());
    }

    @Provide
    Arbitrary<String> blanks() {
        return Arbitraries.strings().withChars(" \t\r\n").ofMaxLength(12);
    }

    @Test
    void bytesThatAreNoTextAreToldByTheirOffset() {
        byte[] bytes = "\uFEFF{\"format\": \"\u00e9x".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xFF;
        Problem problem =
                Seeds.json().load(Seed.of("it.json", bytes)).problems().get(0);
        assertEquals("HS-2001", problem.code());
        assertEquals("it.json:1:14", problem.place().orElseThrow().toString());
        assertEquals("0xFF at byte offset 17", problem.found().orElseThrow());
    }

    @Test
    void aCharacterCutInTheMiddleIsToldByItsBytes() {
        byte[] bytes = "{\"\u20ac".getBytes(StandardCharsets.UTF_8);
        Problem problem = Seeds.json()
                .load(Seed.of("it.json", Arrays.copyOf(bytes, bytes.length - 1)))
                .problems()
                .get(0);
        assertEquals("0xE2 0x82 at byte offset 2", problem.found().orElseThrow());
    }

    @Test
    void otherEncodingsAreToldByName() {
        assertEquals("UTF-16 (little-endian)", encoding("\uFEFF{}", "UTF-16LE"));
        assertEquals("UTF-16 (big-endian)", encoding("\uFEFF{}", "UTF-16BE"));
        assertEquals("UTF-16 (little-endian)", encoding("{}", "UTF-16LE"));
        assertEquals("UTF-16 (big-endian)", encoding("{}", "UTF-16BE"));
        assertEquals("UTF-32 (little-endian)", encoding("\uFEFF{}", "UTF-32LE"));
        assertEquals("UTF-32 (big-endian)", encoding("\uFEFF{}", "UTF-32BE"));
        assertEquals("UTF-32 (little-endian)", encoding("{}", "UTF-32LE"));
        assertEquals("UTF-32 (big-endian)", encoding("{}", "UTF-32BE"));
    }

    private static String encoding(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        Problem problem =
                Seeds.json().load(Seed.of("it.json", bytes)).problems().get(0);
        assertEquals("HS-2002", problem.code());
        return problem.found().orElseThrow();
    }
}
