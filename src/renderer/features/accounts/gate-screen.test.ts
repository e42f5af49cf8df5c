import { describe, expect, it } from 'vitest';
import type { Session } from '#shared/contract/app/session.ts';
import { type GateIntent, gateScreen } from './gate-screen.ts';

const account = { id: 'a', email: 'a@b.sa', displayName: 'A', createdAt: new Date(0) };
const at = (phase: Session['phase'], accounts = [account]) => ({ phase, accounts, demo: false });
const idle: GateIntent = { step: 'none', recoveryCode: null };

describe('gateScreen', () => {
  it('asks for the language first, then for a registration, where there is no account', () => {
    expect(gateScreen(at('choosing', []), false, idle)).toBe('language');
    expect(gateScreen(at('choosing', []), true, idle)).toBe('register');
  });

  it('lists the accounts of the laptop, and registers another on request', () => {
    expect(gateScreen(at('choosing'), true, idle)).toBe('accounts');
    expect(gateScreen(at('choosing'), true, { ...idle, step: 'register' })).toBe('register');
  });

  it('stays at registration when the new account appears before the answer of the registration', () => {
    expect(gateScreen(at('choosing'), true, { ...idle, step: 'register' })).toBe('register');
  });

  it('follows the phases of an account', () => {
    expect(gateScreen(at('opening'), true, idle)).toBe('unlock');
    expect(gateScreen({ ...at('opening'), demo: true }, true, idle)).toBe('app');
    expect(gateScreen(at('locked'), true, idle)).toBe('unlock');
    expect(gateScreen(at('locked'), true, { ...idle, step: 'reset' })).toBe('reset');
    expect(gateScreen(at('failed'), true, idle)).toBe('failed');
    expect(gateScreen(at('open'), true, idle)).toBe('app');
  });

  it('keeps a recovery code on screen until the app is entered', () => {
    const noting: GateIntent = { step: 'register', recoveryCode: '7K2M' };
    for (const phase of ['choosing', 'locked', 'failed', 'opening'] as const) {
      expect(gateScreen(at(phase), true, noting)).toBe('recovery_code');
    }
    expect(gateScreen(at('open'), true, noting)).toBe('app');
  });
});
