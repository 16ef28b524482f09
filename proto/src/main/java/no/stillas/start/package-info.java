/**
 * The launcher that every Stillas jar starts with. Compiled for Java 11, so that an older Java can say what is needed.
 * Uses nothing but the JDK.
 */
package no.stillas.start;
