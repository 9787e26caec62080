// Writes one made-up catalog in two forms, from one model: specs of Credence and YAML with the same content.
//
//   node generate.mjs FOLDER PROGRAMS [--courses N] [--per-file N] [--seed N]
//
// Afterwards FOLDER/specs and FOLDER/yaml hold the catalog. The same arguments give the same bytes. Stated sizes are right,
// and every course that is named exists.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SUBJECTS = `ANTH ART ASAM ASTR BIOL BLAW BUAD CECS CHEM CLSC COMM CRJU DANC ECON EDU ENGL ENGR ES/P FIN GEOG GEOL GERN
  HIST HM HSC IS JOUR LING MATH MGMT MKTG MUS NRSG PHIL PHYS POLS PSY SOC SPAN STAT`.split(/\s+/);
const COLLEGES = { CLA: 'College of Liberal Arts', CNSM: 'College of Natural Sciences', COE: 'College of Engineering', COB: 'College of Business' };
const BANDS = { 'lower-division': [100, 299], 'upper-division': [300, 499], graduate: [500, 699] };
const WORDS = ['Analysis', 'Methods', 'History', 'Systems', 'Design', 'Theory', 'Practice', 'Ethics', 'Policy', 'Writing'];
const FIELDS = ['Data', 'Public Health', 'Water', 'Urban', 'Language', 'Media', 'Labor', 'Energy', 'Museum', 'Coastal'];

/** Marsaglia's xorshift: small, and the same everywhere. */
function randomFrom(seed) {
  let state = seed | 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function makeCourses(count, random) {
  const perSubject = Math.ceil(count / SUBJECTS.length);
  const courses = [];
  for (let i = 0; i < count; i++) {
    const subject = SUBJECTS[i % SUBJECTS.length];
    const nth = Math.floor(i / SUBJECTS.length);
    // A fifth lower-division, half upper-division, the rest graduate.
    const level = ['upper-division', 'lower-division', 'upper-division', 'graduate', 'upper-division', 'graduate'][nth % 6];
    const code = `${subject} ${BANDS[level][0] + Math.floor(nth * (200 / Math.max(perSubject, 200)))}`;
    const course = { code, title: `${FIELDS[random(10)]} ${WORDS[random(10)]} ${i + 1}`, units: random(5) === 0 ? 4 : 3, level };
    const before = courses[i - SUBJECTS.length];
    if (before && before.level !== 'graduate' && random(3) === 0) {
      course.prerequisites = [before.code];
      course.orConsent = random(2) === 0;
    }
    courses.push(course);
  }
  return courses;
}

/** Draws courses of a level that a program does not use yet: a course counts once. */
function drawer(byLevel, random) {
  const used = new Set();
  return (level, count, units) => {
    const pool = byLevel[level];
    const drawn = [];
    for (let tries = 0; drawn.length < count; tries++) {
      if (tries > 10000) throw new Error('too few courses');
      const course = pool[random(pool.length)];
      if (!used.has(course.code) && (!units || course.units === units)) {
        used.add(course.code);
        drawn.push(course);
      }
    }
    return drawn;
  };
}

const total = (courses) => courses.reduce((sum, c) => sum + c.units, 0);
const sorted = (courses) => [...courses].sort((a, b) => a.units - b.units);
const all = (label, courses) => ({ all: { label, of: courses }, min: total(courses), max: total(courses) });
const take = (courses) => ({ take: courses, min: total(courses), max: total(courses) });
const either = (courses) => ({ or: courses, min: Math.min(...courses.map((c) => c.units)), max: Math.max(...courses.map((c) => c.units)) });
const choose = (count, label, from) => ({
  choose: { count, label, from },
  min: total(sorted(from).slice(0, count)),
  max: total(sorted(from).slice(-count)),
});
const unitsFrom = (units, label, from) => ({ unitsFrom: { units, label, from }, min: units, max: units });

/** The shapes that published programs have; each names about a dozen courses. */
function entriesOf(shape, level, draw) {
  switch (shape) {
    case 0: return [all('Core', draw(level, 3)), choose(2, 'Methods', draw(level, 5)), either(draw(level, 2))];
    case 1: return [take(draw(level, 3)), unitsFrom(6, 'Electives', draw(level, 6, 3)), either(draw(level, 2))];
    case 2: return [take(draw(level, 4)), choose(1, 'Theory', draw(level, 3)), choose(1, 'Practice', draw(level, 3))];
    case 3: return [take(draw(level, 3)), either(draw(level, 3)), either(draw(level, 2)), unitsFrom(3, 'Seminars', draw(level, 3, 3))];
    default: return [all('Foundations', draw(level, 4)), choose(3, 'Depth', draw(level, 7))];
  }
}

function makeProgram(index, byLevel, random) {
  const graduate = index % 4 === 3;
  const level = graduate ? 'graduate' : 'upper-division';
  const draw = drawer(byLevel, random);
  const entries = entriesOf(index % 5, level, draw);
  const required = entries.flatMap((e) => e.take ?? e.all?.of ?? []);
  const field = `${FIELDS[random(10)]} ${WORDS[random(10)]} ${index + 1}`;
  const program = {
    kind: graduate ? 'graduate certificate' : 'undergraduate certificate',
    id: `program-${index + 1}`,
    title: `${graduate ? 'Graduate' : 'Undergraduate'} Certificate in ${field}`,
    college: Object.keys(COLLEGES)[random(4)],
    entries,
    limit: { units: 9, level },
    min: entries.reduce((sum, e) => sum + e.min, 0),
    max: entries.reduce((sum, e) => sum + e.max, 0),
    gpa: graduate ? '3.0' : '2.0',
    outcomes: [
      { id: 'explain', text: `Explain the main ideas of ${field.toLowerCase()}`, assessedBy: required[0] },
      { id: 'apply', text: 'Apply them to a case of one\'s own', assessedBy: required[1] },
    ],
    approvals: [{ body: 'Provost', on: `2026-0${1 + random(9)}-${10 + random(19)}` }],
  };
  if (graduate) {
    program.admission = { degree: true, gpa: '2.75' };
  } else if (random(2) === 0) {
    program.admission = { course: draw('lower-division', 1)[0] };
  }
  return program;
}

// ---- Credence

function credenceCourse(c) {
  const prerequisites = c.prerequisites ? `, prerequisites ${c.prerequisites[0]}${c.orConsent ? ' or consent of instructor' : ''}` : '';
  return `course ${c.code} "${c.title}" { units ${c.units}, grading letter${prerequisites} }\n`;
}

const codes = (courses, between = ', ') => courses.map((c) => c.code).join(between);

function credenceEntry(e) {
  if (e.take) return codes(e.take, '\n    ');
  if (e.or) return codes(e.or, ' or ');
  if (e.all) return `all of "${e.all.label}" { ${codes(e.all.of)} }`;
  const [head, list] = e.choose ? [`choose ${e.choose.count}`, e.choose] : [`${e.unitsFrom.units} units`, e.unitsFrom];
  return `${head} from "${list.label}" { ${codes(list.from)} }`;
}

const size = (min, max) => (min === max ? `${min}` : `${min} to ${max}`);

function credenceProgram(p) {
  const lines = [`${p.kind} ${p.id} "${p.title}" {`, `  college ${p.college}`];
  if (p.admission?.degree) lines.push(`  admission { baccalaureate degree, gpa ${p.admission.gpa} }`);
  if (p.admission?.course) lines.push(`  admission { ${p.admission.course.code} with C or better }`);
  lines.push(`  requirements ${size(p.min, p.max)} units {`);
  p.entries.forEach((e) => lines.push(`    ${credenceEntry(e)}`));
  lines.push(`    at least ${p.limit.units} ${p.limit.level} units`, '  }', '  outcomes {');
  p.outcomes.forEach((o) => lines.push(`    ${o.id} "${o.text}" assessed by ${o.assessedBy.code}`));
  lines.push('  }', `  gpa ${p.gpa}`, `  approvals { ${p.approvals.map((a) => `${a.body} on ${a.on}`).join(', ')} }`, '}');
  return `${lines.join('\n')}\n`;
}

function credenceInstitution() {
  const levels = Object.entries(BANDS).map(([level, [from, to]]) => `    ${level} ${from} to ${to}\n`);
  const colleges = Object.entries(COLLEGES).map(([id, name]) => `  college ${id} "${name}"\n`);
  return `institution bench "Bench University" {\n  terms semester\n  levels {\n${levels.join('')}  }\n${colleges.join('')}}\n`
    + 'edition 2026-2027 "Catalog 2026-2027"\n';
}

// ---- YAML

function yamlCourse(c) {
  const prerequisites = c.prerequisites ? `  prerequisites: [${c.prerequisites[0]}]\n${c.orConsent ? '  orConsent: true\n' : ''}` : '';
  return `- code: ${c.code}\n  title: ${c.title}\n  units: ${c.units}\n  grading: letter\n${prerequisites}`;
}

function yamlEntry(e) {
  if (e.take) return e.take.map((c) => `    - course: ${c.code}\n`).join('');
  if (e.or) return `    - or: [${codes(e.or)}]\n`;
  if (e.all) return `    - all: {label: ${e.all.label}, of: [${codes(e.all.of)}]}\n`;
  if (e.choose) return `    - choose: {count: ${e.choose.count}, label: ${e.choose.label}, from: [${codes(e.choose.from)}]}\n`;
  return `    - unitsFrom: {units: ${e.unitsFrom.units}, label: ${e.unitsFrom.label}, from: [${codes(e.unitsFrom.from)}]}\n`;
}

function yamlProgram(p) {
  const lines = [`- kind: ${p.kind}`, `  id: ${p.id}`, `  title: ${p.title}`, `  college: ${p.college}`];
  if (p.admission?.degree) lines.push(`  admission: {degree: baccalaureate, gpa: ${p.admission.gpa}}`);
  if (p.admission?.course) lines.push(`  admission: {course: ${p.admission.course.code}, grade: C}`);
  lines.push(`  units: {min: ${p.min}, max: ${p.max}}`, '  requirements:');
  let text = `${lines.join('\n')}\n${p.entries.map(yamlEntry).join('')}`;
  text += `  limits:\n    - atLeast: {units: ${p.limit.units}, level: ${p.limit.level}}\n  outcomes:\n`;
  p.outcomes.forEach((o) => (text += `    - {id: ${o.id}, text: "${o.text}", assessedBy: [${o.assessedBy.code}]}\n`));
  text += `  gpa: ${p.gpa}\n  approvals:\n`;
  p.approvals.forEach((a) => (text += `    - {body: ${a.body}, on: ${a.on}}\n`));
  return text;
}

function yamlInstitution() {
  const levels = Object.entries(BANDS).map(([level, [from, to]]) => `  - {level: ${level}, from: ${from}, to: ${to}}\n`);
  const colleges = Object.entries(COLLEGES).map(([id, name]) => `  - {id: ${id}, name: ${name}}\n`);
  return `id: bench\nname: Bench University\nterms: semester\nedition: 2026-2027\nlevels:\n${levels.join('')}colleges:\n${colleges.join('')}`;
}

// ---- Files

function options(args) {
  const found = { seed: 20260824, 'per-file': 100, courses: undefined };
  const rest = [];
  for (let i = 0; i < args.length; i++) {
    if (args[i].startsWith('--')) found[args[i].slice(2)] = Number(args[++i]);
    else rest.push(args[i]);
  }
  if (rest.length !== 2) throw new Error('usage: node generate.mjs FOLDER PROGRAMS [--courses N] [--per-file N] [--seed N]');
  return { ...found, folder: rest[0], programs: Number(rest[1]) };
}

function main() {
  const { folder, programs: count, courses: wanted, 'per-file': perFile, seed } = options(process.argv.slice(2));
  const random = randomFrom(seed);
  const courses = makeCourses(wanted ?? 2000, random);
  const byLevel = Object.fromEntries(Object.keys(BANDS).map((level) => [level, courses.filter((c) => c.level === level)]));
  const programs = Array.from({ length: count }, (_, i) => makeProgram(i, byLevel, random));

  const forms = [
    ['specs', 'cred', credenceInstitution, credenceCourse, credenceProgram],
    ['yaml', 'yaml', yamlInstitution, yamlCourse, yamlProgram],
  ];
  for (const [form, ending, institution, course, program] of forms) {
    const root = join(folder, form);
    let bytes = 0;
    const write = (name, text) => {
      const file = join(root, `${name}.${ending}`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      bytes += Buffer.byteLength(text);
    };
    rmSync(root, { recursive: true, force: true });
    write('institution', institution());
    write('courses', courses.map(course).join(''));
    for (let start = 0; start < count; start += perFile) {
      const name = String(start / perFile + 1).padStart(5, '0');
      write(`programs/${name}`, programs.slice(start, start + perFile).map(program).join('\n'));
    }
    console.log(`${root}: ${count} programs, ${courses.length} courses, ${(bytes / 1e6).toFixed(2)} MB`);
  }
}

main();
