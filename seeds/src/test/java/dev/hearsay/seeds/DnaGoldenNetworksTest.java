package dev.hearsay.seeds;

/** The same networks from the peer's databases, read by our loader, where these are at hand. */
class DnaGoldenNetworksTest extends GoldenNetworksTest {

    @Override
    PeerCases cases() {
        return PeerCases.fromDatabases();
    }
}
