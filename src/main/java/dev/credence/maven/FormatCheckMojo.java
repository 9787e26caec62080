package dev.credence.maven;

import dev.credence.build.SpecFormatter;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Fails the build where a spec is not in the one layout, as {@code credence fmt --check} does. Writes nothing. */
@Mojo(name = "format-check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class FormatCheckMojo extends SpecMojo {
    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        var result = SpecFormatter.files(folder(), specs(), false);
        if (result.unreadable()) {
            throw new MojoExecutionException("specs cannot be read: " + result.diagnostics());
        }
        result.changed().forEach(file -> getLog().error(folder().resolve(file) + ":[1,1] is not in the one layout"));
        result.leftAlone().forEach(span -> getLog().warn(span + ": left as it is until its mistakes are settled"));
        if (!result.changed().isEmpty()) {
            throw new MojoFailureException(counted(result.changed().size(), "file") + " of " + result.files()
                    + " would change; `credence fmt` puts them in order");
        }
        getLog().info(counted(result.files(), "file") + " in the one layout");
    }
}
