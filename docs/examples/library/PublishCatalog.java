import dev.credence.Credence;
import dev.credence.build.Products;
import dev.credence.diagnostic.render.Format;
import java.nio.file.Path;

public final class PublishCatalog {
    public static void main(String[] args) {
        var compilation = Credence.in(Path.of(args[0])).compile();
        System.err.print(Credence.text(compilation, Format.PLAIN));
        if (compilation.hasErrors()) {
            System.exit(1);
        }
        System.out.println(Credence.publish(compilation, Path.of(args[1]), Products.HTML, Products.JSON));
    }
}
