/** How entries are written, linked into the chain and found again. Nothing here updates or deletes an entry or a link. */
@NullMarked
package id.tolok.audit.internal;

import org.jspecify.annotations.NullMarked;
