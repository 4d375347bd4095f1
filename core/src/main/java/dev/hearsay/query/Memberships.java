package dev.hearsay.query;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Claim;
import dev.hearsay.Directory;
import dev.hearsay.Period;
import dev.hearsay.Source;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which ties of actors hold at the time of a claim: those that hold on every day of it. */
final class Memberships {

    private Memberships() {}

    static Collection<Actor.Id> ofSpeaker(Claim claim, Directory directory) {
        Period time = claim.said().or(() -> published(claim, directory)).orElse(Period.ALWAYS);
        return ties(claim.speaker().actor(), time, directory, tie -> true)
                .distinct()
                .toList();
    }

    static Collection<Actor.Id> alliancesOf(Claim claim, Collection<Actor.Id> actors, Directory directory) {
        Period time = claim.aboutTime()
                .or(claim::said)
                .or(() -> published(claim, directory))
                .orElse(Period.ALWAYS);
        return actors.stream()
                .flatMap(actor -> ties(actor, time, directory, tie -> tie.type() == Affiliation.Type.MEMBERSHIP))
                .distinct()
                .toList();
    }

    private static Optional<Period> published(Claim claim, Directory directory) {
        return directory.source(claim.source()).flatMap(Source::date);
    }

    private static Stream<Actor.Id> ties(
            Actor.Id actor, Period time, Directory directory, Predicate<Affiliation> which) {
        return directory.actor(actor).stream()
                .flatMap(known -> known.affiliations().stream())
                .filter(which)
                .filter(tie -> time.isWithin(tie.period()))
                .map(Affiliation::to);
    }
}
