import { z } from 'zod';

/** The only Electron channels of the app: asking for ports, and a port that arrives. */
export const connectChannel = 'morvo:connect';
export const portChannel = 'morvo:port';

/** What comes with a port: which program is at its other end. */
export const portMessage = z.object({ morvo: z.literal('port'), kind: z.enum(['app', 'database']) });
export type PortKind = z.infer<typeof portMessage>['kind'];
export const connectMessage = 'morvo:connect';
