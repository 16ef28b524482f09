/**
 * The demo: starts the hub and the adapters as processes of their own and plays cases that are data files. It does to
 * the hub what an agency system does, over gRPC and through the adapters' folders, and knows no case, no rule and no
 * document. It may use the contracts, and of the hub only development tokens.
 */
@NullMarked
package no.stillas.demo;

import org.jspecify.annotations.NullMarked;
