package dev.hearsay.query;

import dev.hearsay.RelationKind;
import dev.hearsay.Sign;
import java.util.Locale;

/** Which kinds of relation a question means. */
public sealed interface KindPattern {

    /** Any kind. */
    static KindPattern any() {
        return new AnyKind();
    }

    /** A kind and all kinds below it. */
    static KindPattern of(RelationKind.Id kind) {
        return new OfKind(kind);
    }

    /** All kinds of a sign. */
    static KindPattern of(Sign sign) {
        return new OfSign(sign);
    }

    /** Any kind. */
    record AnyKind() implements KindPattern {
        @Override
        public String toString() {
            return "relates to";
        }
    }

    /**
     * A kind and all kinds below it.
     *
     * @param kind the kind
     */
    record OfKind(RelationKind.Id kind) implements KindPattern {
        @Override
        public String toString() {
            return kind.value();
        }
    }

    /**
     * All kinds of a sign.
     *
     * @param sign the sign
     */
    record OfSign(Sign sign) implements KindPattern {
        @Override
        public String toString() {
            return "is " + sign.name().toLowerCase(Locale.ROOT) + " towards";
        }
    }
}
