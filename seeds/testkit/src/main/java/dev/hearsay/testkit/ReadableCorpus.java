package dev.hearsay.testkit;

import dev.hearsay.Corpus;
import dev.hearsay.seeds.Seeds;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;

/** How jqwik shows a corpus that breaks a property: all of it, as JSON Lines. */
public final class ReadableCorpus implements SampleReportingFormat {

    /** The format. */
    public ReadableCorpus() {}

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Corpus;
    }

    @Override
    public Object report(Object value) {
        return Seeds.jsonLines()
                .text((Corpus) value)
                .lines()
                .skip(1)
                .map(SampleReportingFormat::plainLabel)
                .toList();
    }

    @Override
    public Optional<String> label(Object value) {
        return Optional.of("Corpus ");
    }
}
