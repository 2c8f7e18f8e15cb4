/** What tests of the whole application share: one Spring context on one of the two databases. */
package id.tolok.testing;
