package dev.hearsay.sql;

import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.KindPattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Conditions as SQL, about a claim that the statement calls {@code c}. Each is true or false, never unknown. */
final class Where {

    /** A certainty that is not said lies in no range. */
    private static final String SAID = "c.certainty <> 'NOT_SAID'";

    private final Statement sql;

    Where(Statement sql) {
        this.sql = sql;
    }

    void add(Condition condition) {
        if (condition instanceof Condition.Is<?> is) {
            add(is);
        } else if (condition instanceof Condition.Between<?> between) {
            add(between);
        } else if (condition instanceof Condition.Dated dated) {
            add(dated);
        } else if (condition instanceof Condition.Asserts asserts) {
            add(asserts);
        } else if (condition instanceof Condition.Linked linked) {
            add(linked);
        } else if (condition instanceof Condition.All all) {
            join(all.parts(), " AND ", "TRUE");
        } else if (condition instanceof Condition.Any any) {
            join(any.parts(), " OR ", "FALSE");
        } else if (condition instanceof Condition.Not not) {
            sql.add("NOT (");
            add(not.inner());
            sql.add(")");
        } else {
            // Nothing is left out in silence, not even a kind of condition that is not thought of here.
            throw new InexpressibleException(
                    "HS-0501",
                    ((Condition.Described) condition).words(),
                    sql.dialect(),
                    "Ask the engine without it, and test the claims it gives.");
        }
    }

    private void join(List<Condition> parts, String word, String none) {
        if (parts.isEmpty()) {
            sql.add(none);
            return;
        }
        sql.add("(");
        String before = "";
        for (Condition part : parts) {
            sql.add(before);
            add(part);
            before = word;
        }
        sql.add(")");
    }

    private <V> void add(Condition.Is<V> is) {
        if (is.values().isEmpty()) {
            sql.add("FALSE");
            return;
        }
        Stored<V> stored = Stored.of(is.field());
        List<List<Optional<Object>>> values =
                is.values().stream().map(stored.code().cells()).toList();
        some(stored, columns -> isOneOf(stored.code().parts(), columns, values));
    }

    private void isOneOf(List<Part> parts, List<String> columns, List<List<Optional<Object>>> values) {
        if (parts.size() == 1) {
            Part.among(
                    sql,
                    columns.get(0),
                    values.stream().flatMap(cells -> cells.get(0).stream()).toList());
            return;
        }
        sql.add("(");
        for (int i = 0; i < values.size(); i++) {
            sql.add(i == 0 ? "(" : " OR (");
            for (int j = 0; j < parts.size(); j++) {
                sql.add(j == 0 ? "" : " AND ");
                parts.get(j).equal(sql, columns.get(j), values.get(i).get(j));
            }
            sql.add(")");
        }
        sql.add(")");
    }

    private <V> void add(Condition.Between<V> between) {
        Stored<V> stored = Stored.of(between.field());
        some(stored, columns -> {
            List<Part> parts = stored.code().parts();
            sql.add(between.field() == Field.CERTAINTY && isBounded(between) ? SAID + " AND " : "");
            between.least().map(stored.code().cells()).ifPresent(least -> bound(parts, columns, least, true));
            sql.add(between.least().isPresent() && between.most().isPresent() ? " AND " : "");
            between.most().map(stored.code().cells()).ifPresent(most -> bound(parts, columns, most, false));
            sql.add(isBounded(between) ? "" : "TRUE");
        });
    }

    private static boolean isBounded(Condition.Between<?> between) {
        return between.least().isPresent() || between.most().isPresent();
    }

    /** At least, or at most, column by column: beyond the bound in the first, or equal there and so on. */
    private void bound(List<Part> parts, List<String> columns, List<Optional<Object>> bound, boolean least) {
        int last = parts.size() - 1;
        for (int i = 0; i < last; i++) {
            sql.add("(");
            if (least) {
                parts.get(i).above(sql, columns.get(i), bound.get(i));
            } else {
                parts.get(i).below(sql, columns.get(i), bound.get(i));
            }
            sql.add(" OR ");
            parts.get(i).equal(sql, columns.get(i), bound.get(i));
            sql.add(" AND ");
        }
        if (least) {
            parts.get(last).atLeast(sql, columns.get(last), bound.get(last));
        } else {
            parts.get(last).atMost(sql, columns.get(last), bound.get(last));
        }
        sql.add(")".repeat(last));
    }

    private void add(Condition.Dated dated) {
        boolean within = dated.match() == Condition.Dated.Match.CERTAINLY;
        some(Stored.of(dated.field()), columns -> {
            String last = columns.get(0);
            String first = columns.get(1);
            sql.add((within ? first : last) + " >= ").value(Days.first(dated.range()));
            sql.add(" AND " + (within ? last : first) + " <= ").value(Days.last(dated.range()));
        });
    }

    /** That some value of a field passes a test of its columns. */
    private void some(Stored<?> stored, Consumer<List<String>> test) {
        if (stored.isAlways()) {
            sql.add("(");
        } else if (stored.isOwn()) {
            sql.add("(" + stored.columns().get(0) + " IS NOT NULL AND ");
        } else {
            sql.add("EXISTS (SELECT 1 FROM " + stored.from() + " WHERE " + stored.on() + " AND ");
        }
        test.accept(stored.columns());
        sql.add(")");
    }

    private void add(Condition.Asserts asserts) {
        KindPattern kind = asserts.kind();
        sql.add("EXISTS (SELECT 1 FROM assertion a, relation_kind k");
        sql.add(kind instanceof KindPattern.OfKind ? ", kind_above n" : "");
        sql.add(" WHERE a.claim_id = c.id AND k.id = a.kind_id AND "
                + (asserts.affirmed() ? "a.affirmed" : "NOT a.affirmed"));
        if (kind instanceof KindPattern.OfKind of) {
            sql.add(" AND n.kind_id = a.kind_id AND n.above_id = ")
                    .value(of.kind().value());
        } else if (kind instanceof KindPattern.OfSign of) {
            sql.add(" AND k.sign = ").value(of.sign().name());
        }
        if (asserts.subject().isPresent() || asserts.object().isPresent()) {
            sql.add(" AND (");
            ends(asserts, "a.subject_id", "a.object_id");
            sql.add(" OR k.both_ways AND ");
            ends(asserts, "a.object_id", "a.subject_id");
            sql.add(")");
        }
        sql.add(")");
    }

    private void ends(Condition.Asserts asserts, String subject, String object) {
        sql.add("(");
        asserts.subject().ifPresent(actor -> sql.add(subject + " = ").value(actor.value()));
        sql.add(asserts.subject().isPresent() && asserts.object().isPresent() ? " AND " : "");
        asserts.object().ifPresent(actor -> sql.add(object + " = ").value(actor.value()));
        sql.add(")");
    }

    private void add(Condition.Linked linked) {
        boolean from = linked.end() == Condition.Linked.End.FROM;
        sql.add("EXISTS (SELECT 1 FROM link l WHERE " + (from ? "l.from_id" : "l.to_id") + " = c.id AND l.kind = ")
                .value(linked.kind().name());
        linked.other()
                .ifPresent(other -> sql.add(" AND " + (from ? "l.to_id" : "l.from_id") + " = ")
                        .value(other.value()));
        sql.add(")");
    }
}
