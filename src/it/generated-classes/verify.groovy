def log = new File(basedir, 'build.log').text
def second = log.substring(log.lastIndexOf('Scanning for projects'))
assert second.contains('java: nothing changed, nothing written')
assert second.contains('json: nothing changed, nothing written')
assert second.contains('Nothing to compile')
assert log.contains('1 program in 2 files checked')
assert log.contains('2 files in the one layout')

def jar = new java.util.zip.ZipFile(new File(basedir, 'target/generated-classes-1.jar'))
assert jar.getEntry('lakeside/2026-2027/catalog.json') != null
assert jar.getEntry('manifest.json') == null
assert jar.entries().any { it.name.endsWith('/Programs.class') }
jar.close()
