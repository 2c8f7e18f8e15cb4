/** How requests are kept, copies written and contents erased. */
@NullMarked
package id.tolok.privacy.internal;

import org.jspecify.annotations.NullMarked;
