/** Beranda: what waits for the person who signed in. */
@NullMarked
package id.tolok.console.home;

import org.jspecify.annotations.NullMarked;
