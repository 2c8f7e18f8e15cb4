/** Pembinaan: from confirmed results to letters, objections, dialogues and actions. */
@NullMarked
package id.tolok.console.coaching;

import org.jspecify.annotations.NullMarked;
