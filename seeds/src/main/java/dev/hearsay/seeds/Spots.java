package dev.hearsay.seeds;

import static java.util.Objects.requireNonNull;

import dev.hearsay.Actor;
import dev.hearsay.Anchor;
import dev.hearsay.Assertion;
import dev.hearsay.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * Where the values of one object of the file stand.
 *
 * <p>A checked corpus points to the values of a record in their canonical order, and the file may list them in another; so
 * items of lists are found by what they say.
 */
final class Spots {

    private static final List<String> ITEM_LISTS = List.of("asserts", "denies");

    private final Map<String, Spot> spots = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, String> items = new HashMap<>();

    /** Reads the object that starts there once more. */
    Spots(SeedText text, LoadLimits limits, int start) {
        Reading in = new Reading(text, limits, start);
        int depth = 0;
        do {
            JsonToken token = in.next();
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                note(in, token);
            }
        } while (depth > 0);
        for (String list : ITEM_LISTS) {
            noteRelations(list);
        }
    }

    private void note(Reading in, JsonToken token) {
        String pointer = in.pointer();
        spots.put(pointer, in.spot(in.start()));
        if (token.isScalarValue()) {
            String text = in.scalar();
            texts.put(pointer, text);
            items.putIfAbsent(unnumbered(pointer) + "=" + text, pointer);
        }
    }

    /** The pointer with every number replaced, such as {@code /about/*}. */
    private static String unnumbered(String pointer) {
        StringBuilder pattern = new StringBuilder();
        for (String part : pointer.split("/", -1)) {
            boolean numbered = !part.isEmpty() && part.chars().allMatch(c -> c >= '0' && c <= '9');
            pattern.append('/').append(numbered ? "*" : part);
        }
        return pattern.substring(1);
    }

    private void noteRelations(String list) {
        for (int i = 0; texts.containsKey("/" + list + "/" + i + "/kind"); i++) {
            String item = "/" + list + "/" + i;
            String relation = relation(
                    texts.getOrDefault(item + "/subject", ""),
                    texts.getOrDefault(item + "/kind", ""),
                    texts.getOrDefault(item + "/object", ""));
            items.putIfAbsent("/" + list + "=" + relation, item);
        }
    }

    private static String relation(String subject, String kind, String object) {
        return subject + "\n" + kind + "\n" + object;
    }

    /** The stretch at a pointer, or that of the closest value around it. */
    Spot spot(String pointer) {
        return requireNonNull(spots.get(existing(pointer)));
    }

    /** The pointer, or that to the closest value around it, if the file has nothing there. */
    String existing(String pointer) {
        String closest = pointer;
        while (!closest.isEmpty() && !spots.containsKey(closest)) {
            closest = closest.substring(0, closest.lastIndexOf('/'));
        }
        return closest;
    }

    /** The pointer to where a text stands as an item of a list. */
    String item(String list, String text) {
        return items.getOrDefault("/" + list + "/*=" + text, "");
    }

    /** Where the file has what a record has at a pointer of its own. */
    String inFile(Object record, String pointer) {
        List<String> parts = List.of(pointer.split("/", -1));
        if (parts.size() < 3) {
            return existing(pointer);
        }
        String rest = pointer.substring(parts.get(1).length() + parts.get(2).length() + 2);
        if (record instanceof Claim claim) {
            return existing(inClaim(claim, parts, pointer, rest));
        } else if (record instanceof Actor actor && parts.get(1).equals("affiliations")) {
            String to = actor.affiliations()
                    .get(Integer.parseInt(parts.get(2)))
                    .to()
                    .value();
            return items.getOrDefault("/affiliations/*/to=" + to, "");
        }
        return existing(pointer);
    }

    private String inClaim(Claim claim, List<String> parts, String pointer, String rest) {
        return switch (parts.get(1)) {
            case "about" -> item("about", claim.about().get(index(parts)).value());
            case "addressees" ->
                item("addressees", claim.addressees().get(index(parts)).value());
            case "positions" ->
                items.getOrDefault(
                        "/topics/*/topic=" + claim.positions().get(index(parts)).topic(), "/topics");
            case "assertions" -> assertion(claim.assertions().get(index(parts))) + rest;
            case "anchors" -> anchor(claim.anchors().get(index(parts)));
            default -> pointer;
        };
    }

    private static int index(List<String> parts) {
        return Integer.parseInt(parts.get(2));
    }

    private String assertion(Assertion assertion) {
        String list = assertion.affirmed() ? "/asserts" : "/denies";
        String relation = relation(
                assertion.relation().subject().map(Actor.Id::value).orElse(""),
                assertion.relation().kind().value(),
                assertion.relation().object().map(Actor.Id::value).orElse(""));
        return items.getOrDefault(list + "=" + relation, list);
    }

    private String anchor(Anchor anchor) {
        String start = "start=" + anchor.start();
        String alone = items.getOrDefault("/anchors/*/" + start, "/anchors");
        return anchor.segments().size() == 1
                ? alone.replaceFirst("/start$", "")
                : items.getOrDefault("/anchors/*/segments/*/" + start, "/anchors")
                        .replaceFirst("/segments/.*", "");
    }
}
