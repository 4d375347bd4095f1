package dev.hearsay.samples;

import dev.hearsay.samples.Readme.Snippet;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * All Java of a README as one program: the imports of every block, blocks that declare a type as members, and the
 * statements of the others one after the other in one method, so that a later block sees the variables of an earlier one.
 */
final class ReadmeProgram {

    private static final String NAME = "ReadmeProgram";

    /** Printed after each block, to part what they print. */
    private static final String END = "--- end of block ---";

    private static final Pattern TYPE =
            Pattern.compile("((public|private|static|final|abstract|sealed) )*(class|record|interface|enum) .*");

    private final Set<String> imports = new TreeSet<>();
    private final List<String> types = new ArrayList<>();
    private final List<String> statements = new ArrayList<>();

    private ReadmeProgram() {}

    static ReadmeProgram of(List<Snippet> snippets) {
        ReadmeProgram program = new ReadmeProgram();
        snippets.forEach(program::add);
        return program;
    }

    private void add(Snippet snippet) {
        List<String> code = snippet.code().stream()
                .filter(line -> !line.startsWith("import "))
                .toList();
        snippet.code().stream().filter(line -> line.startsWith("import ")).forEach(imports::add);
        boolean declares = code.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("//") && !line.startsWith("@"))
                .limit(1)
                .anyMatch(line -> TYPE.matcher(line).matches());
        (declares ? types : statements).addAll(code);
        statements.add("System.out.println(\"" + END + "\");");
    }

    private String source() {
        return String.join("\n", imports) + "\n@SuppressWarnings(\"all\")\npublic class " + NAME + " {\n"
                + String.join("\n", types).replaceAll("(?m)^public (?=class|record|interface|enum)", "static ")
                + "\npublic static void main(String[] args) throws Exception {\n" + String.join("\n", statements)
                + "\n}\n}\n";
    }

    /** What each block prints. */
    List<String> run(Path folder) {
        try {
            compile(Files.writeString(folder.resolve(NAME + ".java"), source()), folder);
            return List.of(printed(folder).split(END + "\n", -1)).stream()
                    .limit(statements.stream()
                            .filter(line -> line.contains(END))
                            .count())
                    .map(String::strip)
                    .toList();
        } catch (IOException | ReflectiveOperationException e) {
            throw new AssertionError("The README's program does not run: " + e.getCause(), e);
        }
    }

    private void compile(Path file, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<String> options = List.of(
                "-proc:none",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-encoding",
                "UTF-8");
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            boolean fine = compiler.getTask(complaints, files, null, options, null, files.getJavaFileObjects(file))
                    .call();
            if (!fine) {
                throw new AssertionError("The README's program does not compile:\n" + complaints + "\n" + source());
            }
        }
    }

    private static String printed(Path folder) throws IOException, ReflectiveOperationException {
        PrintStream usual = System.out;
        Printed printed = new Printed();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(printed.stream());
            loader.loadClass(NAME).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(usual);
        }
        return printed.text();
    }
}
