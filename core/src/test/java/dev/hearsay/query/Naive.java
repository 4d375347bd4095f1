package dev.hearsay.query;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Assertion;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Period;
import dev.hearsay.Position;
import dev.hearsay.Relation;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The oracle: what each condition means, spelt out over plain records, with none of the library's fields, indexes or
 * directories. Slow and simple on purpose.
 */
public final class Naive {

    private final Map<Actor.Id, Actor> actors = new HashMap<>();
    private final Map<Source.Id, Source> sources = new HashMap<>();
    private final Map<RelationKind.Id, RelationKind> kinds = new HashMap<>();
    private final List<ClaimLink> links;

    public Naive(Corpus corpus) {
        corpus.actors().forEach(a -> actors.put(a.id(), a));
        corpus.sources().forEach(s -> sources.put(s.id(), s));
        corpus.kinds().forEach(k -> kinds.put(k.id(), k));
        links = corpus.links();
    }

    public boolean matches(Condition condition, Claim claim) {
        if (condition instanceof Condition.Is<?> is) {
            return is.values().stream()
                    .anyMatch(v -> valuesOf(is.field(), claim).contains(v));
        } else if (condition instanceof Condition.Between<?> between) {
            return valuesOf(between.field(), claim).stream().anyMatch(v -> between(between, v));
        } else if (condition instanceof Condition.Dated dated) {
            Optional<Period> time = dated.field() == Field.SAID ? claim.said() : claim.aboutTime();
            return time.map(t -> dated(dated, t)).orElse(false);
        } else if (condition instanceof Condition.Asserts asserts) {
            return claim.assertions().stream().anyMatch(a -> asserts(asserts, a));
        } else if (condition instanceof Condition.Linked linked) {
            return links.stream().anyMatch(link -> linked(linked, link, claim.id()));
        } else if (condition instanceof Condition.All all) {
            return all.parts().stream().allMatch(part -> matches(part, claim));
        } else if (condition instanceof Condition.Any any) {
            return any.parts().stream().anyMatch(part -> matches(part, claim));
        } else if (condition instanceof Condition.Not not) {
            return !matches(not.inner(), claim);
        }
        return ((Condition.Described) condition).test().test(claim);
    }

    private static boolean between(Condition.Between<?> range, Object value) {
        return (range.least().isEmpty() || compare(value, range.least().get()) >= 0)
                && (range.most().isEmpty() || compare(value, range.most().get()) <= 0);
    }

    /** Texts by code point. */
    @SuppressWarnings("unchecked")
    private static int compare(Object one, Object other) {
        return one instanceof String text
                ? Arrays.compare(
                        text.codePoints().toArray(),
                        ((String) other).codePoints().toArray())
                : ((Comparable<Object>) one).compareTo(other);
    }

    private static boolean dated(Condition.Dated asked, Period time) {
        LocalDate from = asked.range().first().orElse(LocalDate.MIN);
        LocalDate to = asked.range().last().orElse(LocalDate.MAX);
        LocalDate first = time.first().orElse(LocalDate.MIN);
        LocalDate last = time.last().orElse(LocalDate.MAX);
        return asked.match() == Condition.Dated.Match.CERTAINLY
                ? !first.isBefore(from) && !last.isAfter(to)
                : !last.isBefore(from) && !first.isAfter(to);
    }

    private boolean asserts(Condition.Asserts asked, Assertion assertion) {
        Relation r = assertion.relation();
        boolean straight = end(asked.subject(), r.subject()) && end(asked.object(), r.object());
        boolean reversed =
                kinds.get(r.kind()).symmetric() && end(asked.subject(), r.object()) && end(asked.object(), r.subject());
        return assertion.affirmed() == asked.affirmed() && (straight || reversed) && kind(asked.kind(), r.kind());
    }

    private static boolean end(Optional<Actor.Id> asked, Optional<Actor.Id> found) {
        return asked.isEmpty() || (found.isPresent() && found.get().equals(asked.get()));
    }

    private boolean kind(KindPattern asked, RelationKind.Id found) {
        if (asked instanceof KindPattern.OfSign of) {
            return kinds.get(found).sign() == of.sign();
        } else if (asked instanceof KindPattern.OfKind of) {
            Optional<RelationKind.Id> at = Optional.of(found);
            while (at.isPresent() && !at.get().equals(of.kind())) {
                at = kinds.get(at.get()).parent();
            }
            return at.isPresent();
        }
        return true;
    }

    private static boolean linked(Condition.Linked asked, ClaimLink link, Claim.Id claim) {
        boolean from = asked.end() == Condition.Linked.End.FROM;
        return link.kind() == asked.kind()
                && (from ? link.from() : link.to()).equals(claim)
                && (asked.other().isEmpty()
                        || (from ? link.to() : link.from()).equals(asked.other().get()));
    }

    /** The values a claim has of a field, for every field there is. */
    public Set<Object> valuesOf(Field<?> field, Claim claim) {
        Set<Object> values = new HashSet<>();
        List<Attribution.Step> steps = claim.attribution().reported();
        List<Actor.Id> chain =
                new ArrayList<>(List.of(claim.attribution().voice().actor()));
        steps.forEach(step -> chain.add(step.speaker().actor()));
        Actor speaker = actors.get(chain.get(chain.size() - 1));
        Source source = sources.get(claim.source());
        Optional<Attribution.Step> innermost =
                steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
        if (field == Field.SPEAKER) {
            values.add(speaker.id());
        } else if (field == Field.RELAY) {
            values.addAll(chain.subList(0, chain.size() - 1));
        } else if (field == Field.VOICE) {
            values.addAll(chain);
        } else if (field == Field.SPEAKER_KIND) {
            values.add(speaker.kind());
        } else if (field == Field.SPEAKER_NAMING) {
            values.add(speaker.naming());
        } else if (field == Field.SPEAKING_FOR) {
            innermost
                    .map(Attribution.Step::speaker)
                    .orElse(claim.attribution().voice())
                    .speakingFor()
                    .ifPresent(values::add);
        } else if (field == Field.AFFILIATION) {
            Optional<Period> time = claim.said().isPresent() ? claim.said() : source.date();
            speaker.affiliations().stream()
                    .filter(tie -> covers(tie.period(), time))
                    .forEach(tie -> values.add(tie.to()));
        } else if (field == Field.REMOVE) {
            values.add(steps.size());
        } else if (field == Field.CHANNEL) {
            values.add(
                    steps.isEmpty()
                            ? dev.hearsay.Channel.Kind.NOT_STATED
                            : steps.get(0).channel().kind());
        } else if (field == Field.QUOTATION) {
            innermost.ifPresent(step -> values.add(step.quotation()));
        } else if (field == Field.ABOUT) {
            values.addAll(claim.about());
        } else if (field == Field.INVOLVED) {
            values.addAll(involved(claim));
        } else if (field == Field.ADDRESSEE) {
            values.addAll(claim.addressees());
        } else if (field == Field.ABOUT_MEMBER) {
            values.addAll(alliances(claim, new HashSet<>(claim.about())));
        } else if (field == Field.INVOLVED_MEMBER) {
            values.addAll(alliances(claim, involved(claim)));
        } else if (field == Field.ADDRESSEE_MEMBER) {
            values.addAll(alliances(claim, new HashSet<>(claim.addressees())));
        } else if (field == Field.TOPIC) {
            claim.positions().forEach(p -> values.add(p.topic()));
        } else if (field == Field.POSITION) {
            claim.positions().forEach(p -> values.add(new Position(p.topic(), p.stance())));
        } else if (field == Field.STANCE) {
            claim.positions().forEach(p -> values.add(p.stance()));
        } else if (field == Field.WORD) {
            values.addAll(words(claim.gist()));
        } else {
            addRest(field, claim, source, values);
        }
        return values;
    }

    private void addRest(Field<?> field, Claim claim, Source source, Set<Object> values) {
        for (Assertion a : claim.assertions()) {
            if (field == (a.affirmed() ? Field.AFFIRMED : Field.DENIED)) {
                values.add(a.relation());
            } else if (field == Field.KIND && a.affirmed()) {
                values.add(a.relation().kind());
            } else if (field == Field.SIGN && a.affirmed()) {
                values.add(kinds.get(a.relation().kind()).sign());
            }
        }
        if (field == Field.MODALITY) {
            values.add(claim.modality());
        } else if (field == Field.CERTAINTY) {
            values.add(claim.certainty());
        } else if (field == Field.CONDITIONAL) {
            values.add(claim.condition().isPresent());
        } else if (field == Field.SOURCE) {
            values.add(source.id());
        } else if (field == Field.REPORT) {
            Source original = source;
            while (original.republishes().isPresent()) {
                original = sources.get(original.republishes().get());
            }
            values.add(original.id());
        } else if (field == Field.PUBLISHER) {
            source.publisher().ifPresent(values::add);
        } else if (field == Field.LANGUAGE) {
            source.language().ifPresent(values::add);
        } else if (field == Field.ANNOTATOR) {
            claim.annotator().ifPresent(values::add);
        } else if (field == Field.CLAIM) {
            values.add(claim.id());
        } else if (field == Field.SAID) {
            claim.said().ifPresent(values::add);
        } else if (field == Field.ABOUT_TIME) {
            claim.aboutTime().ifPresent(values::add);
        } else if (field == Field.RECORDED) {
            claim.recorded().ifPresent(values::add);
        }
    }

    private static Set<Actor.Id> involved(Claim claim) {
        Set<Actor.Id> involved = new HashSet<>(claim.about());
        claim.assertions().forEach(a -> {
            a.relation().subject().ifPresent(involved::add);
            a.relation().object().ifPresent(involved::add);
        });
        return involved;
    }

    private Set<Actor.Id> alliances(Claim claim, Set<Actor.Id> members) {
        Optional<Period> time = claim.aboutTime().isPresent()
                ? claim.aboutTime()
                : claim.said().isPresent()
                        ? claim.said()
                        : sources.get(claim.source()).date();
        Set<Actor.Id> alliances = new HashSet<>();
        for (Actor.Id member : members) {
            for (Affiliation tie : actors.get(member).affiliations()) {
                if (tie.type() == Affiliation.Type.MEMBERSHIP && covers(tie.period(), time)) {
                    alliances.add(tie.to());
                }
            }
        }
        return alliances;
    }

    /** Unknown times are covered only by what holds always. */
    private static boolean covers(Period tie, Optional<Period> time) {
        LocalDate first = time.flatMap(Period::first).orElse(LocalDate.MIN);
        LocalDate last = time.flatMap(Period::last).orElse(LocalDate.MAX);
        return !tie.first().orElse(LocalDate.MIN).isAfter(first)
                && !tie.last().orElse(LocalDate.MAX).isBefore(last);
    }

    private static Set<String> words(String gist) {
        Set<String> words = new HashSet<>();
        StringBuilder word = new StringBuilder();
        (Normalizer.normalize(gist, Normalizer.Form.NFC).toLowerCase(Locale.ROOT) + " ")
                .codePoints()
                .forEach(c -> {
                    int type = Character.getType(c);
                    boolean mark = type == Character.NON_SPACING_MARK
                            || type == Character.COMBINING_SPACING_MARK
                            || type == Character.ENCLOSING_MARK;
                    boolean number = type == Character.DECIMAL_DIGIT_NUMBER
                            || type == Character.LETTER_NUMBER
                            || type == Character.OTHER_NUMBER;
                    if (Character.isLetter(c) || mark || number) {
                        word.appendCodePoint(c);
                    } else if (word.length() > 0) {
                        words.add(word.toString());
                        word.setLength(0);
                    }
                });
        return words;
    }
}
