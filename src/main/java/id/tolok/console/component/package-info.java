/** Building blocks that every area's screens share. */
@NullMarked
package id.tolok.console.component;

import org.jspecify.annotations.NullMarked;
