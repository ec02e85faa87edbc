// Checks the import rules of .dependency-cruiser.mjs over all sources.
//   node scripts/check-layers.mjs [PROJECT FOLDER]
// dependency-cruiser reports success when it cannot read a language (as with a TypeScript version that it does not know),
// so every source file must appear among the modules that it read.
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { root, runCommand } from './run-command.mjs';

const folders = ['bin', 'src', 'test', 'scripts', 'bench'];

async function sourceFiles(project, folder) {
  try {
    const entries = await readdir(join(project, folder), { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.(ts|mjs)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1));
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

const describe = ({ rule, from, to, cycle }) =>
  `${rule.name}: ${from} → ${cycle === undefined ? to : cycle.map((step) => step.name).join(' → ')}`;

async function checkLayers(project) {
  const files = (await Promise.all(folders.map((folder) => sourceFiles(project, folder)))).flat();
  if (files.length === 0) return ['no source file found'];
  const roots = folders.filter((folder) => files.some((file) => file.startsWith(`${folder}/`)));
  const run = await runCommand(
    ['depcruise', '--config', '.dependency-cruiser.mjs', '--output-type', 'json', ...roots],
    { cwd: project },
  );
  let report;
  try {
    report = JSON.parse(run.stdout);
  } catch {
    return [`dependency-cruiser gave no report (exit code ${run.code})\n${run.output}`];
  }
  const read = new Set(report.modules.map((module) => module.source));
  const missed = files.filter((file) => !read.has(file));
  const { totalCruised, violations } = report.summary;
  const problems = violations.filter((found) => found.rule.severity === 'error').map(describe);
  if (missed.length > 0 || totalCruised < files.length) {
    problems.push(
      `read ${files.length - missed.length} of ${files.length} source files; left out: ${missed.slice(0, 5).join(', ')}`,
    );
  }
  if (problems.length === 0)
    console.log(`${files.length} source files, ${report.summary.totalDependenciesCruised} imports`);
  return problems;
}

const problems = await checkLayers(resolve(process.argv[2] ?? root));
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
