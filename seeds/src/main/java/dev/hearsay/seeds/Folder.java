package dev.hearsay.seeds;

import dev.hearsay.CodePoints;
import dev.hearsay.Problem;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** The regular files in a folder and in its folders, by name; links are named and not followed. */
final class Folder {

    private record Entry(Path path, String name) {}

    private final Entry root;
    private final LoadLimits limits;
    private final Consumer<Problem> problems;
    private final List<Seed> files = new ArrayList<>();

    Folder(Path root, String name, LoadLimits limits, Consumer<Problem> problems) {
        this.root = new Entry(root, name);
        this.limits = limits;
        this.problems = problems;
    }

    List<Seed> files() {
        list(root, 1);
        return List.copyOf(files);
    }

    private void list(Entry folder, int depth) {
        if (depth > limits.depth()) {
            problems.accept(Loading.limit("HS-2011", "depth", limits.depth(), "levels", "folders nested deeper"));
            return;
        }
        for (Entry entry : entries(folder)) {
            if (Files.isDirectory(entry.path, LinkOption.NOFOLLOW_LINKS)) {
                list(entry, depth + 1);
            } else if (Files.isRegularFile(entry.path, LinkOption.NOFOLLOW_LINKS)) {
                take(entry);
            } else {
                problems.accept(Problem.error(
                                "HS-2202",
                                "'" + entry.name + "' is a link or a device and is not read.",
                                "Put the file itself into the folder.")
                        .asWarning()
                        .expecting("regular files and folders", "something else"));
            }
        }
    }

    private void take(Entry entry) {
        if (files.size() == limits.files()) {
            problems.accept(Loading.limit("HS-2017", "files", limits.files(), "files", "folders with more"));
            throw new Faults.Stop();
        }
        files.add(Seed.file(entry.path, entry.name));
    }

    private List<Entry> entries(Entry folder) {
        List<Entry> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.path)) {
            for (Path path : stream) {
                entries.add(new Entry(path, folder.name + "/" + path.getFileName()));
            }
        } catch (IOException e) {
            throw new SeedException(
                    "HS-2901",
                    "The folder '" + folder.name + "' cannot be read: " + e.getMessage() + ".",
                    "Check who may read it.",
                    e);
        }
        entries.sort(Comparator.comparing(Entry::name, CodePoints.ORDER));
        return entries;
    }
}
