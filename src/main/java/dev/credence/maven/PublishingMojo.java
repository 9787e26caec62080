package dev.credence.maven;

import dev.credence.build.Compilation;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that writes something of specs without a mistake. */
abstract class PublishingMojo extends SpecMojo {
    /** Checks every program under this policy, whatever the specs name. */
    @Parameter(property = "credence.policy")
    private @Nullable String policy;

    /** Takes approved programs only, and what they use. */
    @Parameter(property = "credence.release", defaultValue = "false")
    private boolean release;

    @Override
    final void run() throws MojoExecutionException, MojoFailureException {
        write(compiled(policy, release, false));
    }

    abstract void write(Compilation compilation) throws MojoExecutionException;
}
