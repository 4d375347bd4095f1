package dev.hearsay.seeds;

/** Is told how far a load has come. */
@FunctionalInterface
public interface LoadListener {

    /**
     * Called by the thread that loads, at least at each thousandth record that it reads and after each file. To stop the load,
     * interrupt that thread, here or from elsewhere: {@link LoadStoppedException}.
     *
     * @param records how many records were read, refused ones included; a file that must be read again for its problems counts
     *     as far as it came
     * @param bytes how many bytes were read of all files
     */
    void progress(long records, long bytes);
}
