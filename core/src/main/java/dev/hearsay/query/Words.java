package dev.hearsay.query;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** The words of a text: runs of letters, marks and digits, composed and in lower case. */
final class Words {

    private Words() {}

    static Collection<String> of(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        Set<String> words = new LinkedHashSet<>();
        BreakIterator borders = BreakIterator.getWordInstance(Locale.ROOT);
        borders.setText(folded);
        int start = borders.first();
        for (int end = borders.next(); end != BreakIterator.DONE; end = borders.next()) {
            if (Character.isLetterOrDigit(folded.codePointAt(start))) {
                words.add(folded.substring(start, end));
            }
            start = end;
        }
        return words;
    }
}
