/** Browser tests: the application, Chromium, and somebody who visits. */
@NullMarked
package id.tolok.console.browser;

import org.jspecify.annotations.NullMarked;
