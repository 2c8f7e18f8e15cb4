/** How rule sets are stored, checked and guarded. */
@NullMarked
package id.tolok.rules.internal;

import org.jspecify.annotations.NullMarked;
