/** The console's texts in Indonesian and English: one pair of files per area in {@code id/tolok/console/}. */
@NullMarked
package id.tolok.console.text;

import org.jspecify.annotations.NullMarked;
