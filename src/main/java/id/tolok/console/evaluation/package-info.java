/** Screens for running evaluations and for understanding their results. */
@NullMarked
package id.tolok.console.evaluation;

import org.jspecify.annotations.NullMarked;
