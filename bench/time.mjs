// Runs both tools in turn, A B A B ..., so that whatever else the machine does falls on both; see run.sh.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const [rounds, ...catalogs] = process.argv.slice(2);
const credence = join(here, '..', 'credence');
const ajv = join(here, 'ajv', 'check.mjs');

/** Seconds of one process with all that it starts: what a person waits, and what the processors work. */
function time(command, args) {
  const start = process.hrtime.bigint();
  const done = spawnSync('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@" >&2', 'time', command, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  if (done.status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${done.status}:\n${done.stderr}`);
  const [, user, system] = /cpu ([0-9.]+) ([0-9.]+)\s*$/.exec(done.stderr);
  return { wall, cpu: Number(user) + Number(system) };
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

// A new folder each time, and none is removed before the end: for minutes after many files were deleted, ext4 passes over
// their inodes one by one whenever it makes a file, and whoever comes first would pay for it.
const outputs = join(here, 'work', `out-${process.pid}`);
mkdirSync(outputs, { recursive: true });

const cases = [];
for (const name of catalogs) {
  const work = join(here, 'work', name);
  cases.push({
    name: `check, ${name}`,
    ours: () => time(credence, ['check', join(work, 'specs')]),
    theirs: () => time(process.execPath, [ajv, join(work, 'yaml')]),
  });
  cases.push({
    name: `build --only json, ${name}`,
    ours: (round) => time(credence, ['build', join(work, 'specs'), '--only', 'json', '--out', join(outputs, `ours-${name}-${round}`)]),
    theirs: (round) => time(process.execPath, [ajv, join(work, 'yaml'), '--out', join(outputs, `theirs-${name}-${round}`)]),
  });
}

const floors = [];
for (let round = 0; round < Number(rounds); round++) {
  floors.push(time('java', ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-version']));
  for (const one of cases) {
    (one.oursTimes ??= []).push(one.ours(round));
    (one.theirsTimes ??= []).push(one.theirs(round));
  }
}

const column = (times, key) => times.map((t) => t[key]);
const seconds = (n) => n.toFixed(2);
const lines = [
  '| | Credence: least wall | median wall | median CPU | AJV: least wall | median wall | median CPU | ratio of wall | of CPU |',
  '|---|--:|--:|--:|--:|--:|--:|--:|--:|',
];
for (const { name, oursTimes, theirsTimes } of cases) {
  // A ratio of neighbours in time, then their median: more stable than a ratio of medians.
  const ratio = (key) => seconds(median(oursTimes.map((t, i) => t[key] / theirsTimes[i][key])));
  const cells = [oursTimes, theirsTimes].flatMap((times) => [
    Math.min(...column(times, 'wall')), median(column(times, 'wall')), median(column(times, 'cpu')),
  ].map(seconds));
  lines.push(`| ${name} | ${cells.join(' | ')} | ${ratio('wall')} | ${ratio('cpu')} |`);
}
lines.push('', `\`java -version\`: ${seconds(Math.min(...column(floors, 'wall')))} s least, ${seconds(median(column(floors, 'wall')))} s median. Rounds: ${rounds}.`);
rmSync(outputs, { recursive: true, force: true });
mkdirSync(join(here, 'results'), { recursive: true });
writeFileSync(join(here, 'results', 'table.md'), `${lines.join('\n')}\n`);
console.log(lines.join('\n'));
