/** How accounts are stored, who the current actor is, and the check before every service method. */
@NullMarked
package id.tolok.access.internal;

import org.jspecify.annotations.NullMarked;
