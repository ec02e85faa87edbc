// What `npm run demo` runs: builds the program, then files a sample file with the embedded service, as a user would.
// Everything is kept in demo-output/, which is emptied first; nothing else of the user is read or written.
import { spawn } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { styleText } from 'node:util';
import { buildProgram } from './build.mjs';
import { root } from './run-command.mjs';

/** The day on which the rows of the sample are judged, so that the demo is the same every year. */
const today = ['--as-of', '2026-11-23'];

/** What becomes of the sample: three of its twelve rows are wrong on purpose. */
const expected = { filed: 9, modified: { reference: 'RH-001', endDate: '2027-06-30' }, cancelled: 'RH-008' };

const texts = {
  en: {
    build: 'Building the program …',
    check: 'Check a file that a personnel department exported: 12 rows, 3 of them wrong.',
    submit: 'File what is correct. --certify makes the legal statement for this run.',
    list: 'See what was filed.',
    modify: 'End one leave earlier.',
    cancel: 'Cancel another.',
    show: 'Look at the first one again.',
    files: 'What is left to look at:',
    sample: 'the request file',
    accepted: 'the rows that were filed, each with its ticket',
    rejected: 'the rows to correct, each with its errors; corrected, it can be filed as it is',
    report: 'the same for programs',
    data: 'the data folder of this demo: journal and simulated service',
  },
  fr: {
    build: 'Construction du programme …',
    check: 'Contrôler le fichier exporté par un service du personnel : 12 lignes, dont 3 fautives.',
    submit: 'Introduire ce qui est correct. --certify fait la déclaration légale pour cette exécution.',
    list: 'Voir ce qui a été introduit.',
    modify: "Avancer la fin d'un congé.",
    cancel: 'En annuler un autre.',
    show: 'Consulter de nouveau le premier.',
    files: 'Ce qui reste à regarder :',
    sample: 'le fichier de demandes',
    accepted: 'les lignes introduites, chacune avec son ticket',
    rejected: 'les lignes à corriger, chacune avec ses erreurs ; corrigé, il se réintroduit tel quel',
    report: 'la même chose pour les programmes',
    data: 'le dossier de données de cette démonstration : journal et service simulé',
  },
};

/** The first variable that is set decides, as in the program. */
function chooseTexts({ BAW_LANG, LC_ALL, LC_MESSAGES, LANG }) {
  return (BAW_LANG || LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('fr') ? texts.fr : texts.en;
}

/** The user's environment without his settings of the program, of which only the language is kept. */
function demoEnvironment(home) {
  const others = Object.entries(process.env).filter(([name]) => name === 'BAW_LANG' || !name.startsWith('BAW_'));
  return { ...Object.fromEntries(others), BAW_HOME: home };
}

function createRunner({ program, folder, env }) {
  /** Runs `baw` in the folder of the demo. @returns {Promise<string>} what it printed, when it is not shown */
  return function baw(args, { exitCode = 0, show = false } = {}) {
    if (show) console.log(styleText('bold', `$ baw ${args.join(' ')}`));
    return new Promise((resolve, reject) => {
      const stdio = ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'ignore'];
      const child = spawn(process.execPath, [program, ...args], { cwd: folder, env, stdio });
      let output = '';
      child.stdout?.setEncoding('utf8').on('data', (text) => (output += text));
      child.on('error', reject);
      child.on('close', (code, signal) => {
        if (code === exitCode) resolve(output);
        else reject(new Error(`baw ${args[0]} ended with ${signal ?? code} instead of ${exitCode}`));
      });
    });
  };
}

/**
 * Plays the demo in an empty folder.
 * @param {{ program: string, folder: string, say: typeof texts.en }} setting the built program, and the folder
 * @throws when a step did not do what it should
 */
async function playDemo({ program, folder, say }) {
  const home = join(folder, 'data');
  const baw = createRunner({ program, folder, env: demoEnvironment(home) });
  const step = async (text, args, exitCode) => {
    console.log(`\n${styleText('dim', `# ${text}`)}`);
    await baw([...args, ...today], { exitCode, show: true });
  };
  const listed = async () => JSON.parse(await baw(['list', '--json', ...today])).items;

  await copyFile(join(root, 'fixtures', 'requests', 'sample.csv'), join(folder, 'sample.csv'));
  // 3: there are rows to correct, as there should be.
  await step(say.check, ['check', 'sample.csv'], 3);
  await step(say.submit, ['submit', 'sample.csv', '--certify', '--yes'], 3);
  await step(say.list, ['list']);

  const filed = await listed();
  if (filed.length !== expected.filed) throw new Error(`${filed.length} requests were filed, not ${expected.filed}`);
  const ticketOf = (reference) => filed.find((item) => item.clientReference === reference).ticketNumber;
  const { reference, endDate } = expected.modified;
  await step(say.modify, ['modify', ticketOf(reference), '--end-date', endDate, '--certify', '--yes']);
  await step(say.cancel, ['cancel', ticketOf(expected.cancelled), '--yes']);
  await step(say.show, ['show', ticketOf(reference)]);

  const after = new Map((await listed()).map((item) => [item.clientReference, item]));
  if (after.get(reference).period.endDate !== endDate) throw new Error(`${reference} was not modified`);
  if (after.get(expected.cancelled).status !== 'cancelled') throw new Error(`${expected.cancelled} was not cancelled`);

  console.log(`\n${say.files}`);
  const left = [
    ['sample.csv', say.sample],
    ['sample.accepted.csv', say.accepted],
    ['sample.rejected.csv', say.rejected],
    ['sample.report.json', say.report],
    ['data', say.data],
  ];
  for (const [name, meaning] of left) {
    console.log(`  ${relative(process.cwd(), join(folder, name)).padEnd(34)} ${meaning}`);
  }
}

async function main() {
  const folder = join(root, 'demo-output');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const say = chooseTexts(process.env);
  console.log(say.build);
  await buildProgram();
  await playDemo({ program: join(root, 'dist', 'baw.js'), folder, say });
}

try {
  await main();
} catch (error) {
  console.error(`\ndemo: ${error.message}`);
  process.exitCode = 1;
}
