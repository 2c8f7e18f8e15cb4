/** Umpan balik: the queue of citizens' feedback, what it says as a whole, and the service points. */
@NullMarked
package id.tolok.console.feedback;

import org.jspecify.annotations.NullMarked;
