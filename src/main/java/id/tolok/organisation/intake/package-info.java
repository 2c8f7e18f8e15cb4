/** Tables that people hand in: header, rows, cells with their place; the employees file; workbooks to take away. No Spring. */
@NullMarked
@NamedInterface("intake")
package id.tolok.organisation.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
