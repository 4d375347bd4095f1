package dev.hearsay.balance;

/**
 * What somebody between two others is to them, by the camps of the three (Gould and Fernandez 1989). Ties have no direction here,
 * so that their gatekeeper, through whom something comes into a camp, and their representative, through whom it leaves it, are one.
 */
public enum Brokerage {
    /** All three are in one camp. */
    COORDINATOR,
    /** The two ends are in one camp, the one between in another; also called consultant. */
    ITINERANT,
    /** The one between is in one camp with just one of the two ends; gatekeeper or representative. */
    GATEKEEPER,
    /** All three are in different camps. */
    LIAISON;

    /** The role of the one between, by the numbers of the three camps. */
    static Brokerage of(int one, int between, int other) {
        if (one == other) {
            return one == between ? COORDINATOR : ITINERANT;
        }
        return between == one || between == other ? GATEKEEPER : LIAISON;
    }

    /** Whether it joins camps rather than actors of one. */
    public boolean joinsCamps() {
        return this != COORDINATOR;
    }
}
