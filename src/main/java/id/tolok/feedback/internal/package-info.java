/** How feedback is kept, and how floods stay harmless. */
@NullMarked
package id.tolok.feedback.internal;

import org.jspecify.annotations.NullMarked;
