/** The working calendar: working week and holidays. No Spring. */
@NullMarked
@NamedInterface("calendar")
package id.tolok.organisation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
