package dev.credence.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks specs against the language and their policy, on every path, and fails the build where something is wrong. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends SpecMojo {
    /** Checks every program under this policy, whatever the specs name. */
    @Parameter(property = "credence.policy")
    private @Nullable String policy;

    /** Whether warnings fail the build too. */
    @Parameter(property = "credence.werror", defaultValue = "false")
    private boolean werror;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        var compilation = compiled(policy, false, werror);
        getLog().info(counted(compilation.programs(), "program") + " in " + counted(compilation.files(), "file")
                + " checked");
    }
}
