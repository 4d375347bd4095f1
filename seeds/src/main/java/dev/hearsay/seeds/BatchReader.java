package dev.hearsay.seeds;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads batches of one file one after the other, in the same memory. */
final class BatchReader {

    private final String name;
    private final byte[] bytes;
    private final Loading part;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private CharBuffer units = CharBuffer.allocate(0);

    /**
     * A reader.
     *
     * @param name the name of the file
     * @param bytes all bytes of it
     * @param part takes the records
     */
    BatchReader(String name, byte[] bytes, Loading part) {
        this.name = name;
        this.bytes = bytes;
        this.part = part;
    }

    /** Whether all of it could be read, with nothing wrong. */
    boolean read(Batch batch) {
        part.expect(batch.length());
        return decode(batch) && lines(batch);
    }

    private boolean decode(Batch batch) {
        if (units.capacity() < batch.length()) {
            units = CharBuffer.allocate(batch.length());
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, batch.from(), batch.length());
        return !decoder.reset().decode(in, units.clear(), true).isError();
    }

    private boolean lines(Batch batch) {
        SeedText.Origin origin = new SeedText.Origin(batch.length(), 0, StandardCharsets.UTF_8);
        SeedText text = new SeedText(name, units.array(), units.position(), origin);
        LinesReader lines = new LinesReader(text, part, new RecordReader(part, batch), batch.isFirst() ? 0 : 1);
        try {
            lines.readLines();
        } catch (Faults.Stop stop) {
            return false;
        }
        Optional<Joining.Portion> found = part.handOver();
        found.ifPresent(records -> batch.note(lines, text, records));
        return found.isPresent();
    }
}
