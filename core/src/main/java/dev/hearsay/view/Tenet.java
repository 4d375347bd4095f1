package dev.hearsay.view;

import dev.hearsay.Relation;
import dev.hearsay.Topic;

/** Something on which a perspective stands for or against. */
public sealed interface Tenet {

    /**
     * A relation, affirmed or denied.
     *
     * @param relation the relation; of a symmetric kind, with its ends in order
     */
    record OnRelation(Relation relation) implements Tenet {

        /** The relation by its ids. */
        @Override
        public String toString() {
            return relation.toString();
        }
    }

    /**
     * A topic, supported or opposed.
     *
     * @param topic the topic
     */
    record OnTopic(Topic.Id topic) implements Tenet {

        /** The topic's id. */
        @Override
        public String toString() {
            return topic.toString();
        }
    }
}
