/** How the organisation is stored and who may see which part of it. */
@NullMarked
package id.tolok.organisation.internal;

import org.jspecify.annotations.NullMarked;
