/** The addresses, who may come in, and how tables get from a request to where people's files go too. */
@NullMarked
package id.tolok.api.internal;

import org.jspecify.annotations.NullMarked;
