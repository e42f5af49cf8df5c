import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';

/** What a person chooses. Without defaults: a patch of one choice must not bring defaults for the others. */
const choices = {
  language: z.enum(['ar', 'en']),
  /** `auto` follows the language. */
  direction: z.enum(['auto', 'rtl', 'ltr']),
  theme: z.enum(['light', 'dark', 'system']),
  digits: z.enum(['latn', 'arab']),
  calendars: z.enum(['both', 'gregorian', 'hijri']),
  zoom: z.number().min(0.5).max(2),
  /** False until the person has chosen a language on first run. */
  languageChosen: z.boolean(),
};

/** Preferences of this laptop, kept outside the accounts; each has a safe default, so that a damaged file is survived. */
export const settings = z.object({
  language: choices.language.catch('ar').default('ar'),
  direction: choices.direction.catch('auto').default('auto'),
  theme: choices.theme.catch('system').default('system'),
  digits: choices.digits.catch('latn').default('latn'),
  calendars: choices.calendars.catch('both').default('both'),
  zoom: choices.zoom.catch(1).default(1),
  languageChosen: choices.languageChosen.catch(false).default(false),
  lastAccountId: z.string().nullable().catch(null).default(null),
  model: z
    .object({ baseUrl: z.string(), model: z.string(), label: z.string() })
    .nullable()
    .catch(null)
    .default(null),
});
export type Settings = z.infer<typeof settings>;
export const settingsPatch = z.object(choices).partial();

export const modelChoice = z.object({
  baseUrl: z.string().max(2000),
  model: z.string().min(1).max(200),
  label: z.string().max(200),
  /** Undefined keeps the key that is stored for the address; an empty text removes it. */
  apiKey: z.string().max(2000).optional(),
});
export type ModelChoice = z.infer<typeof modelChoice>;

export const localServer = z.object({
  kind: z.enum(['ollama', 'lm_studio', 'llama_cpp']),
  baseUrl: z.string(),
  models: z.array(z.object({ id: z.string(), size: z.string().nullable() })),
});
export type LocalServer = z.infer<typeof localServer>;

export const settingsContract = {
  watch: oc.output(eventIterator(settings)),
  update: oc.input(settingsPatch).output(z.void()),
  models: {
    /** Where keys are kept: `keychain` encrypted on disk, `memory` until the app quits (no key store on this system). */
    state: oc.output(z.object({ hasKey: z.boolean(), keyStorage: z.enum(['keychain', 'memory']) })),
    save: oc.input(modelChoice).output(z.void()),
    /** Back to the playbook alone; the stored key is removed. */
    forget: oc.output(z.void()),
    /** Looks for Ollama, LM Studio and llama.cpp on this laptop. */
    discover: oc.output(z.array(localServer)),
    /** Sends one short request; throws a MODEL_… code. */
    test: oc.input(modelChoice).output(z.object({ reply: z.string(), ms: z.number() })),
    /** Models that an address offers. */
    list: oc.input(modelChoice.pick({ baseUrl: true, apiKey: true })).output(z.array(z.string())),
  },
};
