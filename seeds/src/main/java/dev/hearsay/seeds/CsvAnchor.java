package dev.hearsay.seeds;

import dev.hearsay.Anchor;
import dev.hearsay.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The place in the source's text that a row tells: by positions, by a quote, or by both. */
final class CsvAnchor {

    private final CsvCells cells;
    private final CsvFaults faults;
    private final Placing placing;
    private final CsvTally unplaced;
    private final CsvStyle style;

    CsvAnchor(CsvCells cells, CsvFaults faults, Optional<SourceText> text, CsvTally unplaced) {
        this.cells = cells;
        this.faults = faults;
        this.placing = new Placing(text, cells.mapping().style().positions());
        this.unplaced = unplaced;
        this.style = cells.mapping().style();
    }

    Optional<Anchor> read() {
        List<Long> starts = positions(ClaimPart.START);
        List<Long> ends = positions(ClaimPart.END);
        if (starts.isEmpty() && ends.isEmpty()) {
            return cells.find(ClaimPart.QUOTE).flatMap(this::byQuote);
        }
        if (starts.size() != ends.size()) {
            faults.tell(ClaimPart.END, CsvClaim.lengths(ClaimPart.END, ClaimPart.START, ends.size(), starts.size()));
            return Optional.empty();
        }
        return placed(starts, ends);
    }

    private List<Long> positions(ClaimPart part) {
        List<Long> all = new ArrayList<>();
        cells.find(part).ifPresent(value -> {
            for (String one : style.split(value.text())) {
                faults.made(part, one.strip(), value.spot(), CsvFaults::whole).ifPresent(all::add);
            }
        });
        return all;
    }

    private Optional<Anchor> placed(List<Long> starts, List<Long> ends) {
        int count = starts.size();
        List<Optional<String>> quotes = texts(ClaimPart.QUOTE, count);
        List<Optional<String>> prefixes = texts(ClaimPart.PREFIX, count);
        List<Optional<String>> suffixes = texts(ClaimPart.SUFFIX, count);
        List<Optional<String>> digests = texts(ClaimPart.DIGEST, count);
        List<ToldSegment> told = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            told.add(new ToldSegment(
                    starts.get(i), ends.get(i), quotes.get(i), prefixes.get(i), suffixes.get(i), digests.get(i)));
        }
        if (told.stream().anyMatch(segment -> !placing.canPlace(segment))) {
            unplaced.count(cells.spot(ClaimPart.START));
            return Optional.empty();
        }
        return faults.made(
                code -> ClaimPart.START,
                () -> new Anchor(told.stream().map(placing::segment).toList()));
    }

    /** The texts beside the positions: the whole cell where there is one place, else a list. */
    private List<Optional<String>> texts(ClaimPart part, int count) {
        List<String> all = cells.find(part)
                .map(value -> count == 1 ? List.of(value.text()) : style.split(value.text()))
                .orElse(List.of());
        if (!all.isEmpty() && all.size() != count) {
            faults.tell(part, CsvClaim.lengths(part, ClaimPart.START, all.size(), count));
        }
        List<Optional<String>> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(i < all.size() ? Optional.of(all.get(i)).filter(one -> !one.isEmpty()) : Optional.empty());
        }
        return texts;
    }

    private Optional<Anchor> byQuote(CsvCells.Value quote) {
        if (!placing.hasText()) {
            unplaced.count(quote.spot());
            return Optional.empty();
        }
        return faults.made(
                code -> ClaimPart.QUOTE,
                () -> Anchor.of(placing.found(quote.text(), text(ClaimPart.PREFIX), text(ClaimPart.SUFFIX))));
    }

    private Optional<String> text(ClaimPart part) {
        return cells.find(part).map(CsvCells.Value::text);
    }
}
