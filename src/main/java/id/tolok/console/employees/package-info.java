/** Pegawai: who works where, assessed by whom, and the import of employees. */
@NullMarked
package id.tolok.console.employees;

import org.jspecify.annotations.NullMarked;
