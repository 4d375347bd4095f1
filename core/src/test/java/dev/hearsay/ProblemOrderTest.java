package dev.hearsay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ProblemOrderTest {

    private static Problem problem(String code, String summary) {
        return Problem.error(code, summary, "Mend it.");
    }

    private static Problem at(String file, int line, int column) {
        return problem("HS-1002", "s").at(Place.at(file, line, column), "");
    }

    @Test
    void problemsSortByPlaceThenRecordThenPointerThenCodeThenSummary() {
        Reference actor = Reference.to(new Actor.Id("x\uD83D\uDE00"));
        List<Problem> sorted = List.of(
                problem("HS-1002", "s"),
                problem("HS-1001", "s").concerning(Reference.to(new Source.Id("z")), ""),
                problem("HS-1001", "s").concerning(Reference.to(new Actor.Id("x\uFF5E")), ""),
                problem("HS-1002", "a").concerning(actor, ""),
                problem("HS-1003", "a").concerning(actor, "/about"),
                problem("HS-1003", "x\uFF5E").concerning(actor, "/about"),
                problem("HS-1003", "x\uD83D\uDE00").concerning(actor, "/about"),
                problem("HS-1001", "s").concerning(actor, "/x\uFF5E"),
                problem("HS-1001", "s").concerning(actor, "/x\uD83D\uDE00"),
                problem("HS-1001", "s").concerning(Reference.to(new Claim.Id("a")), ""),
                at("a.json", 2, 9),
                at("a.json", 10, 1),
                at("a.json", 10, 2),
                at("x\uFF5E.json", 1, 1),
                at("x\uD83D\uDE00.json", 1, 1));
        List<Problem> shuffled = new ArrayList<>(sorted);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(sorted, shuffled.stream().sorted().toList());
            assertEquals(sorted, new CorpusException(shuffled).problems());
        }
    }

    @Test
    void aMisuseIsToldAsAnError() {
        Problem problem = Problem.of(new MisuseException("HS-0101", "An id is blank.", "Give it a letter."));
        assertEquals(problem("HS-0101", "An id is blank.").code(), problem.code());
        assertEquals("An id is blank.", problem.summary());
        assertEquals("Give it a letter.", problem.fix());
        assertEquals(Problem.Severity.ERROR, problem.severity());
        assertEquals(Problem.Severity.WARNING, problem.asWarning().severity());
        assertEquals(problem, problem.asWarning().asError());
    }
}
