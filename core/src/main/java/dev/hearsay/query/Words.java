package dev.hearsay.query;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;

/** The words of a text, as {@link Field#WORD} has them: runs of letters, marks and digits, composed and in lower case. */
public final class Words {

    private static final int OF_WORDS = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER;

    private static final int END_OF_ASCII = 0x80;

    private Words() {}

    /** The words, each once, in the order in which they first stand there. */
    public static Collection<String> of(String text) {
        String folded = folded(text);
        Collection<String> words = new LinkedHashSet<>();
        int from = 0;
        int to = 0;
        while (to < folded.length()) {
            int point = folded.codePointAt(to);
            int next = to + Character.charCount(point);
            if ((OF_WORDS >> Character.getType(point) & 1) == 0) {
                add(words, folded, from, to);
                from = next;
            }
            to = next;
        }
        add(words, folded, from, to);
        return words;
    }

    private static void add(Collection<String> words, String text, int from, int to) {
        if (from < to) {
            words.add(text.substring(from, to));
        }
    }

    /** Plain ASCII is composed as it is. */
    private static String folded(String text) {
        String composed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= END_OF_ASCII) {
                return false;
            }
        }
        return true;
    }
}
