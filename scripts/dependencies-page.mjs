// docs/dependencies.md: every package that is needed to run, as package.json and package-lock.json have it.
//   npm run dependencies:page          writes the page
//   npm run check -- dependencies      fails when it is not what the lock file says, or a package is one that we do not take
//   node scripts/dependencies-page.mjs [--check] FOLDER    the same for package.json, lock file and page below another folder
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import prettier from 'prettier';
import { mayBePassedOn } from './licences.mjs';
import { root } from './run-command.mjs';

/** Why each is there. One that nobody can say this of is not taken. */
const PURPOSES = new Map([
  ['@hono/node-server', 'puts the simulated service on a port'],
  ['@hono/zod-openapi', 'makes the OpenAPI documents of the schemas'],
  ['chalk', 'colours on the terminal'],
  ['cli-progress', 'the bar of a long run'],
  ['cli-table3', 'tables on the terminal'],
  ['commander', 'commands, flags and help'],
  ['conf', 'the file of the profiles'],
  ['csv-parse', 'reads request files'],
  ['hono', 'routes of the simulated service'],
  ['inquirer', 'the questions of guided commands'],
  ['jose', 'signs assertions; the service checks them'],
  ['oauth4webapi', 'asks for tokens (OAuth 2.0)'],
  ['undici', 'calls the service'],
  ['yaml', 'reads fault scripts, writes the OpenAPI documents'],
  ['zod', 'schemas of everything that is read'],
]);

const [place = root] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const base = resolve(place);
const pageFile = join(base, 'docs', 'dependencies.md');

const readJson = async (name) => JSON.parse(await readFile(join(base, name), 'utf8'));
const { dependencies } = await readJson('package.json');
const { packages } = await readJson('package-lock.json');
const needed = Object.entries(packages)
  .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const direct = needed.filter(({ name }) => dependencies[name] !== undefined);
const others = needed.filter(({ name }) => dependencies[name] === undefined);

function faults() {
  return [
    ...Object.entries(dependencies).flatMap(([name, wanted]) => {
      const locked = packages[`node_modules/${name}`]?.version;
      return wanted === locked
        ? []
        : [`${name}: package.json says ${wanted}, the lock file ${locked}: write the version alone`];
    }),
    ...direct
      .filter(({ name }) => !PURPOSES.has(name))
      .map(({ name }) => `${name}: nobody says what it is for (PURPOSES)`),
    ...needed
      .filter(({ license }) => !mayBePassedOn(license))
      .map(({ name, license }) => `${name}: licence ${license}`),
    ...needed.filter((each) => each.hasInstallScript).map(({ name }) => `${name}: runs a script when it is installed`),
  ];
}

function page() {
  const rows = direct.map(
    ({ name, version, license }) => `| ${name} | ${version} | ${license} | ${PURPOSES.get(name)} |`,
  );
  const further = others.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  return `# What the program is made of besides its own code

Written by \`npm run dependencies:page\` from \`package.json\` and \`package-lock.json\`; \`npm run check -- dependencies\` fails when it is no longer so, when a version is not
pinned, when a licence does not let the code be passed on, or when a package runs a script on installation. What of them is in the bundle is named with the text of its licence in
\`dist/THIRD-PARTY-LICENSES.txt\`.

## ${direct.length} packages that we chose

| Package | Version | Licence | What for |
| --- | --- | --- | --- |
${rows.join('\n')}

## ${others.length} packages that these need

| Package | Version | Licence |
| --- | --- | --- |
${further.join('\n')}
`;
}

const config = await prettier.resolveConfig(join(root, 'docs', 'dependencies.md'));
const text = await prettier.format(page(), { ...config, parser: 'markdown' });
const found = faults();
if (!process.argv.includes('--check')) {
  await writeFile(pageFile, text);
  console.log(`${direct.length} packages, and ${others.length} that these need`);
} else if ((await readFile(pageFile, 'utf8').catch(() => '')) !== text) {
  found.push('docs/dependencies.md is not what the lock file says; "npm run dependencies:page" writes it anew');
}
for (const fault of found) console.error(fault);
if (found.length > 0) process.exitCode = 1;
