import { jsonb, pgTable, uuid, varchar } from 'drizzle-orm/pg-core';
import { noJsonNull, stamps } from './parts.ts';

/** What an organisation states about itself; used by the analytics functions. */
export interface OrganizationSettings {
  /** Minutes of a consultant's work that one completed answer is taken to save (estimate; 10 where absent). */
  minutes_saved_per_answer?: number;
  /** What an hour of that work costs in US dollars; without it no savings are estimated. */
  hourly_cost_usd?: number;
}

/** Who a consultant works for. Days, weeks and hours of analytics are in its time zone. */
export const organizations = pgTable(
  'organizations',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    name: varchar('name', { length: 200 }).notNull(),
    timezone: varchar('timezone', { length: 50 }).notNull().default('Asia/Riyadh'),
    settings: jsonb('settings').$type<OrganizationSettings>().notNull().default({}),
    ...stamps(),
  },
  (table) => [noJsonNull('organizations', table.settings)],
);
