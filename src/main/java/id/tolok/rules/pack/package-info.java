/** Rule packs on disk: manifest, rule files, calendar, cases. No Spring; the command line shares it. */
@NullMarked
@NamedInterface("pack")
package id.tolok.rules.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
