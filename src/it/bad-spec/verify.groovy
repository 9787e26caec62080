def log = new File(basedir, 'build.log').text
// Word for word as the command line says it.
assert log.contains('[ERROR] error[unknown-course]: there is no course `GIS 521` in this edition')
assert log.contains('= help: write `GIS 512`')
// And in the form that an IDE makes a link of.
assert log.contains(new File(basedir, 'specs/lakeside/2026-2027/catalog.cred').path + ':[29,7] unknown-course: ')
assert log.contains('1 mistake in the specs')
