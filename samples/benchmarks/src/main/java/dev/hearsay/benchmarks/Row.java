package dev.hearsay.benchmarks;

/** One attributed claim, as handed to every engine. Identity is {@code id}; {@code day} counts from the corpus epoch. */
@SuppressWarnings("ArrayRecordComponent") // rows are made by the million and never changed
public record Row(
        int id,
        int source,
        int speaker,
        int depth,
        int topic,
        int[] about,
        Relation[] relations,
        int day,
        int modality,
        int stance,
        int certainty,
        String text,
        int start,
        int end) {

    /** An asserted relation between two actors, affirmed or denied by the claim that carries it. */
    public record Relation(int subject, int kind, int object, boolean affirmed) {
        public long triple() {
            return Schema.triple(subject, kind, object);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row c && c.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }
}
