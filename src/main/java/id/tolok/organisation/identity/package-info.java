/** Employee numbers (NIP) and their rules. No Spring. */
@NullMarked
@NamedInterface("identity")
package id.tolok.organisation.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
