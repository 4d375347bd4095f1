package dev.hearsay.seeds;

import dev.hearsay.Place;
import dev.hearsay.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The problems of a load as JSON. */
final class Report {

    private Report() {}

    static String of(String seed, int files, List<Problem> problems) {
        int errors = Loaded.errors(problems).size();
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("seed", Json.text(seed));
        members.put("files", Json.whole(files));
        members.put("errors", Json.whole(errors));
        members.put("warnings", Json.whole(problems.size() - errors));
        members.put("takenOver", Json.flag(errors == 0));
        members.put("problems", new Json.Items(problems.stream().map(Report::of).toList()));
        StringBuilder report = new StringBuilder();
        try {
            new Json.Members(members).print(report, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return report.append('\n').toString();
    }

    private static Json of(Problem problem) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("code", Json.text(problem.code()));
        members.put("severity", Json.text(problem.severity().name().toLowerCase(Locale.ROOT)));
        problem.place().ifPresent(place -> put(members, place));
        members.put("pointer", Json.text(problem.pointer()));
        problem.subject().ifPresent(record -> members.put("record", Json.text(record.toString())));
        members.put("summary", Json.text(problem.summary()));
        problem.expected().ifPresent(expected -> members.put("expected", Json.text(expected)));
        problem.found().ifPresent(found -> members.put("found", Json.text(found)));
        members.put("fix", Json.text(problem.fix()));
        problem.related().ifPresent(place -> {
            Map<String, Json> related = new LinkedHashMap<>();
            put(related, place);
            members.put("related", new Json.Members(related));
        });
        return new Json.Members(members);
    }

    private static void put(Map<String, Json> members, Place place) {
        members.put("file", Json.text(place.file()));
        members.put("line", Json.whole(place.line()));
        members.put("column", Json.whole(place.column()));
        place.byteOffset().ifPresent(offset -> members.put("byteOffset", new Json.Scalar(Long.toString(offset))));
    }
}
