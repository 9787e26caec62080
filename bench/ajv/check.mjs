// Checks a catalog in YAML: its shape with AJV, and by hand what a schema cannot say: names are unique, names exist, stated
// sizes are right. With --out it also writes each program and the whole catalog as JSON.
//
//   node check.mjs FOLDER [--out FOLDER]
//
// Exit status: 0 fine, 1 mistakes.
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import yaml from 'js-yaml';
import * as schema from './schema.mjs';

const [folder, , out] = process.argv.slice(2);
const ajv = new Ajv({ allErrors: true });
const mistakes = [];

function read(file, validate) {
  // The core schema: dates stay texts, so that one not in the calendar is not silently moved.
  const document = yaml.load(readFileSync(file, 'utf8'), { schema: yaml.CORE_SCHEMA, filename: file });
  if (!validate(document)) {
    validate.errors.forEach((e) => mistakes.push(`${file}${e.instancePath}: ${e.message}`));
  }
  return document;
}

const institution = read(join(folder, 'institution.yaml'), ajv.compile(schema.institution));
const courses = read(join(folder, 'courses.yaml'), ajv.compile(schema.courses));
const validatePrograms = ajv.compile(schema.programs);
const programs = readdirSync(join(folder, 'programs')).sort()
  .flatMap((name) => read(join(folder, 'programs', name), validatePrograms));

// ---- names

const colleges = new Set(institution.colleges.map((college) => college.id));
const courseByCode = new Map();
for (const course of courses) {
  if (courseByCode.has(course.code)) mistakes.push(`${course.code}: declared twice`);
  courseByCode.set(course.code, course);
}

function exists(code, where) {
  if (!courseByCode.has(code)) mistakes.push(`${where}: there is no course ${code}`);
}

const coursesOf = (entry) => (entry.course ? [entry.course] : entry.or ?? entry.all?.of ?? entry.choose?.from ?? entry.unitsFrom?.from ?? []);

for (const course of courses) {
  (course.prerequisites ?? []).forEach((code) => exists(code, course.code));
}
const programById = new Map();
for (const program of programs) {
  const { id } = program;
  if (programById.has(id)) mistakes.push(`${id}: declared twice`);
  programById.set(id, program);
  if (!colleges.has(program.college)) mistakes.push(`${id}: there is no college ${program.college}`);
  if (program.admission?.course) exists(program.admission.course, id);
  program.requirements.forEach((entry) => coursesOf(entry).forEach((code) => exists(code, id)));
  const outcomes = new Set();
  for (const outcome of program.outcomes) {
    if (outcomes.has(outcome.id)) mistakes.push(`${id}: outcome ${outcome.id} is there twice`);
    outcomes.add(outcome.id);
    outcome.assessedBy.forEach((code) => exists(code, id));
  }
}

// ---- prerequisites in a circle

const state = new Map();
function visit(course) {
  if (state.get(course.code) === 'done') return;
  if (state.get(course.code) === 'open') {
    mistakes.push(`${course.code}: is its own prerequisite`);
    return;
  }
  state.set(course.code, 'open');
  (course.prerequisites ?? []).forEach((code) => courseByCode.has(code) && visit(courseByCode.get(code)));
  state.set(course.code, 'done');
}
courses.forEach(visit);

// ---- sizes, for lists whose courses are independent of each other

const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

function range(entry) {
  const units = coursesOf(entry).map((code) => courseByCode.get(code)?.units ?? 0).sort((a, b) => a - b);
  if (entry.or) return [units[0], units[units.length - 1]];
  if (entry.choose) return [sum(units.slice(0, entry.choose.count)), sum(units.slice(-entry.choose.count))];
  if (entry.unitsFrom) {
    // Courses of one size only: as many as reach the amount.
    const reached = Math.ceil(entry.unitsFrom.units / units[0]) * units[0];
    return [reached, reached];
  }
  return [sum(units), sum(units)];
}

for (const program of programs) {
  const ranges = program.requirements.map(range);
  const [min, max] = [sum(ranges.map((r) => r[0])), sum(ranges.map((r) => r[1]))];
  if (min !== program.units.min || max !== program.units.max) {
    mistakes.push(`${program.id}: states ${program.units.min} to ${program.units.max} units, but they add up to ${min} to ${max}`);
  }
}

if (mistakes.length > 0) {
  mistakes.forEach((mistake) => console.error(mistake));
  process.exit(1);
}
console.log(`no problems: ${programs.length} programs, ${courses.length} courses`);

// ---- JSON, each program with the courses that it names; a file is replaced in one step, and only if it is different

function write(file, document) {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  let before;
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    before = undefined;
  }
  if (before !== text) {
    writeFileSync(`${file}.tmp`, text);
    renameSync(`${file}.tmp`, file);
  }
}

if (out) {
  mkdirSync(join(out, 'programs'), { recursive: true });
  for (const program of programs) {
    const named = new Set(program.requirements.flatMap(coursesOf));
    const brief = [...named].sort().map((code) => courseByCode.get(code));
    write(join(out, 'programs', `${program.id}.json`), { institution, program, courses: brief });
  }
  write(join(out, 'catalog.json'), { institution, courses, programs });
  console.log(`${programs.length + 1} files in ${out}`);
}
