import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { within } from './within.ts';

const running = new Set<ChildProcess>();

/** A program of a test, in a group with what it starts itself; none of them outlives the tests, however those end. */
export function startProgram(program: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(program, args, { ...options, detached: true });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Ends a program and all that it has started. */
export async function endProgram(child: ChildProcess): Promise<void> {
  const ended: Promise<unknown> =
    child.exitCode === null && child.signalCode === null ? once(child, 'exit') : Promise.resolve();
  signal(child, 'SIGTERM');
  await within(5_000, ended);
  signal(child, 'SIGKILL');
}

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // The whole group is gone already.
  }
}

process.once('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});
// The test runner gives a file up with this; without a listener nothing above would happen.
for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => process.exit(1));
