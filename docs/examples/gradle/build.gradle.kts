plugins {
    java
}

repositories {
    mavenCentral()
    mavenLocal()
}

val credence: Configuration by configurations.creating

dependencies {
    credence("dev.credence:credence:0.1.0-SNAPSHOT")
    credence("info.picocli:picocli:4.7.7")
}

// Gradle runs it again only when a spec, a data file or Credence itself changed, and takes the result from its cache else.
val generateCatalog by tasks.registering(JavaExec::class) {
    description = "Generates Java model classes from the specs."
    classpath = credence
    mainClass = "dev.credence.cli.Main"
    val specs = layout.projectDirectory.dir("specs")
    val out = layout.buildDirectory.dir("generated/credence")
    inputs.dir(specs).withPropertyName("specs").withPathSensitivity(PathSensitivity.RELATIVE)
    outputs.dir(out).withPropertyName("catalog")
    outputs.cacheIf { true }
    args("build", "specs", "--only", "java", "--out", out.get().asFile.path)
}

sourceSets.main {
    // One source folder a catalog: institution and edition.
    java.srcDir(generateCatalog.map { layout.buildDirectory.dir("generated/credence/lakeside/2026-2027/java") })
}
