/** Pages for citizens: plain HTML of a few kilobytes, without account, script, cookie or anything from elsewhere. */
@NullMarked
package id.tolok.console.citizens;

import org.jspecify.annotations.NullMarked;
