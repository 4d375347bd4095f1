package dev.hearsay;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The built-in relation kinds.
 *
 * <p>They follow PLOVER, the successor of the CAMEO event codes: its categories, and their modes as sub-kinds with ids
 * such as {@code coerce-restrict}; weights and signs are those of the PLOVER manual, draft 2.0 (2024-02-04), table 2.2,
 * on Goldstein's scale from -10 to +10. Below them stand kinds that analyses speak of and event codes lack, each with the
 * weight of its category. CAMEO's "make statement" and "appeal" are no relations: a statement is an attribution.
 */
public final class RelationKinds {

    /** Agrees with, or agrees to do something for. */
    public static final RelationKind AGREE = category("agree", "agrees with", Sign.POSITIVE, 2.5);

    /** Meets or talks with. */
    public static final RelationKind CONSULT = category("consult", "consults", Sign.POSITIVE, 2.5);

    /** Supports in words or diplomatic acts. */
    public static final RelationKind SUPPORT = category("support", "supports", Sign.POSITIVE, 5.0);

    /** Yields to in words. */
    public static final RelationKind CONCEDE = category("concede", "concedes to", Sign.POSITIVE, 4.5);

    /** Works together with in deeds. */
    public static final RelationKind COOPERATE = category("cooperate", "cooperates with", Sign.POSITIVE, 9.5);

    /** Gives aid to. */
    public static final RelationKind AID = category("aid", "aids", Sign.POSITIVE, 10.0);

    /** Yields to in deeds. */
    public static final RelationKind RETREAT = category("retreat", "retreats before", Sign.POSITIVE, 6.5);

    /** Asks or demands something of. */
    public static final RelationKind REQUEST = category("request", "makes a request of", Sign.NEUTRAL, 0.0);

    /** Accuses or criticises. */
    public static final RelationKind ACCUSE = category("accuse", "accuses", Sign.NEGATIVE, -3.0);

    /** Rejects or refuses. */
    public static final RelationKind REJECT = category("reject", "rejects", Sign.NEGATIVE, -2.0);

    /** Threatens. */
    public static final RelationKind THREATEN = category("threaten", "threatens", Sign.NEGATIVE, -3.5);

    /** Protests against. */
    public static final RelationKind PROTEST = category("protest", "protests against", Sign.NEGATIVE, -5.0);

    /** Cuts back cooperation with, or penalises. */
    public static final RelationKind SANCTION = category("sanction", "sanctions", Sign.NEGATIVE, -6.0);

    /** Mobilises forces against. */
    public static final RelationKind MOBILIZE = category("mobilize", "mobilises against", Sign.NEGATIVE, -5.5);

    /** Represses, restricts or otherwise coerces. */
    public static final RelationKind COERCE = category("coerce", "coerces", Sign.NEGATIVE, -7.0);

    /** Attacks with force. */
    public static final RelationKind ASSAULT = category("assault", "assaults", Sign.NEGATIVE, -9.0);

    /** Leaves out of decisions, arrangements or a region. */
    public static final RelationKind EXCLUDES = RelationKind.of("excludes", "excludes", Sign.NEGATIVE, -2.0)
            .under(REJECT)
            .oppositeOf("includes");

    /** Keeps from having influence. */
    public static final RelationKind DENIES_INFLUENCE_TO = RelationKind.of(
                    "denies-influence-to", "denies influence to", Sign.NEGATIVE, -2.0)
            .under(EXCLUDES);

    /** Takes into decisions, arrangements or a region. */
    public static final RelationKind INCLUDES = RelationKind.of("includes", "includes", Sign.POSITIVE, 2.5)
            .under(AGREE)
            .oppositeOf("excludes");

    /** Passes over the interests or concerns of. */
    public static final RelationKind DISREGARDS =
            RelationKind.of("disregards", "disregards", Sign.NEGATIVE, -2.0).under(REJECT);

    /** Is against an act or plan of. */
    public static final RelationKind OPPOSES =
            RelationKind.of("opposes", "opposes", Sign.NEGATIVE, -2.0).under(REJECT);

    /** Leaves without the help it owes. */
    public static final RelationKind ABANDONS =
            RelationKind.of("abandons", "abandons", Sign.NEGATIVE, -2.0).under(REJECT);

    /** Stops from doing something, or limits. */
    public static final RelationKind RESTRAINS =
            RelationKind.of("restrains", "restrains", Sign.NEGATIVE, -2.0).under(REJECT);

    /** Does not trust. */
    public static final RelationKind DISTRUSTS = RelationKind.of("distrusts", "distrusts", Sign.NEGATIVE, -2.0)
            .under(REJECT)
            .oppositeOf("trusts");

    /** Trusts. */
    public static final RelationKind TRUSTS =
            RelationKind.of("trusts", "trusts", Sign.POSITIVE, 2.5).under(AGREE).oppositeOf("distrusts");

    /** Holds another view than. */
    public static final RelationKind DIVERGES_FROM = RelationKind.of(
                    "diverges-from", "diverges from", Sign.NEGATIVE, -2.0)
            .under(REJECT)
            .bothWays()
            .oppositeOf("shares-view-with");

    /** Holds the same view as. */
    public static final RelationKind SHARES_VIEW_WITH = RelationKind.of(
                    "shares-view-with", "shares a view with", Sign.POSITIVE, 2.5)
            .under(AGREE)
            .bothWays()
            .oppositeOf("diverges-from");

    /** Has interests in common with. */
    public static final RelationKind SHARES_INTERESTS_WITH = RelationKind.of(
                    "shares-interests-with", "shares interests with", Sign.POSITIVE, 2.5)
            .under(AGREE)
            .bothWays();

    /** Acts against the interests of. */
    public static final RelationKind HARMS_INTERESTS_OF = RelationKind.of(
                    "harms-interests-of", "harms the interests of", Sign.NEGATIVE, -2.0)
            .under(REJECT)
            .oppositeOf("advances-interests-of");

    /** Acts for the interests of. */
    public static final RelationKind ADVANCES_INTERESTS_OF = RelationKind.of(
                    "advances-interests-of", "advances the interests of", Sign.POSITIVE, 5.0)
            .under(SUPPORT)
            .oppositeOf("harms-interests-of");

    /** Would rather deal with than with others. */
    public static final RelationKind PREFERS =
            RelationKind.of("prefers", "prefers", Sign.POSITIVE, 5.0).under(SUPPORT);

    /** Sides with. */
    public static final RelationKind ALIGNS_WITH =
            RelationKind.of("aligns-with", "aligns with", Sign.POSITIVE, 5.0).under(SUPPORT);

    /** Needs the help of. */
    public static final RelationKind RELIES_ON =
            RelationKind.of("relies-on", "relies on", Sign.POSITIVE, 0.5).under(mode(REQUEST, "assist", 0.5));

    /** Weakens the security or position of. */
    public static final RelationKind UNDERMINES =
            RelationKind.of("undermines", "undermines", Sign.NEGATIVE, -7.0).under(COERCE);

    /** Cuts off from others. */
    public static final RelationKind ISOLATES =
            RelationKind.of("isolates", "isolates", Sign.NEGATIVE, -7.0).under(COERCE);

    /** Surrounds. */
    public static final RelationKind ENCIRCLES =
            RelationKind.of("encircles", "encircles", Sign.NEGATIVE, -7.0).under(COERCE);

    /** Gets a hidden foothold in or near. */
    public static final RelationKind INFILTRATES =
            RelationKind.of("infiltrates", "infiltrates", Sign.NEGATIVE, -7.0).under(COERCE);

    /** Comes too close to. */
    public static final RelationKind ENCROACHES_ON = RelationKind.of(
                    "encroaches-on", "encroaches on", Sign.NEGATIVE, -7.0)
            .under(COERCE);

    /** Violates the sovereignty or territory of. */
    public static final RelationKind VIOLATES_SOVEREIGNTY_OF = RelationKind.of(
                    "violates-sovereignty-of", "violates the sovereignty of", Sign.NEGATIVE, -7.0)
            .under(COERCE);

    /** Is a danger to, without saying so. */
    public static final RelationKind ENDANGERS =
            RelationKind.of("endangers", "endangers", Sign.NEGATIVE, -3.5).under(THREATEN);

    /** Lets do as it likes. */
    public static final RelationKind TOLERATES = RelationKind.of("tolerates", "tolerates", Sign.NEUTRAL, 0.0);

    /** Is part of, as a member of an alliance. */
    public static final RelationKind BELONGS_TO = RelationKind.of("belongs-to", "belongs to", Sign.NEUTRAL, 0.0);

    /** The modes of each category with their weights, as the manual's table gives them. */
    private static final ImmutableMap<RelationKind, String> MODES = ImmutableMap.<RelationKind, String>builder()
            .put(CONSULT, "visit=4.0 third-party=1.0 multilateral=4.0 phone=1.5")
            .put(RETREAT, "withdraw=8.0 release=6.5 disarm=10.0 ceasefire=7.5 access=6.5 resign=4.5")
            .put(REQUEST, "assist=0.5 change=-1.0 yield=-1.0 meet=0.0")
            .put(ACCUSE, "disapprove=-2.0 investigate=-3.5 allege=-3.5")
            .put(REJECT, "assist=-1.5 change=-2.0 yield=-2.0 meet=-2.0")
            .put(THREATEN, "restrict=-3.0 arrest=-3.5 relations=-3.5 expel=-3.5 territory=-4.0 violence=-3.5")
            .put(PROTEST, "demo=-5.0 riot=-7.0 strike=-5.0 hunger=-4.5 boycott=-4.5 obstruct=-4.5")
            .put(SANCTION, "convict=-6.0 expel=-5.5 withdraw=-6.0 discontinue=-6.0")
            .put(MOBILIZE, "troops=-6.5 weapons=-6.5 police=-5.5 militia=-6.0")
            .put(
                    COERCE,
                    "seize=-7.0 restrict=-7.0 censor=-6.5 curfew=-6.5 martial-law=-7.5 arrest=-7.0 deport=-7.0 withhold=-7.0 misinformation=-6.5 cyber=-7.0")
            .put(
                    ASSAULT,
                    "abduct=-8.5 beat=-7.5 torture=-8.5 sexual=-8.5 targeted=-9.5 destroy=-8.5 primitive=-8.0 firearms=-9.0 explosives=-9.0 suicide-attack=-9.5 aerial=-9.5 drone=-9.5 heavy-weapons=-9.5 crowd-control=-7.5 unconventional=-10.0")
            .build();

    private static final List<RelationKind> BUILT_IN = Stream.concat(
                    Stream.of(
                            AGREE,
                            CONSULT,
                            SUPPORT,
                            CONCEDE,
                            COOPERATE,
                            AID,
                            RETREAT,
                            REQUEST,
                            ACCUSE,
                            REJECT,
                            THREATEN,
                            PROTEST,
                            SANCTION,
                            MOBILIZE,
                            COERCE,
                            ASSAULT,
                            EXCLUDES,
                            DENIES_INFLUENCE_TO,
                            INCLUDES,
                            DISREGARDS,
                            OPPOSES,
                            ABANDONS,
                            RESTRAINS,
                            DISTRUSTS,
                            TRUSTS,
                            DIVERGES_FROM,
                            SHARES_VIEW_WITH,
                            SHARES_INTERESTS_WITH,
                            HARMS_INTERESTS_OF,
                            ADVANCES_INTERESTS_OF,
                            PREFERS,
                            ALIGNS_WITH,
                            RELIES_ON,
                            UNDERMINES,
                            ISOLATES,
                            ENCIRCLES,
                            INFILTRATES,
                            ENCROACHES_ON,
                            VIOLATES_SOVEREIGNTY_OF,
                            ENDANGERS,
                            TOLERATES,
                            BELONGS_TO),
                    MODES.entrySet().stream().flatMap(entry -> modes(entry.getKey(), entry.getValue())))
            .collect(ImmutableList.toImmutableList());

    private static final List<RelationKind> BY_ID =
            ImmutableList.sortedCopyOf(Comparator.comparing(RelationKind::id), BUILT_IN);

    private RelationKinds() {}

    /** Every built-in kind: categories, the kinds of analyses, and modes. */
    public static List<RelationKind> builtIn() {
        return BUILT_IN;
    }

    /** The same by id: one and the same list, by which corpora of no other kinds are known. */
    static List<RelationKind> builtInById() {
        return BY_ID;
    }

    private static RelationKind category(String id, String label, Sign sign, double weight) {
        return RelationKind.of(id, label, sign, weight);
    }

    private static Stream<RelationKind> modes(RelationKind category, String modes) {
        return Splitter.on(' ').withKeyValueSeparator('=').split(modes).entrySet().stream()
                .map(mode -> mode(category, mode.getKey(), Double.parseDouble(mode.getValue())));
    }

    private static RelationKind mode(RelationKind category, String mode, double weight) {
        String label = category.label() + " " + RelationKind.OBJECT + " (" + mode.replace('-', ' ') + ")";
        return RelationKind.of(category.id() + "-" + mode, label, Sign.of(weight), weight)
                .under(category);
    }
}
