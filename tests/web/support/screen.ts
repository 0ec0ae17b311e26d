import { endProgram, startProgram } from './children.ts';
import { PATIENCE } from './until.ts';

export interface Screen {
  readonly display: string;
  stop(): Promise<void>;
}

/** A screen that nobody sees, for browsers with a window. Large enough for the largest page a test asks for. */
export async function startScreen(): Promise<Screen> {
  const xvfb = startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x3000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const number = await new Promise<string>((done, fail) => {
    xvfb.on('error', () => fail(new Error('No Xvfb found: install Debian’s package xvfb.')));
    xvfb.on('exit', (status) => fail(new Error(`Xvfb ended with status ${status}.`)));
    setTimeout(() => fail(new Error('Xvfb did not start.')), PATIENCE).unref();
    xvfb.stdout!.once('data', (data: Buffer) => done(String(data).trim()));
  });
  return { display: `:${number}`, stop: () => endProgram(xvfb) };
}

/** Where a browser shows itself, with GTK's own input method, whatever the machine is set to. */
export function gtkEnvironment(display: string): Readonly<Record<string, string>> {
  return { DISPLAY: display, GDK_BACKEND: 'x11', GTK_IM_MODULE: 'gtk-im-context-simple', LANG: 'C.UTF-8' };
}
