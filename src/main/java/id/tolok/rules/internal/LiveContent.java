package id.tolok.rules.internal;

import id.tolok.engine.CompiledRules;
import id.tolok.rules.pack.RulePack;

/** A content without errors, ready to be evaluated. */
public record LiveContent(RulePack pack, CompiledRules compiled) {}
