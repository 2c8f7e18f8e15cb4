/** How appraisals, objections and the conversations about them are kept. */
@NullMarked
package id.tolok.coaching.internal;

import org.jspecify.annotations.NullMarked;
