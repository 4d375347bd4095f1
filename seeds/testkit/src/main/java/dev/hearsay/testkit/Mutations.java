package dev.hearsay.testkit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Seeds as accidents and attackers make them: valid ones with bytes cut out and put in, and bytes of no meaning. */
final class Mutations {

    private static final List<String> INSERTED = List.of(
            "",
            "null",
            "\n",
            "\t",
            "\u0000",
            "\"",
            "'",
            ",",
            "{}",
            "[",
            "]",
            "}",
            "-1",
            "99999999999999999999",
            "1e999",
            "true",
            "\ufeff",
            "\uff5e",
            "\r",
            "#",
            "\\",
            "<",
            "[".repeat(2000),
            "x".repeat(2000));

    /** A cut, and what takes its place; where and how long in thousandths of what there is. */
    private record Change(int at, int cut, List<Byte> put) {}

    private Mutations() {}

    static Arbitrary<Specimen> of(Arbitrary<Specimen> specimens) {
        Arbitrary<List<Byte>> put = Arbitraries.oneOf(
                Arbitraries.of(INSERTED).map(Mutations::bytes),
                Arbitraries.bytes().list().ofMaxSize(4));
        Arbitrary<Integer> cut = Arbitraries.oneOf(
                Arbitraries.just(0),
                Arbitraries.integers().between(0, 20),
                Arbitraries.integers().between(0, 1000));
        Arbitrary<List<Change>> changes = Combinators.combine(
                        Arbitraries.integers().between(0, 1000), cut, put)
                .as(Change::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        Arbitrary<Specimen> changed = Combinators.combine(specimens, changes).as(Mutations::changed);
        Arbitrary<Specimen> meaningless = Combinators.combine(
                        specimens, Arbitraries.bytes().array(byte[].class).ofMaxSize(64))
                .as(Specimen::with);
        return Arbitraries.oneOf(changed, changed, changed, meaningless);
    }

    private static List<Byte> bytes(String text) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        return bytes;
    }

    private static Specimen changed(Specimen specimen, List<Change> changes) {
        byte[] bytes = specimen.bytes();
        for (Change change : changes) {
            int from = bytes.length * change.at / 1000;
            int length = Math.min(bytes.length - from, (change.cut * bytes.length + 999) / 1000);
            ByteArrayOutputStream changed = new ByteArrayOutputStream();
            changed.write(bytes, 0, from);
            change.put.forEach(changed::write);
            changed.write(bytes, from + length, bytes.length - from - length);
            bytes = changed.toByteArray();
        }
        return specimen.with(bytes);
    }
}
