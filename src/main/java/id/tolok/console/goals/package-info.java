/** Sasaran: goals that employee and assessor agree to, and how far each is. */
@NullMarked
package id.tolok.console.goals;

import org.jspecify.annotations.NullMarked;
