/** How runs are worked on and stored. */
@NullMarked
package id.tolok.evaluation.internal;

import org.jspecify.annotations.NullMarked;
