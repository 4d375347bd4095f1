package dev.hearsay.sql;

import dev.hearsay.query.Query;

/** The SQL of views in which claims stand against each other: contests, and the difference of two perspectives. */
record Opposing(Statement sql) {

    /** What commits its speaker, as {@link dev.hearsay.view.Contest#FIRM} has it. */
    private static final String FIRM = "c.modality <> 'QUESTION' AND c.certainty <> 'POSSIBLE'";

    private static final String SPECIFIED = "a.subject_id IS NOT NULL AND a.object_id IS NOT NULL";

    /** Whoever affirms a relation is against the one whose declared opposite it is; a symmetric kind is told from both ends. */
    private static final String OPPOSITES = """
            SELECT e.half, CASE WHEN o.both_ways AND e.from_id > e.to_id THEN e.to_id ELSE e.from_id END AS subject_id, o.id AS kind_id,
              CASE WHEN o.both_ways AND e.from_id > e.to_id THEN e.from_id ELSE e.to_id END AS object_id, e.speaker_id, e.claim_id, 'OPPOSITE' AS role
            FROM (
              SELECT c.half, a.subject_id AS from_id, a.kind_id, a.object_id AS to_id, c.speaker_id, c.id AS claim_id
              FROM firm c JOIN assertion a ON a.claim_id = c.id
              WHERE a.affirmed AND a.subject_id IS NOT NULL AND a.object_id IS NOT NULL
              UNION ALL
              SELECT c.half, a.object_id AS from_id, a.kind_id, a.subject_id AS to_id, c.speaker_id, c.id AS claim_id
              FROM firm c JOIN assertion a ON a.claim_id = c.id JOIN relation_kind k ON k.id = a.kind_id
              WHERE a.affirmed AND k.both_ways AND a.subject_id IS NOT NULL AND a.object_id IS NOT NULL
            ) e JOIN relation_kind o ON o.opposite_id = e.kind_id""";

    private static final String ON_RELATIONS =
            "SELECT c.half, a.normal_subject_id AS subject_id, a.kind_id, a.normal_object_id AS object_id,"
                    + " c.speaker_id, c.id AS claim_id, CASE WHEN a.affirmed THEN 'PRO' ELSE 'CONTRA' END AS role\n"
                    + "FROM firm c JOIN assertion a ON a.claim_id = c.id\nWHERE " + SPECIFIED;

    private static final String ON_TOPICS = "SELECT c.half, s.topic_id, c.speaker_id, c.id AS claim_id,"
            + " CASE WHEN s.stance = 'SUPPORT' THEN 'PRO' ELSE 'CONTRA' END AS role\n"
            + "FROM firm c JOIN stance s ON s.claim_id = c.id\nWHERE s.stance <> 'NEUTRAL'";

    private static final String ON_BOTH_SIDES = "HAVING MAX(CASE WHEN t.role = 'PRO' THEN 1 ELSE 0 END) = 1"
            + " AND MIN(CASE WHEN t.role = 'PRO' THEN 1 ELSE 0 END) = 0 AND MIN(t.speaker_id) <> MAX(t.speaker_id)";

    private static final String SIDE = "CASE WHEN t.role = 'PRO' THEN 'AFFIRMING' ELSE 'OPPOSING' END AS side";

    private void firm(Query query) {
        new Chosen(query, sql).begin();
        sql.add(",\nfirm AS (\nSELECT 'ONE' AS half, c.id, c.speaker_id\nFROM chosen c\nWHERE " + FIRM + "\n)");
    }

    /** One row for each claim on either side of a contested relation. */
    void relations(Query query) {
        firm(query);
        sql.add(",\ntold AS (\n" + ON_RELATIONS + "\nUNION ALL\n" + OPPOSITES + "\n)");
        sql.add(",\ncontested AS (\nSELECT t.subject_id, t.kind_id, t.object_id\nFROM told t\n"
                + "GROUP BY t.subject_id, t.kind_id, t.object_id\n" + ON_BOTH_SIDES + "\n)");
        sql.add("\nSELECT DISTINCT t.subject_id, t.kind_id, t.object_id, " + SIDE
                + ", t.claim_id\nFROM told t JOIN contested x"
                + " ON x.subject_id = t.subject_id AND x.kind_id = t.kind_id AND x.object_id = t.object_id\n"
                + "ORDER BY 1, 2, 3, 4, 5");
    }

    /** One row for each claim on either side of a contested topic. */
    void topics(Query query) {
        firm(query);
        sql.add(",\ntold AS (\n" + ON_TOPICS + "\n)");
        sql.add(",\ncontested AS (\nSELECT t.topic_id\nFROM told t\nGROUP BY t.topic_id\n" + ON_BOTH_SIDES + "\n)");
        sql.add("\nSELECT DISTINCT t.topic_id, " + SIDE
                + ", t.claim_id\nFROM told t JOIN contested x ON x.topic_id = t.topic_id\n" + "ORDER BY 1, 2, 3");
    }

    private static final String TENET = "subject_id, kind_id, object_id, topic_id";

    /** What each half has to say on each tenet, claim by claim; to touch a relation or topic takes neither firmness nor a side. */
    private static final String TOLD =
            ",\nrelated AS (\n" + ON_RELATIONS + "\nUNION ALL\n" + OPPOSITES + "\nUNION ALL\n"
                    + ON_RELATIONS
                            .replace("CASE WHEN a.affirmed THEN 'PRO' ELSE 'CONTRA' END", "'TOUCH'")
                            .replace("firm c", "compared c")
                    + "\n),\npositioned AS (\n" + ON_TOPICS + "\nUNION ALL\n"
                    + "SELECT c.half, s.topic_id, c.speaker_id, c.id AS claim_id, 'TOUCH' AS role\n"
                    + "FROM compared c JOIN stance s ON s.claim_id = c.id"
                    + "\n),\ntold AS (\nSELECT r.half, r.subject_id, r.kind_id, r.object_id, CAST(NULL AS VARCHAR) AS topic_id, r.claim_id, r.role\n"
                    + "FROM related r\nUNION ALL\nSELECT p.half, NULL, NULL, NULL, p.topic_id, p.claim_id, p.role\nFROM positioned p\n)";

    private static String flag(String half, String roles, String name) {
        return ",\n  MAX(CASE WHEN t.half = '" + half + "' AND t.role IN (" + roles
                + ") THEN 1 ELSE 0 END) OVER (PARTITION BY t." + TENET.replace(", ", ", t.") + ") AS " + name;
    }

    private static final String AGAINST = "'CONTRA', 'OPPOSITE'";

    private static final String WEIGHED = ",\nweighed AS (\nSELECT t.*" + flag("LEFT", "'PRO'", "left_pro")
            + flag("LEFT", "'CONTRA'", "left_contra") + flag("LEFT", AGAINST, "left_against")
            + flag("RIGHT", "'PRO'", "right_pro")
            + flag("RIGHT", "'CONTRA'", "right_contra") + flag("RIGHT", AGAINST, "right_against") + "\nFROM told t\n)";

    private static final String VERDICTS = """
            ,
            judged AS (
            SELECT 'AGREE' AS verdict, t.* FROM weighed t
            WHERE t.role = 'PRO' AND t.left_pro = 1 AND t.right_pro = 1 OR t.role = 'CONTRA' AND t.left_contra = 1 AND t.right_contra = 1
            UNION ALL
            SELECT 'CONTRADICT' AS verdict, t.* FROM weighed t
            WHERE t.left_pro = 1 AND t.right_against = 1
              AND (t.half = 'LEFT' AND t.role = 'PRO' OR t.half = 'RIGHT' AND t.role IN ('CONTRA', 'OPPOSITE'))
            OR t.right_pro = 1 AND t.left_against = 1
              AND (t.half = 'RIGHT' AND t.role = 'PRO' OR t.half = 'LEFT' AND t.role IN ('CONTRA', 'OPPOSITE'))
            UNION ALL
            SELECT CASE WHEN t.left_pro + t.left_contra > 0 THEN 'ONLY_LEFT' ELSE 'ONLY_RIGHT' END AS verdict, t.* FROM weighed t
            WHERE t.left_pro * t.right_pro + t.left_contra * t.right_contra + t.left_pro * t.right_against + t.right_pro * t.left_against = 0
              AND (t.left_pro + t.left_contra > 0
                AND (t.half = 'LEFT' AND t.role IN ('PRO', 'CONTRA') OR t.half = 'RIGHT' AND t.role = 'TOUCH')
              OR t.left_pro + t.left_contra = 0 AND t.right_pro + t.right_contra > 0
                AND (t.half = 'RIGHT' AND t.role IN ('PRO', 'CONTRA') OR t.half = 'LEFT' AND t.role = 'TOUCH'))
            )
            SELECT t.verdict, t.subject_id, t.kind_id, t.object_id, t.topic_id,
              COUNT(DISTINCT CASE WHEN t.half = 'LEFT' THEN t.claim_id END) AS left_claims,
              COUNT(DISTINCT CASE WHEN t.half = 'RIGHT' THEN t.claim_id END) AS right_claims
            FROM judged t
            GROUP BY t.verdict, t.subject_id, t.kind_id, t.object_id, t.topic_id
            ORDER BY t.topic_id ASC NULLS FIRST, t.subject_id ASC NULLS FIRST, t.kind_id ASC NULLS FIRST, t.object_id ASC NULLS FIRST, t.verdict""";

    /** One row for each tenet and verdict, with how many claims of each side make it. */
    void difference(Query left, Query right) {
        new Chosen(left, sql).begin("", "chosen_left");
        new Chosen(right, sql).begin(",\n", "chosen_right");
        sql.add(
                ",\ncompared AS (\nSELECT 'LEFT' AS half, c.id, c.speaker_id, c.modality, c.certainty FROM chosen_left c\nUNION ALL\n"
                        + "SELECT 'RIGHT' AS half, c.id, c.speaker_id, c.modality, c.certainty FROM chosen_right c\n)");
        sql.add(",\nfirm AS (\nSELECT c.half, c.id, c.speaker_id\nFROM compared c\nWHERE " + FIRM + "\n)");
        sql.add(TOLD.replace("VARCHAR", Column.Type.TEXT.in(sql.dialect())))
                .add(WEIGHED)
                .add(VERDICTS);
    }
}
