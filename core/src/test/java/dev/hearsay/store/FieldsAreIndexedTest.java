package dev.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.Claim;
import dev.hearsay.Corpus;
import dev.hearsay.query.Answer;
import dev.hearsay.query.Condition;
import dev.hearsay.query.Field;
import dev.hearsay.query.Query;
import dev.hearsay.query.RandomConditions;
import dev.hearsay.query.SixClaims;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A field that somebody adds is asked by every index and by every law. */
class FieldsAreIndexedTest {

    private static List<Field<?>> constants() {
        return Arrays.stream(Field.class.getDeclaredFields())
                .filter(constant -> Modifier.isPublic(constant.getModifiers()))
                .<Field<?>>map(FieldsAreIndexedTest::value)
                .toList();
    }

    private static Field<?> value(java.lang.reflect.Field constant) {
        try {
            return (Field<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theLawsAskEveryField() {
        assertEquals(36, constants().size());
        assertEquals(Set.copyOf(constants()), Set.copyOf(RandomConditions.FIELDS));
        assertEquals(constants().size(), RandomConditions.FIELDS.size());
    }

    @Test
    void everyFieldHasANameOfItsOwn() {
        Set<String> names = new TreeSet<>();
        constants().forEach(field -> assertTrue(names.add(field.name()), field::name));
    }

    @Test
    void everyFieldIsIndexedByValueAndByRange() {
        ClaimStore store = SixClaims.store();
        constants().forEach(field -> checkIndexed(field, store));
    }

    private static <V> void checkIndexed(Field<V> field, ClaimStore store) {
        Corpus corpus = store.corpus();
        Answer all = store.select(Query.of(Condition.everyClaim()));
        Set<V> values = new HashSet<>();
        corpus.claims().forEach(claim -> values.addAll(field.values(claim, store.directory())));
        assertEquals(values, all.groupBy(field).keys(), field::name);
        Condition some = new Condition.Is<>(field, List.copyOf(values));
        Condition any = new Condition.Between<>(field, Optional.empty(), Optional.empty());
        List<Claim> expected = corpus.claims().stream()
                .filter(claim -> !field.values(claim, store.directory()).isEmpty())
                .toList();
        for (Condition condition : List.of(some, any)) {
            Answer answer = store.select(Query.of(condition));
            assertEquals(expected, answer.list(), condition::toString);
            assertTrue(!answer.explain().scans(), field::name);
        }
    }
}
