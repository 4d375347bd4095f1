package dev.hearsay.export;

import dev.hearsay.MisuseException;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.io.NumberOutput;

/** What an attribute says: a text, several texts, a number, or yes or no. */
public sealed interface Value {

    /**
     * A text; it may be empty.
     *
     * @param text the text
     */
    record Text(String text) implements Value {
        @Override
        public String toString() {
            return text;
        }
    }

    /**
     * Several texts.
     *
     * @param texts the texts, in their order
     */
    record Texts(List<String> texts) implements Value {

        /** Copies the list. */
        public Texts {
            texts = List.copyOf(texts);
        }

        /** The texts parted by semicolons, those within a text, and backslashes, after a backslash. */
        @Override
        public String toString() {
            return texts.stream()
                    .map(text -> text.replace("\\", "\\\\").replace(";", "\\;"))
                    .collect(Collectors.joining(";"));
        }
    }

    /**
     * A whole number.
     *
     * @param number the number
     */
    record Whole(long number) implements Value {
        @Override
        public String toString() {
            return Long.toString(number);
        }
    }

    /**
     * A number.
     *
     * @param number the number
     */
    record Decimal(double number) implements Value {

        /** More digits than these are written as a power of ten. */
        private static final int MOST_DIGITS = 20;

        /** Refuses what is no number: {@code HS-0364}. */
        public Decimal {
            if (!Double.isFinite(number)) {
                throw new MisuseException("HS-0364", number + " is no number to write.", "Leave it out.");
            }
            number = number == 0 ? 0.0 : number; // -0.0 equals 0.0 for people, not for records
        }

        /** The fewest digits that are read back as the same number, without a point where it is whole. */
        @Override
        public String toString() {
            BigDecimal shortest = new BigDecimal(NumberOutput.toString(number, true)).stripTrailingZeros();
            boolean isShortWhole = shortest.scale() < 0 && shortest.precision() - shortest.scale() <= MOST_DIGITS;
            return (isShortWhole ? shortest.setScale(0) : shortest).toString();
        }
    }

    /**
     * Yes or no.
     *
     * @param held whether it is so
     */
    record Flag(boolean held) implements Value {
        @Override
        public String toString() {
            return Boolean.toString(held);
        }
    }
}
