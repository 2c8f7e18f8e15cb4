/** YAML as this project reads it: plain data with places, no anchors, no tags, nothing guessed. */
@NullMarked
package id.tolok.rules.pack.yaml;

import org.jspecify.annotations.NullMarked;
