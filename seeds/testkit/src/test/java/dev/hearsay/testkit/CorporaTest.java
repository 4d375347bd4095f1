package dev.hearsay.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.SourceText;
import dev.hearsay.seeds.Seeds;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

/** Arbitrary corpora: whole, various, and small once shrunk. */
@Domain(DomainContext.Global.class)
@Domain(HearsayDomain.class)
class CorporaTest {

    @Property(tries = 500)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void corporaLeaveNothingOpenAndVary(@ForAll Corpus corpus) {
        assertEquals(List.of(), corpus.open());
        Statistics.label("claims")
                .collect(corpus.claims().size())
                .coverage(coverage ->
                        List.of(0, 1, 3, 6).forEach(size -> coverage.check(size).percentage(p -> p > 2)));
        shown("links", !corpus.links().isEmpty());
        shown("mentions", !corpus.mentions().isEmpty());
        shown("withdrawals", !corpus.withdrawals().isEmpty());
        shown(
                "own kinds",
                corpus.kinds().stream().anyMatch(kind -> kind.id().value().matches(".*\\d")));
        shown("denials", claims(corpus, claim -> claim.assertions().stream().anyMatch(a -> !a.affirmed())));
        shown("chains", claims(corpus, claim -> claim.attribution().reported().size() > 1));
        shown(
                "voices",
                corpus.actors().stream().anyMatch(actor -> actor.heardIn().isPresent()));
        shown(
                "texts",
                corpus.sources().stream().anyMatch(source -> source.text().isPresent()));
    }

    private static boolean claims(Corpus corpus, Predicate<Claim> such) {
        return corpus.claims().stream().anyMatch(such);
    }

    private static void shown(String label, boolean is) {
        Statistics.label(label).collect(is).coverage(c -> c.check(true).percentage(p -> p > 2));
    }

    @Property(tries = 100)
    void domainKnowsEveryRecordAndValue(
            @ForAll Claim claim, @ForAll Actor actor, @ForAll Period period, @ForAll Anchor anchor) {
        assertTrue(Stream.of(claim.id().value(), actor.id().value()).noneMatch(String::isBlank));
        assertTrue(SourceText.of(Values.anchored()).holds(anchor));
        assertEquals(period, new Period(period.first(), period.last(), period.inferred()));
    }

    @Example
    void edgeCaseHasEveryComponentOfEveryRecord() {
        Corpus edge = Corpora.edge();
        Stream.of(
                        edge.sources(),
                        edge.actors(),
                        edge.topics(),
                        edge.kinds(),
                        edge.claims(),
                        edge.links(),
                        edge.mentions(),
                        edge.withdrawals())
                .forEach(CorporaTest::everyComponentIsFilledSomewhere);
    }

    private static void everyComponentIsFilledSomewhere(List<? extends Record> records) {
        for (RecordComponent component : records.get(0).getClass().getRecordComponents()) {
            assertTrue(records.stream().anyMatch(record -> isFilled(value(component, record))), component::toString);
        }
    }

    static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static boolean isFilled(Object value) {
        if (value instanceof Optional<?> maybe) {
            return maybe.isPresent();
        }
        return !(value instanceof Collection<?> many ? many.isEmpty() : value.equals(Map.of()));
    }

    /** Expects the property to fail, and its shrunk sample to be this corpus. */
    private static class Shrinks implements AroundPropertyHook {

        private final String to;

        Shrinks(String to) {
            this.to = to;
        }

        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            Corpus shrunk = (Corpus) result.falsifiedParameters().orElseThrow().get(0);
            String text = Seeds.jsonLines().text(shrunk).lines().skip(1).collect(Collectors.joining("\n"));
            return text.equals(to) ? result.mapToSuccessful() : result.mapToFailed("shrunk to\n" + text);
        }
    }

    static final class ToOneDenial extends Shrinks {
        ToOneDenial() {
            super("""
                    {"source": {"id": "source-1", "title": "peace"}}
                    {"actor": {"id": "actor-1", "kind": "state", "name": "peace"}}
                    {"claim": {"id": "claim-1", "source": "source-1", "voice": "actor-1", "gist": "peace", "denies": [{"kind": "excludes"}]}}""");
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.FULL, seed = "7")
    @AddLifecycleHook(ToOneDenial.class)
    boolean corpusShrinksToTheOneClaimThatMatters(@ForAll("plain") Corpus corpus) {
        return !claims(corpus, claim -> claim.assertions().stream().anyMatch(a -> !a.affirmed()));
    }

    static final class ToTwoClaims extends Shrinks {
        ToTwoClaims() {
            super("""
                    {"source": {"id": "source-1", "title": "peace"}}
                    {"actor": {"id": "actor-1", "kind": "state", "name": "peace"}}
                    {"claim": {"id": "claim-1", "source": "source-1", "voice": "actor-1", "gist": "peace"}}
                    {"claim": {"id": "claim-2", "source": "source-1", "voice": "actor-1", "gist": "peace"}}
                    {"link": {"from": "claim-1", "kind": "supports", "to": "claim-2"}}""");
        }
    }

    @Property(tries = 1000, shrinking = ShrinkingMode.FULL, seed = "7")
    @AddLifecycleHook(ToTwoClaims.class)
    boolean corpusShrinksToTheTwoClaimsThatALinkNeeds(@ForAll("plain") Corpus corpus) {
        return corpus.links().isEmpty();
    }

    /** Without the edge cases, which are not shrunk. */
    @Provide
    Arbitrary<Corpus> plain() {
        return Corpora.corpora().filter(corpus -> !corpus.equals(Corpora.edge()));
    }

    @Example
    void corpusIsShownAsLines() {
        assertEquals(true, new ReadableCorpus().appliesTo(Corpora.edge()));
        assertEquals(false, new ReadableCorpus().appliesTo("text"));
        assertTrue(new ReadableCorpus().report(Corpora.edge()).toString().contains("\"gist\""));
    }

    @Example
    void everyComponentIsCompared() {
        for (Components<?> type : Components.ALL) {
            Record record =
                    (Record) type.named(Corpora.edge()).values().iterator().next();
            List<String> components = Arrays.stream(record.getClass().getRecordComponents())
                    .map(RecordComponent::getName)
                    .filter(name -> !List.of("id", "from", "to", "source", "actor", "claim")
                                    .contains(name)
                            || (type == Components.CLAIM && name.equals("source")))
                    .filter(name -> type != Components.LINK || !name.equals("kind"))
                    .toList();
            assertEquals(components, List.copyOf(type.fields().keySet()));
        }
    }
}
