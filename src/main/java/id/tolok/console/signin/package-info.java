/** The sign-in page. */
@NullMarked
package id.tolok.console.signin;

import org.jspecify.annotations.NullMarked;
