/** How notices are kept, worded and mailed. */
@NullMarked
package id.tolok.notification.internal;

import org.jspecify.annotations.NullMarked;
