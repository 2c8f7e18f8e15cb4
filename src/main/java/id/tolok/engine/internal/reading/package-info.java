/** Rule text and tables to the checked rule model: an allow-list, and every token is accounted for. */
@NullMarked
package id.tolok.engine.internal.reading;

import org.jspecify.annotations.NullMarked;
