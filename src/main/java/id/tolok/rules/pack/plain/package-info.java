/** Rules as short sentences with the titles of their codes, for people who read criteria and never write rules. No Spring. */
@NullMarked
@NamedInterface("pack")
package id.tolok.rules.pack.plain;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
