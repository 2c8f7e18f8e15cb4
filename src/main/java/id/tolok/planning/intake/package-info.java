/** The goals file: reading and row checks. No Spring; the command line shares it. */
@NullMarked
@NamedInterface("intake")
package id.tolok.planning.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
