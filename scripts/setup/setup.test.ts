import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appEnv, readOptions } from '../start.mjs';
import { sourcesFingerprint } from './build.mjs';
import { demoState } from './demo.mjs';
import { hasNoDisplay } from './display.mjs';
import { checkIntegrity } from './electron-stand-in.mjs';
import { checkNodeVersion } from './node-version.mjs';
import { packagesMatch } from './packages.mjs';
import { missingPackages } from './system-packages.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'morvo-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('checkNodeVersion', () => {
  it('takes 20.18 and newer', () => {
    for (const version of ['20.18.0', '20.20.2', '22.0.0']) checkNodeVersion(version);
    for (const version of ['18.20.0', '20.17.9']) {
      expect(() => checkNodeVersion(version)).toThrow(`this is Node ${version}`);
    }
  });
});

describe('packagesMatch', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/mac-only': { version: '1.0.0', integrity: 'sha512-m', optional: true },
    },
  };
  const installed = (entry: object) => ({ packages: { 'node_modules/a': entry } });

  it('lets packages for other platforms be missing', () => {
    expect(packagesMatch(wanted, installed({ version: '1.0.0', integrity: 'sha512-a' }))).toBe(true);
  });

  it('sees another version, another content, a missing package and no install at all', () => {
    expect(packagesMatch(wanted, installed({ version: '1.0.1', integrity: 'sha512-a' }))).toBe(false);
    expect(packagesMatch(wanted, installed({ version: '1.0.0', integrity: 'sha512-b' }))).toBe(false);
    expect(packagesMatch(wanted, { packages: {} })).toBe(false);
    expect(packagesMatch(wanted, undefined)).toBe(false);
  });
});

describe('missingPackages', () => {
  it('names the packages of what the system lacks', () => {
    const known = new Set(['libgtk-3.so.0', 'libnss3.so', 'libgbm.so.1', 'libXss.so.1']);
    expect(missingPackages(known, ['Xvfb'])).toEqual([
      { what: 'libasound.so.2', packages: ['libasound2t64', 'libasound2'] },
      { what: 'Xvfb', packages: ['xvfb'] },
    ]);
    expect(missingPackages(new Set([...known, 'libasound.so.2']), [])).toEqual([]);
  });
});

describe('the options of npm start', () => {
  it('reach the app as environment variables with absolute paths', () => {
    expect(appEnv(readOptions([]))).toEqual({});
    expect(appEnv(readOptions(['--demo', '--screenshot', 'a.png', '--user-data', 'b']))).toEqual({
      MORVO_DEMO: '1',
      MORVO_SCREENSHOT: resolve('a.png'),
      MORVO_USER_DATA: resolve('b'),
    });
  });

  it('keep the demonstration out of a real profile', () => {
    expect(appEnv(readOptions(['--demo'])).MORVO_USER_DATA).toContain('demo');
  });

  it('that do not exist are refused with the list of those that do', () => {
    expect(() => readOptions(['--demmo'])).toThrow('--user-data DIR');
  });
});

describe('checkIntegrity', () => {
  it('refuses a file with another checksum', async () => {
    const file = join(folder, 'empty');
    writeFileSync(file, '');
    // The SHA-512 of nothing (FIPS 180-4).
    const empty =
      'sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==';
    await expect(checkIntegrity(file, empty)).resolves.toBeUndefined();
    writeFileSync(file, 'x');
    await expect(checkIntegrity(file, empty)).rejects.toThrow('was not used');
  });
});

describe('sourcesFingerprint', () => {
  it('changes with the content and the name of a file that counts, and with nothing else', () => {
    mkdirSync(join(folder, 'src/deep'), { recursive: true });
    const write = (name: string, text: string) => writeFileSync(join(folder, 'src/deep', name), text);
    const fingerprint = () =>
      sourcesFingerprint(folder, ['src', 'absent.json'], (path: string) => !path.includes('.test.'));
    write('a.ts', '1');
    const first = fingerprint();
    write('a.test.ts', 'test');
    expect(fingerprint()).toBe(first);
    write('a.ts', '2');
    expect(fingerprint()).not.toBe(first);
    write('a.ts', '1');
    expect(fingerprint()).toBe(first);
    write('b.css', '');
    expect(fingerprint()).not.toBe(first);
  });
});

describe('demoState', () => {
  it('tells a demonstration, old or current, from nothing and from a real profile', () => {
    expect(demoState(join(folder, 'none'), 'v1')).toBe('absent');
    expect(demoState(folder, 'v1')).toBe('absent');
    writeFileSync(join(folder, 'settings.json'), '{}');
    expect(demoState(folder, 'v1')).toBe('foreign');
    writeFileSync(join(folder, '.morvo-demo'), 'v1');
    expect(demoState(folder, 'v1')).toBe('current');
    expect(demoState(folder, 'v2')).toBe('old');
  });
});

describe('hasNoDisplay', () => {
  it.runIf(process.platform === 'linux')('looks for X11 and Wayland', () => {
    expect(hasNoDisplay({})).toBe(true);
    expect(hasNoDisplay({ DISPLAY: ':0' })).toBe(false);
    expect(hasNoDisplay({ WAYLAND_DISPLAY: 'wayland-0' })).toBe(false);
  });
});
