package dev.hearsay.sql;

import dev.hearsay.Stance;
import dev.hearsay.query.Query;

/** The SQL of a perspective: what claims hold of relations and topics, and whom they involve. */
record Held(Statement sql) {

    static final String AFFIRMED = "AFFIRMED";
    private static final String DENIED = "DENIED";

    private static final String COUNTED = ", c.id AS claim_id, c.speaker_id, c.report_id\nFROM chosen c JOIN ";

    private static final String NOTHING = "CAST(NULL AS VARCHAR)";

    private static final String HELD = ",\nheld AS (\nSELECT CASE WHEN a.affirmed THEN '" + AFFIRMED + "' ELSE '"
            + DENIED + "' END AS stand, a.normal_subject_id AS subject_id, a.kind_id, a.normal_object_id AS object_id, "
            + NOTHING + " AS topic_id, " + NOTHING + " AS actor_id" + COUNTED + "assertion a ON a.claim_id = c.id"
            + "\nUNION ALL\nSELECT s.stance, NULL, NULL, NULL, s.topic_id, NULL" + COUNTED
            + "stance s ON s.claim_id = c.id"
            + "\nUNION ALL\nSELECT 'INVOLVED', NULL, NULL, NULL, NULL, i.actor_id" + COUNTED
            + "involved i ON i.claim_id = c.id\n)";

    private static final String KEY = "h.subject_id, h.kind_id, h.object_id, h.topic_id, h.actor_id";

    /** Relations, then positions, then actors, each in the order of the library. */
    private static final String ORDER = "\nORDER BY h.actor_id ASC NULLS FIRST, h.topic_id ASC NULLS FIRST, "
            + KEY.replace(", h.topic_id, h.actor_id", "").replace(",", " ASC NULLS FIRST,") + " ASC NULLS FIRST,\n  "
            + Part.ofConstants(Stance.class).key("h.stand", false) + ", h.stand ASC";

    /** One row for each relation and way it is put forward, each position, and each actor. */
    void select(Query query) {
        new Chosen(query, sql).begin();
        sql.add(HELD.replace("VARCHAR", Column.Type.TEXT.in(sql.dialect())))
                .add("\nSELECT h.stand, " + KEY + ", COUNT(DISTINCT h.claim_id) AS claims,"
                        + " COUNT(DISTINCT h.speaker_id) AS voices, COUNT(DISTINCT h.report_id) AS reports"
                        + "\nFROM held h\nGROUP BY h.stand, " + KEY)
                .add(ORDER);
    }
}
