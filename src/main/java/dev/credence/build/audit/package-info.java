/** What one student has of a program, lacks, and what would complete it. */
@NullMarked
package dev.credence.build.audit;

import org.jspecify.annotations.NullMarked;
