package dev.hearsay.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Eigenvalues beside those that are known in closed form, and those found by another method. */
class SpectrumTest {

    private static final double TOLERANCE = 1e-9;

    private interface Edges {
        boolean join(int one, int other);
    }

    private static double[][] laplacian(int size, Edges edges) {
        double[][] laplacian = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                if (one != other && (edges.join(one, other) || edges.join(other, one))) {
                    laplacian[one][other] = -1;
                    laplacian[one][one]++;
                }
            }
        }
        return laplacian;
    }

    @Test
    void aCompleteGraphHasItsSizeAllButOnce() {
        double[] expected = new double[7];
        Arrays.fill(expected, 1, 7, 7);
        assertArrayEquals(expected, Spectrum.of(laplacian(7, (one, other) -> true)), TOLERANCE);
    }

    @Test
    void aPathAndACycleAreCosines() {
        int size = 30;
        double[] path = IntStream.range(0, size)
                .mapToDouble(k -> 2 - 2 * Math.cos(Math.PI * k / size))
                .toArray();
        assertArrayEquals(path, Spectrum.of(laplacian(size, (one, other) -> other == one + 1)), TOLERANCE);
        double[] cycle = IntStream.range(0, size)
                .mapToDouble(k -> 2 - 2 * Math.cos(2 * Math.PI * k / size))
                .sorted()
                .toArray();
        assertArrayEquals(cycle, Spectrum.of(laplacian(size, (one, other) -> other == (one + 1) % size)), TOLERANCE);
    }

    @Test
    void smallAndEmptyMatricesHaveTheirDiagonal() {
        assertEquals(0, Spectrum.of(new double[0][0]).length);
        assertArrayEquals(new double[] {4}, Spectrum.of(new double[][] {{4}}));
        assertArrayEquals(new double[] {0, 0, 0}, Spectrum.of(new double[3][3]));
        assertArrayEquals(new double[] {1, 2, 3}, Spectrum.of(new double[][] {{3, 0, 0}, {0, 1, 0}, {0, 0, 2}}));
    }

    @Property(tries = 200)
    void eigenvaluesAreThoseThatJacobisRotationsFind(@ForAll long seed) {
        Random random = new Random(seed);
        int size = 1 + random.nextInt(12);
        double[][] matrix = new double[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = one; other < size; other++) {
                matrix[one][other] = random.nextInt(3) == 0 ? 0 : random.nextInt(21) - 10;
                matrix[other][one] = matrix[one][other];
            }
        }
        double[][] copy = Arrays.stream(matrix).map(double[]::clone).toArray(double[][]::new);
        assertArrayEquals(jacobi(matrix), Spectrum.of(copy), 1e-8);
    }

    private static double[] jacobi(double[][] a) {
        int size = a.length;
        for (int sweep = 0; sweep < 60; sweep++) {
            for (int p = 0; p < size; p++) {
                for (int q = p + 1; q < size; q++) {
                    if (a[p][q] != 0) {
                        double angle = Math.atan2(2 * a[p][q], a[q][q] - a[p][p]) / 2;
                        rotate(a, p, q, Math.cos(angle), Math.sin(angle));
                    }
                }
            }
        }
        return IntStream.range(0, size).mapToDouble(i -> a[i][i]).sorted().toArray();
    }

    private static void rotate(double[][] a, int p, int q, double cosine, double sine) {
        for (int k = 0; k < a.length; k++) {
            double here = a[k][p];
            double there = a[k][q];
            a[k][p] = cosine * here - sine * there;
            a[k][q] = sine * here + cosine * there;
        }
        for (int k = 0; k < a.length; k++) {
            double here = a[p][k];
            double there = a[q][k];
            a[p][k] = cosine * here - sine * there;
            a[q][k] = sine * here + cosine * there;
        }
    }
}
