/** From the rule model to closures, to Drools' canonical model, to outcomes. */
@NullMarked
package id.tolok.engine.internal.execution;

import org.jspecify.annotations.NullMarked;
