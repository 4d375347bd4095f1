package dev.hearsay.network;

import java.util.Arrays;

/**
 * The eigenvalues of a symmetric matrix: by Householder's reflections to a tridiagonal one, and from there by the implicit QL method
 * (Golub and Van Loan, <em>Matrix Computations</em>, chapter 8). Takes time in the third power of its size.
 */
final class Spectrum {

    private static final int MOST_ROUNDS = 60;

    private final double[][] matrix;
    private final double[] diagonal;

    /** Beside the diagonal: that at a place joins it with the next one. */
    private final double[] beside;

    private Spectrum(double[][] matrix) {
        this.matrix = matrix;
        this.diagonal = new double[matrix.length];
        this.beside = new double[matrix.length];
    }

    /** The eigenvalues, ascending; the matrix is used up. */
    static double[] of(double[][] symmetric) {
        Spectrum spectrum = new Spectrum(symmetric);
        spectrum.reduce();
        for (int place = 0; place < symmetric.length; place++) {
            spectrum.isolate(place);
        }
        Arrays.sort(spectrum.diagonal);
        return spectrum.diagonal;
    }

    // ---- to tridiagonal form

    private void reduce() {
        int size = matrix.length;
        for (int k = 0; k + 1 < size; k++) {
            diagonal[k] = matrix[k][k];
            double length = 0;
            for (int i = k + 1; i < size; i++) {
                length = Math.hypot(length, matrix[i][k]);
            }
            beside[k] = matrix[k + 1][k] > 0 ? -length : length;
            if (length > 0) {
                reflect(k);
            }
        }
        if (size > 0) {
            diagonal[size - 1] = matrix[size - 1][size - 1];
        }
    }

    /** Reflects what is left of the matrix so that a column has nothing below the place beside its diagonal. */
    private void reflect(int k) {
        int size = matrix.length;
        double[] mirror = new double[size];
        double squares = 0;
        for (int i = k + 1; i < size; i++) {
            mirror[i] = matrix[i][k] - (i == k + 1 ? beside[k] : 0);
            squares += mirror[i] * mirror[i];
        }
        double[] moved = new double[size];
        double along = 0;
        for (int i = k + 1; i < size; i++) {
            for (int j = k + 1; j < size; j++) {
                moved[i] += matrix[i][j] * mirror[j];
            }
            moved[i] *= 2 / squares;
            along += moved[i] * mirror[i];
        }
        for (int i = k + 1; i < size; i++) {
            moved[i] -= along / squares * mirror[i];
        }
        for (int i = k + 1; i < size; i++) {
            for (int j = k + 1; j < size; j++) {
                matrix[i][j] -= mirror[i] * moved[j] + moved[i] * mirror[j];
            }
        }
    }

    // ---- from there to the diagonal

    /** Rotates until nothing joins a place with the next one. */
    private void isolate(int place) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int end = end(place);
            if (end == place) {
                return;
            }
            rotate(place, end);
        }
    }

    /** The first place from some place on that nothing to speak of joins with the next one. */
    private int end(int place) {
        int end = place;
        while (end + 1 < diagonal.length) {
            double size = Math.abs(diagonal[end]) + Math.abs(diagonal[end + 1]);
            if (Math.abs(beside[end]) <= Math.ulp(size)) {
                return end;
            }
            end++;
        }
        return end;
    }

    private void rotate(int place, int end) {
        double shift = (diagonal[place + 1] - diagonal[place]) / (2 * beside[place]);
        double length = Math.hypot(shift, 1);
        double rest = diagonal[end] - diagonal[place] + beside[place] / (shift + Math.copySign(length, shift));
        double sine = 1;
        double cosine = 1;
        double carried = 0;
        for (int i = end - 1; i >= place; i--) {
            double over = sine * beside[i];
            double here = cosine * beside[i];
            length = Math.hypot(over, rest);
            beside[i + 1] = length;
            if (length == 0) {
                diagonal[i + 1] -= carried;
                beside[end] = 0;
                return;
            }
            sine = over / length;
            cosine = rest / length;
            double base = diagonal[i + 1] - carried;
            double turned = (diagonal[i] - base) * sine + 2 * cosine * here;
            carried = sine * turned;
            diagonal[i + 1] = base + carried;
            rest = cosine * turned - here;
        }
        diagonal[place] -= carried;
        beside[place] = rest;
        beside[end] = 0;
    }
}
