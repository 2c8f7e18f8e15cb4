/** Facts: bringing them in from files, and what is known about a person. */
@NullMarked
package id.tolok.console.facts;

import org.jspecify.annotations.NullMarked;
