package dev.hearsay;

import dev.hearsay.growing.Shelf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The source to which each reprint goes back, however often reprinted; worked out once, and carried on as sources come in. */
final class Originals {

    /** Nothing is a reprint. */
    static final Originals NONE = new Originals(Shelf.empty(), Shelf.empty());

    private final Shelf<Source.Id, Source.Id> originals;

    /** Those among them that are not known themselves: once they are, they may be reprints too. */
    private final Shelf<Source.Id, Source.Id> unknown;

    private Originals(Shelf<Source.Id, Source.Id> originals, Shelf<Source.Id, Source.Id> unknown) {
        this.originals = originals;
        this.unknown = unknown;
    }

    Source.Id of(Source.Id source) {
        return originals.get(source).orElse(source);
    }

    /** These and those of sources that were not known; empty where they change what others go back to. */
    Optional<Originals> plus(Collection<Source> more, Function<Source.Id, Optional<Source>> all) {
        Walk walk = new Walk(all);
        for (Source source : more) {
            if (unknown.get(source.id()).isPresent()) {
                return Optional.empty();
            }
            if (source.republishes().isPresent()) {
                walk.from(source.id());
            }
        }
        return Optional.of(walk.result());
    }

    /** Walks up from one source after the other, as far as no walk has come before. */
    private final class Walk {

        private final Function<Source.Id, Optional<Source>> all;
        private final Map<Source.Id, Source.Id> found = new HashMap<>();
        private final Set<Source.Id> stillUnknown = new HashSet<>();

        Walk(Function<Source.Id, Optional<Source>> all) {
            this.all = all;
        }

        void from(Source.Id reprint) {
            Map<Source.Id, Integer> steps = new HashMap<>();
            List<Source.Id> path = new ArrayList<>();
            Source.Id at = reprint;
            Optional<Source.Id> earlier = all.apply(at).flatMap(Source::republishes);
            while (earlier.isPresent() && !isSettled(at) && steps.putIfAbsent(at, path.size()) == null) {
                path.add(at);
                at = earlier.get();
                earlier = all.apply(at).flatMap(Source::republishes);
            }
            settle(path, earlier.isPresent() && !isSettled(at) ? cycle(path, steps.getOrDefault(at, 0)) : end(at));
        }

        private boolean isSettled(Source.Id source) {
            return found.containsKey(source) || originals.get(source).isPresent();
        }

        private Source.Id end(Source.Id at) {
            if (all.apply(at).isEmpty()) {
                stillUnknown.add(at);
            }
            return found.getOrDefault(at, of(at));
        }

        /** Corpora that leave ids open may close a cycle only here: from each of it a walk ends where it would begin again. */
        private Source.Id cycle(List<Source.Id> path, int start) {
            Source.Id last = path.get(path.size() - 1);
            for (int i = start; i < path.size(); i++) {
                found.put(path.get(i), i == start ? last : path.get(i - 1));
            }
            return last;
        }

        private void settle(List<Source.Id> path, Source.Id original) {
            path.forEach(source -> found.putIfAbsent(source, original));
        }

        Originals result() {
            if (found.isEmpty()) {
                return Originals.this;
            }
            return new Originals(originals.plus(found), unknown.plus(stillUnknown, source -> source));
        }
    }
}
