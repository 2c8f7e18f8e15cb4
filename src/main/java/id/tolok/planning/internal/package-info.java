/** How periods, goals and dictionaries are stored. */
@NullMarked
package id.tolok.planning.internal;

import org.jspecify.annotations.NullMarked;
