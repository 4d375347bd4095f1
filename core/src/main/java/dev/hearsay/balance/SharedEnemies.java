package dev.hearsay.balance;

import dev.hearsay.Actor;
import dev.hearsay.Sign;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Two actors who both have a negative tie to at least one third. Made by {@link EnemiesOfEnemies}. */
public final class SharedEnemies {

    private final List<TwoStep> paths;

    SharedEnemies(List<TwoStep> paths) {
        this.paths = List.copyOf(paths);
    }

    /** The actor with the lesser id. */
    public Actor.Id one() {
        return paths.get(0).from();
    }

    /** The actor with the greater id. */
    public Actor.Id other() {
        return paths.get(0).to();
    }

    /** The ways through each shared enemy, by the enemy's id; at least one. */
    public List<TwoStep> paths() {
        return paths;
    }

    /** The tie of the two, mixed or not, if they have one. */
    public Optional<Tie> direct() {
        return paths.get(0).direct();
    }

    /** Whether that tie is what the proverb says. */
    public Proverb proverb() {
        return Proverb.of(direct().map(Tie::sign).orElse(Sign.NEUTRAL));
    }

    /** For example {@code iran - russia: HOLDS through turkiye, usa}. */
    @Override
    public String toString() {
        return paths.stream()
                .map(path -> path.via().toString())
                .collect(Collectors.joining(", ", one() + " - " + other() + ": " + proverb() + " through ", ""));
    }
}
