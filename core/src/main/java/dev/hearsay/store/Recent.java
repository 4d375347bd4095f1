package dev.hearsay.store;

import dev.hearsay.Actor;
import dev.hearsay.Period;
import dev.hearsay.RelationKind;
import dev.hearsay.Speaker;
import dev.hearsay.Topic;
import dev.hearsay.columns.Memo;

/** The numbers at the hand of one writer, of the values that claims share most. */
final class Recent {

    final Memo<Actor.Id> actors;
    final Memo<Topic.Id> topics;
    final Memo<RelationKind.Id> kinds;
    final Memo<Speaker> speakers;
    final Memo<Manner> manners;
    final Memo<Period> periods;
    final Memo<String> annotators;
    final Memo<Integer> removes;

    Recent(Numbers numbers) {
        actors = new Memo<>(numbers.actors::add);
        topics = new Memo<>(numbers.topics::add);
        kinds = new Memo<>(numbers.kinds::add);
        speakers = new Memo<>(numbers.speakers::add);
        manners = new Memo<>(numbers.manners::add);
        periods = new Memo<>(numbers.periods::add);
        annotators = new Memo<>(numbers.annotators::add);
        removes = new Memo<>(numbers.removes::add);
    }
}
