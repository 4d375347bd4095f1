/**
 * Corpora in and out of files: loaders, writers and the bundled corpus. {@link dev.hearsay.seeds.Seeds} is the door.
 *
 * <p>Loading never throws for data. Every problem has a stable code; those of records and their references (HS-01xx,
 * HS-02xx, HS-10xx) are told by the records themselves, with the place in the file.
 *
 * <table>
 * <caption>Codes of this package</caption>
 * <tr><th>code</th><th>means</th></tr>
 * <tr><td>HS-2001</td><td>bytes that are not UTF-8</td></tr>
 * <tr><td>HS-2002</td><td>UTF-16 or UTF-32</td></tr>
 * <tr><td>HS-2003</td><td>JSON that is not well-formed; the rest is not read</td></tr>
 * <tr><td>HS-2004</td><td>a file that ends too early</td></tr>
 * <tr><td>HS-2005</td><td>something after the end</td></tr>
 * <tr><td>HS-2006</td><td>a field that comes twice</td></tr>
 * <tr><td>HS-2010 to HS-2015</td><td>a limit that is passed: bytes, depth, textLength, numberLength, records,
 *     problems</td></tr>
 * <tr><td>HS-2020</td><td>JSON that is no corpus</td></tr>
 * <tr><td>HS-2021</td><td>a version of the format that is not known</td></tr>
 * <tr><td>HS-2101</td><td>an unknown field</td></tr>
 * <tr><td>HS-2102</td><td>a missing field</td></tr>
 * <tr><td>HS-2103</td><td>a value of the wrong type</td></tr>
 * <tr><td>HS-2104</td><td>an unknown word</td></tr>
 * <tr><td>HS-2105</td><td>a number that is not whole or too large</td></tr>
 * <tr><td>HS-2106</td><td>a text that is no instant</td></tr>
 * <tr><td>HS-2107</td><td>an anchor with one place and segments</td></tr>
 * <tr><td>HS-2201</td><td>an open id that need not be; a warning</td></tr>
 * <tr><td>HS-2300 to HS-2342</td><td>tables of claims: see {@link dev.hearsay.seeds.HearsayCsv}; HS-2330 to HS-2332 are misuse
 *     of {@link dev.hearsay.seeds.CsvMapping}</td></tr>
 * <tr><td>HS-2350 to HS-2371</td><td>annotations: see {@link dev.hearsay.seeds.WebAnnotations}</td></tr>
 * <tr><td>HS-2801, HS-2802</td><td>misuse: a limit below 1, a path that is not on the default file system</td></tr>
 * <tr><td>HS-2901 to HS-2903</td><td>input and output: not read, not saved, not written</td></tr>
 * </table>
 */
@NullMarked
package dev.hearsay.seeds;

import org.jspecify.annotations.NullMarked;
