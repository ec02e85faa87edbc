// What `npm run prove` runs: the built program against the built service, killed at random moments, again and again; in
// the end the service holds every row once and the program says so. Only what users have is used: commands and HTTP.
//   npm run prove                                   200 kills, a new seed
//   npm run prove -- --minutes 60                   as many as an hour allows
//   npm run prove -- --seed 7 --kills 20 --keys off
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildProgram } from './build.mjs';
import { runTrial } from './prove/trial.mjs';
import { seeded } from './prove/rows.mjs';
import { root } from './run-command.mjs';

const KILLS = 200;

function readOptions() {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string' },
      kills: { type: 'string' },
      minutes: { type: 'string' },
      rows: { type: 'string', default: '60' },
      keys: { type: 'string', default: 'both' },
      program: { type: 'string' },
      folder: { type: 'string' },
    },
  });
  const whole = (name, otherwise) => {
    const value = values[name] === undefined ? otherwise : Number(values[name]);
    if (Number.isInteger(value) && value >= 0) return value;
    if (value === Infinity) return value;
    throw new Error(`--${name} takes a whole number`);
  };
  if (!['on', 'off', 'both'].includes(values.keys)) throw new Error('--keys takes on, off or both');
  return {
    seed: whole('seed', Date.now() % 1_000_000_000),
    kills: whole('kills', values.minutes === undefined ? KILLS : Infinity),
    minutes: whole('minutes', Infinity),
    rows: whole('rows'),
    keys: values.keys === 'both' ? ['on', 'off'] : [values.keys],
    program: values.program,
    folder: values.folder,
  };
}

/** A copy, which a build that somebody starts meanwhile does not take away. */
async function copyProgram(program, folder) {
  if (program === undefined) await buildProgram();
  const target = join(folder, 'program');
  await cp(dirname(program ?? join(root, 'dist', 'baw.js')), target, { recursive: true });
  await writeFile(join(target, 'package.json'), '{ "type": "module" }\n');
  return join(target, 'baw.js');
}

/** One trial after the other with keys on, or off, until its share of the kills is done or the time is over. */
async function runLane({ keys, seed, kills, until, rows, program, folder }) {
  let [killed, next] = [0, seed];
  for (let number = 1; killed < kills && Date.now() < until; number += 1) {
    const trialFolder = join(folder, `keys-${keys}-${number}`);
    const trial = { program, folder: trialFolder, seed: next, keys, rows, mostKills: kills - killed };
    const { kills: more, disturbances, wrongs } = await runTrial(trial);
    killed += more;
    console.log(`keys ${keys}, trial ${number}, seed ${next}: ${disturbances} disturbances, ${more} kills`);
    if (wrongs.length > 0) {
      for (const each of wrongs) console.error(`  WRONG: ${each}`);
      console.error(`  kept: ${trialFolder}`);
      console.error(
        `  again: npm run prove -- --seed ${next} --keys ${keys} --kills ${Math.max(more, 1)} --rows ${rows}`,
      );
      return { killed, isRight: false };
    }
    await rm(trialFolder, { recursive: true });
    next = Math.floor(seeded(next)() * 1_000_000_000);
  }
  return { killed, isRight: true };
}

async function main() {
  const options = readOptions();
  const { seed, kills, minutes, keys, rows } = options;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'baw-prove-')));
  await mkdir(folder, { recursive: true });
  console.log(`seed ${seed}`);
  const program = await copyProgram(options.program, folder);
  const until = Date.now() + minutes * 60_000;
  const lanes = keys.map((each, index) => {
    const share = kills === Infinity ? kills : Math.ceil((kills - index) / keys.length);
    return runLane({ keys: each, seed, kills: share, until, rows, program, folder });
  });
  const results = await Promise.all(lanes);
  const killed = results.reduce((sum, each) => sum + each.killed, 0);
  const isRight = results.every((each) => each.isRight);
  if (isRight) await rm(folder, { recursive: true });
  else process.exitCode = 1;
  console.log(isRight ? `${killed} kills: nothing lost, nothing double, nothing told that is not so` : 'NOT PROVEN');
}

try {
  await main();
} catch (error) {
  console.error(`prove: ${error.stack}`);
  process.exitCode = 2;
}
