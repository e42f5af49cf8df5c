/** A row as the database takes it: column names, and JSON where the column is JSON. */
export type Row = Record<string, unknown>;

/** Tables of the demo in the order in which they are filled. */
export const demoTables = [
  'users',
  'user_profiles',
  'cultural_contexts',
  'devices',
  'conversations',
  'conversation_turns',
  'agent_interactions',
  'conversation_states',
  'marketing_insights',
  'activity_events',
] as const;
export type DemoTable = (typeof demoTables)[number];

export type DemoRows = Record<DemoTable, Row[]>;
