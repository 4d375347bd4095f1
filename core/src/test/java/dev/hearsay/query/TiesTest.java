package dev.hearsay.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.hearsay.Actor;
import dev.hearsay.Affiliation;
import dev.hearsay.Attribution;
import dev.hearsay.Claim;
import dev.hearsay.ClaimBuilder;
import dev.hearsay.Corpus;
import dev.hearsay.Directory;
import dev.hearsay.Period;
import dev.hearsay.Relation;
import dev.hearsay.RelationKinds;
import dev.hearsay.Source;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Which memberships and affiliations hold at the time of a claim.
 *
 * <pre>
 * iran      member of sco from 2023-07-04 on; observer with sco until 2023-07-03
 * turkiye   member of nato in 1952 and ever after; member of the bloc always
 * minister  with russia 2004 to 2026; member of the bloc in 2023
 * </pre>
 */
class TiesTest {

    private static final Directory DIRECTORY = Corpus.builder()
            .add(Source.of("july", "Dated").on(Period.parse("2023-07")))
            .add(Source.of("undated", "Undated"))
            .add(Actor.alliance("sco", "SCO"))
            .add(Actor.alliance("nato", "NATO"))
            .add(Actor.alliance("bloc", "The Bloc"))
            .add(Actor.state("russia", "Russia"))
            .add(Actor.state("iran", "Iran")
                    .with(Affiliation.member("sco", Period.parse("2023-07-04/..")))
                    .with(Affiliation.role("observer", "sco", Period.parse("../2023-07-03"))))
            .add(Actor.state("turkiye", "Türkiye")
                    .with(Affiliation.member("nato", Period.parse("1952/..")))
                    .with(Affiliation.member("bloc", Period.ALWAYS)))
            .add(Actor.person("minister", "The Minister")
                    .with(Affiliation.role("foreign minister", "russia", Period.parse("2004/2026")))
                    .with(Affiliation.member("bloc", Period.parse("2023"))))
            .build()
            .directory();

    private static Claim claim(String source, UnaryOperator<ClaimBuilder> more) {
        Attribution chain = Attribution.ownVoice("iran").then(Attribution.Step.of("minister"));
        return more.apply(Claim.of("c", source, chain, "gist")).build();
    }

    private static List<String> values(Field<Actor.Id> field, Claim claim) {
        return field.values(claim, DIRECTORY).stream()
                .map(Actor.Id::value)
                .sorted()
                .toList();
    }

    @Test
    void aSpeakersTiesHoldOnEveryDayOnWhichItMayHaveSpoken() {
        assertEquals(List.of("bloc", "russia"), speakerAt("2023-07-12"));
        assertEquals(List.of("bloc", "russia"), speakerAt("2023"));
        assertEquals(List.of("russia"), speakerAt("2023/2024"));
        assertEquals(List.of("russia"), speakerAt("2026-12-31"));
        assertEquals(List.of(), speakerAt("2026-12-31/2027-01-01"));
        assertEquals(List.of(), speakerAt("2004/.."));
    }

    private static List<String> speakerAt(String said) {
        return values(
                Field.AFFILIATION,
                claim("undated", c -> c.said(Period.parse(said)).aboutTime(Period.year(2050))));
    }

    @Test
    void whereItIsUnknownWhenItWasSaidThePublicationCounts() {
        assertEquals(List.of("bloc", "russia"), values(Field.AFFILIATION, claim("july", c -> c)));
        assertEquals(List.of(), values(Field.AFFILIATION, claim("july", c -> c.said(Period.parse("2030")))));
    }

    @Test
    void whereNoTimeIsKnownOnlyTiesForAllTimeHold() {
        assertEquals(List.of(), values(Field.AFFILIATION, claim("undated", c -> c)));
        assertEquals(List.of("bloc"), values(Field.ABOUT_MEMBER, claim("undated", c -> c.about("iran", "turkiye"))));
    }

    @Test
    void membersCountAtTheTimeTheClaimIsAboutThenWhenItWasSaidThenWhenItWasPublished() {
        assertEquals(List.of("sco"), aboutIran("undated", c -> c.aboutTime(Period.parse("2023-07-04"))));
        assertEquals(
                List.of(),
                aboutIran("july", c -> c.aboutTime(Period.parse("2023-07-03")).said(Period.parse("2023-08"))));
        assertEquals(
                List.of("sco"),
                aboutIran("july", c -> c.aboutTime(Period.parse("2024")).said(Period.parse("2022"))));
        assertEquals(List.of("sco"), aboutIran("july", c -> c.said(Period.parse("2023-08"))));
        assertEquals(List.of(), aboutIran("july", c -> c));
        assertEquals(List.of(), aboutIran("july", c -> c.said(Period.parse("2023-07-03/2023-07-04"))));
    }

    private static List<String> aboutIran(String source, UnaryOperator<ClaimBuilder> time) {
        return values(Field.ABOUT_MEMBER, claim(source, c -> time.apply(c.about("iran"))));
    }

    @Test
    void anOfficeWithAnAllianceIsNoMembership() {
        assertEquals(List.of(), aboutIran("undated", c -> c.said(Period.parse("2020"))));
        assertEquals(List.of("bloc"), values(Field.ABOUT_MEMBER, claim("july", c -> c.about("minister"))));
    }

    @Test
    void thoseAboutInvolvedAndAddressedAreToldApart() {
        Claim claim = claim(
                "july",
                c -> c.said(Period.parse("2023-07-12"))
                        .about("iran")
                        .to("minister")
                        .affirms(Relation.of("turkiye", RelationKinds.AID, "iran")));
        assertEquals(List.of("sco"), values(Field.ABOUT_MEMBER, claim));
        assertEquals(List.of("bloc", "nato", "sco"), values(Field.INVOLVED_MEMBER, claim));
        assertEquals(List.of("bloc"), values(Field.ADDRESSEE_MEMBER, claim));
        assertEquals(List.of("iran", "turkiye"), values(Field.INVOLVED, claim));
    }

    @Test
    void anAllianceThatTwoMembersShareIsToldOnce() {
        assertEquals(
                List.of("bloc", "nato"),
                values(Field.ABOUT_MEMBER, claim("july", c -> c.about("minister", "turkiye"))));
    }
}
