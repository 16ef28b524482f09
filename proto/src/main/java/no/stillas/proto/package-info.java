/**
 * What every user of the contracts needs besides the generated classes: which document types there are, how they are
 * written and read as JSON, what a document asks for and lacks, which bytes and which sum
 * a message has with everybody, which grounds are duties, and how its names and its broken constraints are worded. May use the generated classes
 * and protobuf; knows no hub, no adapter and no rule.
 */
@NullMarked
package no.stillas.proto;

import org.jspecify.annotations.NullMarked;
