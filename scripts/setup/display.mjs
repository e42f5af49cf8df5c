import { spawn } from 'node:child_process';
import { SetupError, say } from './shell.mjs';

/** Whether windows cannot be shown here: Linux without a display. */
export function hasNoDisplay(env = process.env) {
  return process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY;
}

/**
 * Starts a virtual display (Xvfb) and gives {env, stop}: the environment for programs that are to show their windows there, and the
 * function that ends it.
 */
export async function startVirtualDisplay() {
  const args = ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp', '-noreset'];
  // Detached: a Ctrl-C meant for the app must not take the display from under it.
  const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true });
  const number = await new Promise((done, fail) => {
    server.on('error', (error) => fail(new SetupError(`Xvfb did not start (${error.message}).`)));
    server.on('exit', (code) => fail(new SetupError(`Xvfb ended at once (exit code ${code}).`)));
    let text = '';
    server.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) done(text.trim());
    });
  });
  say(`There is no display here: using a virtual one (Xvfb, :${number}).`);
  const stop = () => server.kill('SIGTERM');
  process.once('exit', stop);
  return { env: { DISPLAY: `:${number}` }, stop };
}
