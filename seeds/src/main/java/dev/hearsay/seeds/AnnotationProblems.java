package dev.hearsay.seeds;

import dev.hearsay.Claim;
import dev.hearsay.MisuseException;
import dev.hearsay.Problem;
import java.util.Optional;
import java.util.function.Supplier;

/** What is wrong with annotations as such. */
final class AnnotationProblems {

    private AnnotationProblems() {}

    static Problem alien(String instead) {
        return Problem.error(
                        "HS-2351",
                        "This is no annotation, nor a page or collection of them.",
                        "Give it the type Annotation, AnnotationPage or AnnotationCollection.")
                .expecting("an object of one of these types, or a list of annotations", instead);
    }

    static Problem context(String found) {
        return Problem.error(
                        "HS-2350",
                        "The context is not that of Web Annotation.",
                        "Add \"@context\": \"" + AnnotationReader.CONTEXT + "\"; others are never fetched.")
                .expecting(AnnotationReader.CONTEXT, found);
    }

    /** The problem of a field that does not have the form that the standard demands. */
    static Problem form(String name, String expected, String found) {
        return Problem.error(
                        "HS-2351",
                        "The field '" + name + "' does not have the form of the standard.",
                        "Write it as expected; values are never converted.")
                .expecting(expected, found);
    }

    /** What is made of a value; if it breaks a rule, nothing, and the rule becomes a problem of the place. */
    static <T> Optional<T> made(Loading load, Spot spot, String expected, String found, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (MisuseException e) {
            load.problem(Problem.of(e).expecting(expected, Quoted.of(found)), spot);
            return Optional.empty();
        }
    }

    /** Where an annotation has what a claim has at a pointer of its own. */
    static String inFile(String pointer, Claim claim) {
        String[] names = pointer.split("/", 4);
        String first = names.length > 1 ? names[1] : "";
        return switch (first) {
            case "id" -> "/id";
            case "source", "anchors" -> "/target";
            case "positions" -> "/body";
            case "assertions" ->
                "/" + RawAnnotation.PREFIX
                        + (claim.assertions().get(Integer.parseInt(names[2])).affirmed() ? "asserts" : "denies");
            case "addressees", "about" -> "/" + RawAnnotation.PREFIX + first;
            case "voice", "reported" -> "/" + RawAnnotation.PREFIX + pointer.substring(1);
            default -> "";
        };
    }
}
