/** Tolok, a scoring platform for appraisal: the modules are the direct sub-packages. */
@NullMarked
package id.tolok;

import org.jspecify.annotations.NullMarked;
