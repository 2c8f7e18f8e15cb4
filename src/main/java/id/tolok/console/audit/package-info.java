/** The audit trail on screen: who did what when, and whether the chain is whole. */
@NullMarked
package id.tolok.console.audit;

import org.jspecify.annotations.NullMarked;
