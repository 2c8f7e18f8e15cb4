/** Benchmarks, with their peers as dependencies of the profile {@code bench} only; see {@code src/docs/benchmarks.md}. */
package id.tolok.benchmark;
