import { describe, expect, it } from 'vitest';
import { settings, settingsPatch } from './settings.ts';

describe('settingsPatch', () => {
  it('holds what was given and no defaults for the rest', () => {
    expect(settingsPatch.parse({ language: 'en' })).toEqual({ language: 'en' });
    expect(settingsPatch.parse({})).toEqual({});
  });

  it('refuses what is no choice', () => {
    expect(settingsPatch.safeParse({ theme: 'pink' }).success).toBe(false);
  });
});

describe('settings', () => {
  it('survive a damaged file, value by value', () => {
    expect(settings.parse({ language: 'en', zoom: 'big', theme: 3 })).toMatchObject({
      language: 'en',
      zoom: 1,
      theme: 'system',
    });
  });
});
