/** How fast whole runs are: from stored observations to stored results, beside the bare work of the database. */
package id.tolok.benchmark.runs;
