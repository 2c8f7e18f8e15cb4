/** Pengaturan: accounts and periods. */
@NullMarked
package id.tolok.console.settings;

import org.jspecify.annotations.NullMarked;
