/** Rules: rule sets and their versions, the draft editor, approval and publication. */
@NullMarked
package id.tolok.console.rules;

import org.jspecify.annotations.NullMarked;
