import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Licences that let their code be passed on inside another program under a notice. */
const permitted = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0']);

/** Whether a licence, or one of those to choose from, lets the code be passed on. */
export function mayBePassedOn(licence = '') {
  return licence
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((each) => permitted.has(each));
}

/**
 * The packages whose code is in a bundle, by name.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} root folder that the paths of the metafile start from
 * @throws when the licence of one does not let us pass it on
 */
export async function bundledPackages(metafile, root) {
  const folders = new Set();
  for (const { inputs } of Object.values(metafile.outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
      if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
    }
  }
  const packages = await Promise.all([...folders].map((folder) => readPackage(join(root, folder))));
  const refused = packages.filter(({ licence }) => !mayBePassedOn(licence));
  if (refused.length > 0) {
    throw new Error(`these packages may not be bundled: ${refused.map((p) => `${p.name} (${p.licence})`).join(', ')}`);
  }
  return packages.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function readPackage(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const text = file === undefined ? `Licence: ${license}` : await readFile(join(folder, file), 'utf8');
  return { name, version, licence: license, text: text.trim() };
}

/** The notice that goes with the bundle. */
export function licenceText(packages) {
  const entries = packages.map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`);
  const intro = 'This program contains code of the packages below.\n';
  return [intro, ...entries].join(`\n${'-'.repeat(80)}\n\n`);
}
