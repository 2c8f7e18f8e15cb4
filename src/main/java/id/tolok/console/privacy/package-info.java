/** Data saya: what is kept about oneself; and the register of requests about personal data. */
@NullMarked
package id.tolok.console.privacy;

import org.jspecify.annotations.NullMarked;
