/** Tables that people hand in as CSV: header, rows, cells with their place; the employees file. No Spring. */
@NullMarked
@NamedInterface("intake")
package id.tolok.organisation.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
