/** Criteria: what counts today, in plain language, for everybody; with a calculator to try facts. */
@NullMarked
package id.tolok.console.criteria;

import org.jspecify.annotations.NullMarked;
