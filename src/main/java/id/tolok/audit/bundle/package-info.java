/** What an outsider needs to verify something without the application: a container, proofs, a part of the chain. No Spring. */
@NullMarked
@NamedInterface("bundle")
package id.tolok.audit.bundle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
