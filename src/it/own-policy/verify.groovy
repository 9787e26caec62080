def log = new File(basedir, 'build.log').text
assert log.contains('the catalog is in')
assert new File(basedir, 'target/catalog/lakeside/2026-2027/programs/gis/index.html').file
def second = log.substring(log.lastIndexOf('Scanning for projects'))
assert second.contains('error[CSULB-2.4]')
assert second.contains('clause 2.4 of lakeside-2027')
