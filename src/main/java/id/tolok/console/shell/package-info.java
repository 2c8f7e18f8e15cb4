/** The frame around every screen: security, navigation by role, language, colours, errors. */
@NullMarked
package id.tolok.console.shell;

import org.jspecify.annotations.NullMarked;
