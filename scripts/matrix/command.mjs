// Programs that other scripts start: their output is kept, their end awaited, and none outlives its time.
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Runs a program and gives `{ code, stdout, stderr }`, whatever code it ends with.
 *
 * @throws where it does not start, is ended by a signal, or takes longer than `timeout` milliseconds.
 */
export function run(program, args, { cwd, env = {}, timeout = 300_000 } = {}) {
  return new Promise((resolve, reject) => {
    const options = {
      cwd, timeout, killSignal: 'SIGKILL', maxBuffer: 2 ** 28, env: { ...process.env, ...env },
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
    };
    execFile(program, args, options, (error, stdout, stderr) => {
      if (!error || typeof error.code === 'number') resolve({ code: error?.code ?? 0, stdout, stderr });
      else reject(new Error(`${program} ${args.join(' ')} did not end by itself:\n${stdout}\n${stderr}`, { cause: error }));
    });
  });
}

/** Runs a program that is expected to end well, and gives its standard output; an error holds all it printed. */
export async function output(program, args, options) {
  const { code, stdout, stderr } = await run(program, args, options);
  if (code === 0) return stdout;
  throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${stdout}\n${stderr}`);
}

/** Builds and packs the project at `root`; the path of the tarball, which lies in `folder`. */
export async function packProject(root, folder) {
  mkdirSync(folder, { recursive: true });
  await output('npm', ['run', 'build'], { cwd: root });
  const packed = await output('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], { cwd: root });
  return join(folder, JSON.parse(packed)[0].filename);
}

/** Makes a project with these packages (as npm names them: `eslint@10.15.0`, the path of a tarball) in its `node_modules`. */
export async function npmInstall(project, packages, flags = []) {
  writeFiles(project, { 'package.json': '{ "private": true }' });
  const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--fetch-retries=2'];
  await output('npm', ['install', ...quiet, ...flags, ...packages], { cwd: project, timeout: 600_000 });
}

/** Writes files, path by path, below a folder, and gives that folder. */
export function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
