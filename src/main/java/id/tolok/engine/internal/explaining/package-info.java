/** Why rules did or did not fire, what would lift a grade, and what was exercised; all recomputed from facts and outcome. */
@NullMarked
package id.tolok.engine.internal.explaining;

import org.jspecify.annotations.NullMarked;
