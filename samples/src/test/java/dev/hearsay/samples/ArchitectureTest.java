package dev.hearsay.samples;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/**
 * What holds for all modules together; samples are the one place that sees them all.
 *
 * <pre>
 * growing &lt;- vocabulary &lt;- query &lt;- store &lt;- view   core; growing is hidden in it
 *     dsl, annotate                           the two grammars, strangers to each other and to seeds
 *     sql                                     the same questions for other engines; a stranger to the grammars
 *     seeds &lt;- testkit, explorer
 *     escaping &lt;- seeds &lt;- export &lt;- picture   in the module of seeds; escaping is hidden in it
 *     samples                                 see everything
 * </pre>
 */
class ArchitectureTest {

    private static final List<String> CORE =
            List.of("dev.hearsay", "dev.hearsay.query", "dev.hearsay.store", "dev.hearsay.view");

    private static final List<String> CORE_AND_SEEDS =
            Stream.concat(CORE.stream(), Stream.of("dev.hearsay.seeds")).toList();

    private static final String DSL = "dev.hearsay.dsl";
    private static final String ANNOTATE = "dev.hearsay.annotate";
    private static final String TESTKIT = "dev.hearsay.testkit";

    /** The layers by package, each with those below it. */
    private static final Map<String, List<String>> LAYERS = Map.ofEntries(
            entry("dev.hearsay.growing", List.of()),
            entry("dev.hearsay", List.of("dev.hearsay.growing")),
            entry("dev.hearsay.columns", List.of()),
            entry("dev.hearsay.query", List.of("dev.hearsay")),
            entry("dev.hearsay.coded", List.of("dev.hearsay", "dev.hearsay.query")),
            entry(
                    "dev.hearsay.store",
                    List.of(
                            "dev.hearsay.growing",
                            "dev.hearsay.columns",
                            "dev.hearsay",
                            "dev.hearsay.query",
                            "dev.hearsay.coded")),
            entry("dev.hearsay.view", List.of("dev.hearsay", "dev.hearsay.query", "dev.hearsay.coded")),
            entry("dev.hearsay.balance", List.of("dev.hearsay", "dev.hearsay.query", "dev.hearsay.coded")),
            entry("dev.hearsay.reliability", List.of("dev.hearsay", "dev.hearsay.query")),
            entry("dev.hearsay.network", List.of("dev.hearsay", "dev.hearsay.query", "dev.hearsay.coded")),
            entry("dev.hearsay.dsl", CORE),
            entry("dev.hearsay.annotate", CORE),
            entry("dev.hearsay.sql", CORE),
            entry(
                    "dev.hearsay.seeds",
                    Stream.concat(CORE.stream(), Stream.of("dev.hearsay.escaping"))
                            .toList()),
            entry("dev.hearsay.escaping", List.of()),
            entry(
                    "dev.hearsay.export",
                    List.of(
                            "dev.hearsay",
                            "dev.hearsay.query",
                            "dev.hearsay.view",
                            "dev.hearsay.balance",
                            "dev.hearsay.network",
                            "dev.hearsay.seeds",
                            "dev.hearsay.escaping")),
            entry(
                    "dev.hearsay.picture",
                    List.of(
                            "dev.hearsay",
                            "dev.hearsay.query",
                            "dev.hearsay.view",
                            "dev.hearsay.seeds",
                            "dev.hearsay.escaping",
                            "dev.hearsay.export")),
            entry("dev.hearsay.testkit", CORE_AND_SEEDS),
            entry("dev.hearsay.explorer", CORE_AND_SEEDS));

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hearsay");

    /**
     * What stands in for the machine in the testkit, so that laws can tell what loaders do with it: threads, output, defaults and
     * the proxies that connections ask for in one class, and files in three, whose paths can be told as {@code java.net.URI}.
     */
    private static final DescribedPredicate<JavaClass> STAND_INS = describe(
            "stand in for the machine",
            type -> Pattern.matches(
                    "dev\\.hearsay\\.testkit\\.(Machine|Watched(Files|Path))(\\$.*)?", type.getFullName()));

    private static final DescribedPredicate<JavaClass> PUBLISHED =
            describe("are published", type -> !type.getPackageName().startsWith("dev.hearsay.samples"));

    private static final JavaClasses LIBRARY = ALL.that(PUBLISHED);

    /** Whoever can see a type or member of these from another module. */
    private static final DescribedPredicate<JavaClass> VISIBLE =
            describe("are public all the way out", ArchitectureTest::isVisible);

    /** Packages that no module exports. */
    private static final Set<String> HIDDEN =
            Set.of("dev.hearsay.growing", "dev.hearsay.columns", "dev.hearsay.coded", "dev.hearsay.escaping");

    private static boolean isVisible(JavaClass type) {
        return !HIDDEN.contains(type.getPackageName()) && isPublic(type);
    }

    private static boolean isPublic(JavaClass type) {
        return (type.getModifiers().contains(JavaModifier.PUBLIC)
                        || type.getModifiers().contains(JavaModifier.PROTECTED))
                && type.getEnclosingClass().map(ArchitectureTest::isPublic).orElse(true);
    }

    private static boolean isVisible(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    @Test
    void everyModuleIsLookedAt() {
        Set<String> seen = new TreeSet<>();
        ALL.forEach(type -> seen.add(type.getPackageName()));
        assertTrue(
                seen.containsAll(List.of(
                        "dev.hearsay",
                        "dev.hearsay.query",
                        "dev.hearsay.store",
                        "dev.hearsay.view",
                        "dev.hearsay.dsl",
                        "dev.hearsay.annotate",
                        "dev.hearsay.sql",
                        "dev.hearsay.seeds",
                        "dev.hearsay.export",
                        "dev.hearsay.picture",
                        "dev.hearsay.explorer",
                        "dev.hearsay.testkit",
                        "dev.hearsay.samples")),
                seen::toString);
    }

    @Test
    void layersUseOnlyThoseBelowThem() {
        var layers = layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("dev.hearsay..")
                .withOptionalLayers(true);
        for (String layer : LAYERS.keySet()) {
            layers = layers.layer(layer).definedBy(layer);
        }
        for (Map.Entry<String, List<String>> layer : LAYERS.entrySet()) {
            layers = layer.getValue().isEmpty()
                    ? layers.whereLayer(layer.getKey()).mayNotAccessAnyLayer()
                    : layers.whereLayer(layer.getKey())
                            .mayOnlyAccessLayers(layer.getValue().toArray(new String[0]));
        }
        layers.ensureAllClassesAreContainedInArchitecture().check(LIBRARY);
    }

    @Test
    void packagesAreFreeOfCycles() {
        slices().assignedFrom(new PackageByPackage()).should().beFreeOfCycles().check(ALL);
    }

    private static final class PackageByPackage implements SliceAssignment {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }

    @Test
    void everyPackageIsNullMarked() {
        Set<String> unmarked = ALL.stream()
                .map(JavaClass::getPackage)
                .filter(p -> p.tryGetPackageInfo()
                        .filter(info -> info.isAnnotatedWith(NullMarked.class))
                        .isEmpty())
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), unmarked);
    }

    @Test
    void publicSignaturesShowNothingOfThirdParties() {
        classes().that(VISIBLE).should(new ShowOnlyOwnTypes()).check(LIBRARY);
    }

    /** Types of the JDK and of this project; the testkit is made of jqwik and JUnit. */
    private static final class ShowOnlyOwnTypes extends ArchCondition<JavaClass> {

        ShowOnlyOwnTypes() {
            super("show only types of the JDK and of this project");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            Stream<JavaType> parents = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
            Stream.concat(parents, type.getTypeParameters().stream())
                    .forEach(shown -> check(type, type.getFullName(), shown.getAllInvolvedRawTypes(), events));
            for (JavaField field : type.getFields()) {
                if (isVisible(field)) {
                    check(type, field.getFullName(), field.getAllInvolvedRawTypes(), events);
                }
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (isVisible(unit)) {
                    check(type, unit.getFullName(), unit.getAllInvolvedRawTypes(), events);
                    check(type, unit.getFullName(), Set.copyOf(unit.getExceptionTypes()), events);
                }
            }
        }

        private static void check(JavaClass owner, String where, Set<JavaClass> shown, ConditionEvents events) {
            for (JavaClass type : shown) {
                JavaClass bare = type.getBaseComponentType();
                if (!isOwn(bare) && !(owner.getPackageName().equals(TESTKIT) && isOfTests(bare))) {
                    events.add(SimpleConditionEvent.violated(owner, where + " shows " + bare.getFullName()));
                }
            }
        }

        private static boolean isOwn(JavaClass type) {
            return type.isPrimitive() || Pattern.matches("(java|dev\\.hearsay)\\..*", type.getFullName());
        }

        private static boolean isOfTests(JavaClass type) {
            return Pattern.matches("(net\\.jqwik|org\\.junit)\\..*", type.getFullName());
        }
    }

    @Test
    void staticFieldsAreConstants() {
        fields().that()
                .areStatic()
                .and(describe("are written by people", field -> !isSynthetic(field)))
                .should()
                .beFinal()
                .andShould(BE_OF_NO_MUTABLE_TYPE)
                .check(LIBRARY);
    }

    private static boolean isSynthetic(JavaField field) {
        return field.getModifiers().contains(JavaModifier.SYNTHETIC);
    }

    private static final Pattern MUTABLE = Pattern.compile(
            "java\\.util\\.((Array|Linked|Hash|Tree|Weak|Identity|Enum|Bit)\\w*|Random|Scanner|Properties)"
                    + "|java\\.util\\.concurrent\\..*|java\\.lang\\.(ThreadLocal|StringBuilder|StringBuffer)|java\\.text\\..*Format");

    private static final ArchCondition<JavaField> BE_OF_NO_MUTABLE_TYPE =
            new ArchCondition<>("be of no type whose values can change") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    JavaClass type = field.getRawType();
                    if (type.isArray() || MUTABLE.matcher(type.getFullName()).matches()) {
                        events.add(
                                SimpleConditionEvent.violated(field, field.getFullName() + " is a " + type.getName()));
                    }
                }
            };

    /** A field that is declared as a List may still hold a list that changes. */
    @Test
    void classesAreInitialisedWithoutCollectionsThatChange() {
        List<String> made = LIBRARY.stream()
                .flatMap(type -> type.getStaticInitializer().stream())
                .flatMap(initializer -> initializer.getConstructorCallsFromSelf().stream())
                .filter(call ->
                        MUTABLE.matcher(call.getTargetOwner().getFullName()).matches())
                .map(JavaConstructorCall::getDescription)
                .toList();
        assertEquals(List.of(), made);
    }

    @Test
    void nothingReachesOutOfTheProcessOrIntoOtherClasses() {
        noClasses()
                .that(not(STAND_INS))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "java.net..",
                        "java.net.http..",
                        "java.rmi..",
                        "javax.sql..",
                        "javax.naming..",
                        "java.util.logging..",
                        "org.slf4j..",
                        "java.lang.reflect..",
                        "java.util.prefs..")
                .orShould()
                .dependOnClassesThat(describe(
                        "log or start processes",
                        type -> Set.of("java.lang.System$Logger", "java.lang.ProcessBuilder", "java.lang.Runtime")
                                .contains(type.getFullName())))
                .orShould()
                .callConstructorWhere(describe(
                        "starts a thread", call -> call.getTarget().getOwner().isAssignableTo(Thread.class)))
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.concurrent\\.(Executor\\w+|ForkJoin\\w*|CompletableFuture)")
                .check(LIBRARY);
    }

    /** Opens a copy of a .dna file, which is a database. */
    private static final String SQLITE_FILE = "dev.hearsay.seeds.SqliteFile";

    /** A caller may hand a connection to the module that renders SQL, and one class reads a database that is a file; nothing else does. */
    @Test
    void databasesAreGivenOrAreFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.hearsay.sql")
                .and()
                .doNotHaveFullyQualifiedName(SQLITE_FILE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(LIBRARY);
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(SQLITE_FILE)
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.sql\\.Driver\\w*")
                .check(LIBRARY);
    }

    /** Calls whose result depends on the machine, the moment or chance, and fields that lead out of the process. */
    private static final List<Pattern> CAPRICIOUS = Stream.of(
                    "java\\.lang\\.Class\\.(forName|getDeclared\\w+|getMethods?|getFields?|getConstructors?)\\(.*",
                    "java\\.lang\\.System\\.(out|err|in)",
                    "java\\.lang\\.System\\.(exit|getenv|getProperty|getProperties|currentTimeMillis|nanoTime|identityHashCode)\\(.*",
                    "java\\.lang\\.Throwable\\.printStackTrace\\(.*",
                    "java\\.lang\\.Math\\.random\\(.*",
                    "java\\.util\\.Random\\.<init>\\(\\)",
                    "java\\.util\\.UUID\\.randomUUID\\(.*",
                    "java\\.util\\.Date\\.<init>\\(\\)",
                    "java\\.util\\.Calendar\\.getInstance\\(.*",
                    "java\\.time\\.[\\w.]+\\.now\\(.*",
                    "java\\.time\\.Clock\\.system\\w*\\(.*",
                    "java\\.time\\.ZoneId\\.systemDefault\\(.*",
                    "java\\.util\\.TimeZone\\.getDefault\\(.*",
                    "java\\.util\\.Locale\\.getDefault\\(.*",
                    "java\\.nio\\.charset\\.Charset\\.defaultCharset\\(.*",
                    "java\\.lang\\.String\\.(toLowerCase|toUpperCase|getBytes)\\(\\)",
                    "java\\.lang\\.String\\.<init>\\(\\[B(, int, int)?\\)",
                    "java\\.lang\\.String\\.format\\(java\\.lang\\.String, .*",
                    "java\\.lang\\.String\\.formatted\\(.*",
                    "java\\.io\\.InputStreamReader\\.<init>\\(java\\.io\\.InputStream\\)",
                    "java\\.io\\.OutputStreamWriter\\.<init>\\(java\\.io\\.OutputStream\\)",
                    "java\\.io\\.(FileReader|FileWriter|PrintStream|PrintWriter)\\.<init>\\(.*",
                    "java\\.io\\.ByteArrayOutputStream\\.toString\\(\\)",
                    "java\\.text\\.(Collator|NumberFormat|DateFormat|BreakIterator)\\.get\\w*Instance\\(\\)",
                    "java\\.text\\.(DecimalFormat|SimpleDateFormat)\\.<init>\\(java\\.lang\\.String\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofPattern\\(java\\.lang\\.String\\)",
                    "java\\.time\\.format\\.DateTimeFormatter\\.ofLocalized\\w*\\(.*")
            .map(Pattern::compile)
            .toList();

    @Test
    void nothingDependsOnTheMachineTheMomentOrChance() {
        noClasses()
                .that(not(STAND_INS))
                .should()
                .accessTargetWhere(describe("is of the machine, the moment or chance", ArchitectureTest::isCapricious))
                .orShould()
                .callCodeUnitWhere(describe("is of the machine, the moment or chance", ArchitectureTest::isCapricious))
                .check(LIBRARY);
    }

    private static boolean isCapricious(JavaAccess<?> access) {
        return isCapricious(access.getTarget());
    }

    private static boolean isCapricious(AccessTarget target) {
        return CAPRICIOUS.stream().anyMatch(p -> p.matcher(target.getFullName()).matches());
    }

    @Test
    void whatIsPublicInAGrammarIsItsEntryOrAnInterface() {
        classes()
                .that()
                .resideInAnyPackage(DSL, ANNOTATE)
                .and(VISIBLE)
                .should()
                .beInterfaces()
                .orShould()
                .haveSimpleName("Claims")
                .orShould()
                .haveSimpleName("Annotate")
                .check(LIBRARY);
    }

    @Test
    void entriesAreNotMade() {
        classes()
                .that(describe("have only static methods", ArchitectureTest::isEntry))
                .should()
                .haveOnlyPrivateConstructors()
                .check(LIBRARY);
    }

    private static boolean isEntry(JavaClass type) {
        return !type.isInterface()
                && !type.isEnum()
                && !type.isRecord()
                && !type.isAnonymousClass()
                && !type.getMethods().isEmpty()
                && type.getMethods().stream()
                        .allMatch(method -> method.getModifiers().contains(JavaModifier.STATIC));
    }

    @Test
    void namesAreWordsOfTheDomain() {
        noClasses()
                .should()
                .haveNameMatching(".*[.$](Abstract\\w+|\\w*(Manager|Helper|Impl|Utils?|Service|Factory))")
                .orShould()
                .resideInAnyPackage("..util..", "..utils..", "..internal..", "..impl..", "..common..", "..helper..")
                .check(ALL);
    }

    @Test
    void methodsCanBeCalledFromKotlinAndTheGrammarsFromScalaToo() {
        Set<String> kotlin = Set.of("as", "fun", "in", "is", "object", "typealias", "val", "var", "when");
        Set<String> scala = Set.of("def", "given", "match", "object", "type", "val", "with");
        // Components of records keep the domain's words, such as the object of a relation.
        methods()
                .that()
                .areDeclaredInClassesThat(VISIBLE)
                .and(describe("are no component", method -> !isComponent(method)))
                .should(beNamedByNone(kotlin))
                .check(LIBRARY);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(DSL, ANNOTATE)
                .and()
                .areDeclaredInClassesThat(VISIBLE)
                .should(beNamedByNone(scala))
                .check(LIBRARY);
    }

    private static boolean isComponent(JavaMethod method) {
        return method.getOwner().isRecord()
                && method.getOwner().tryGetField(method.getName()).isPresent();
    }

    private static ArchCondition<JavaMethod> beNamedByNone(Set<String> keywords) {
        return new ArchCondition<>("not be named by a keyword of another language") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                if (isVisible(method) && keywords.contains(method.getName())) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " is named by a keyword"));
                }
            }
        };
    }

    @Test
    void noExceptionIsThrownWithoutAMessage() {
        noClasses()
                .should()
                .callConstructorWhere(describe("makes an exception that says nothing", ArchitectureTest::saysNothing))
                .check(LIBRARY);
    }

    /** The compiler itself throws an {@link IncompatibleClassChangeError} where a switch knows every constant. */
    private static boolean saysNothing(JavaConstructorCall call) {
        JavaClass thrown = call.getTarget().getOwner();
        return thrown.isAssignableTo(Throwable.class)
                && thrown.getPackageName().startsWith("java.")
                && !thrown.isEquivalentTo(IncompatibleClassChangeError.class)
                && call.getTarget().getRawParameterTypes().isEmpty()
                && !call.getOriginOwner().isAssignableTo(Throwable.class);
    }
}
