package dev.hearsay.testkit;

import dev.hearsay.Actor;
import dev.hearsay.Claim;
import dev.hearsay.ClaimLink;
import dev.hearsay.Corpus;
import dev.hearsay.Mention;
import dev.hearsay.Reference;
import dev.hearsay.RelationKind;
import dev.hearsay.Source;
import dev.hearsay.Topic;
import dev.hearsay.Withdrawal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The records of one type: where a corpus has them, how they are named, and of what they are made. */
final class Components<R> {

    private final Function<Corpus, List<R>> records;
    private final Function<R, Reference> name;
    private final Map<String, Function<R, Object>> fields = new LinkedHashMap<>();

    private Components(Function<Corpus, List<R>> records, Function<R, Reference> name) {
        this.records = records;
        this.name = name;
    }

    private Components<R> with(String field, Function<R, Object> value) {
        fields.put(field, value);
        return this;
    }

    Map<Reference, R> named(Corpus corpus) {
        Map<Reference, R> named = new TreeMap<>();
        records.apply(corpus).forEach(record -> named.put(name.apply(record), record));
        return named;
    }

    Map<String, Function<R, Object>> fields() {
        return fields;
    }

    static final Components<Source> SOURCE = new Components<>(Corpus::sources, r -> Reference.to(r.id()))
            .with("title", Source::title)
            .with("publisher", Source::publisher)
            .with("authors", Source::authors)
            .with("date", Source::date)
            .with("language", Source::language)
            .with("url", Source::url)
            .with("digest", Source::digest)
            .with("text", Source::text)
            .with("republishes", Source::republishes)
            .with("notes", Source::notes);

    static final Components<Actor> ACTOR = new Components<>(Corpus::actors, r -> Reference.to(r.id()))
            .with("kind", Actor::kind)
            .with("naming", Actor::naming)
            .with("heardIn", Actor::heardIn)
            .with("name", Actor::name)
            .with("aliases", Actor::aliases)
            .with("metonyms", Actor::metonyms)
            .with("affiliations", Actor::affiliations)
            .with("notes", Actor::notes);

    static final Components<Topic> TOPIC = new Components<>(Corpus::topics, r -> Reference.to(r.id()))
            .with("label", Topic::label)
            .with("parent", Topic::parent)
            .with("notes", Topic::notes);

    static final Components<RelationKind> KIND = new Components<>(Corpus::kinds, r -> Reference.to(r.id()))
            .with("label", RelationKind::label)
            .with("parent", RelationKind::parent)
            .with("sign", RelationKind::sign)
            .with("weight", RelationKind::weight)
            .with("symmetric", RelationKind::symmetric)
            .with("opposite", RelationKind::opposite)
            .with("notes", RelationKind::notes);

    static final Components<Claim> CLAIM = new Components<>(Corpus::claims, r -> Reference.to(r.id()))
            .with("source", Claim::source)
            .with("anchors", Claim::anchors)
            .with("attribution", Claim::attribution)
            .with("gist", Claim::gist)
            .with("modality", Claim::modality)
            .with("certainty", Claim::certainty)
            .with("condition", Claim::condition)
            .with("addressees", Claim::addressees)
            .with("about", Claim::about)
            .with("assertions", Claim::assertions)
            .with("positions", Claim::positions)
            .with("said", Claim::said)
            .with("aboutTime", Claim::aboutTime)
            .with("recorded", Claim::recorded)
            .with("annotator", Claim::annotator)
            .with("notes", Claim::notes);

    static final Components<ClaimLink> LINK = new Components<>(
                    Corpus::links, r -> new Reference(Reference.Type.LINK, r.toString()))
            .with("notes", ClaimLink::notes);

    static final Components<Mention> MENTION = new Components<>(
                    Corpus::mentions, r -> new Reference(Reference.Type.MENTION, r.toString()))
            .with("anchor", Mention::anchor)
            .with("notes", Mention::notes);

    static final Components<Withdrawal> WITHDRAWAL = new Components<>(
                    Corpus::withdrawals,
                    r -> new Reference(Reference.Type.WITHDRAWAL, r.claim().value()))
            .with("by", Withdrawal::by)
            .with("when", Withdrawal::when)
            .with("why", Withdrawal::why)
            .with("notes", Withdrawal::notes);

    static final List<Components<?>> ALL = List.of(SOURCE, ACTOR, TOPIC, KIND, CLAIM, LINK, MENTION, WITHDRAWAL);
}
