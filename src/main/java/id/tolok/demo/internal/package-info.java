/** How the invented data comes in. */
@NullMarked
package id.tolok.demo.internal;

import org.jspecify.annotations.NullMarked;
