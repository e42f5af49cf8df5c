/**
 * A large account in plain SQL: rows from generate_series over pools of real texts, so that 100,000 turns take a
 * minute and not an hour. Parameters stand in a table `make` (one row); the pools in `pool`.
 */

/** Takes texts from the demo: `body` is their search key, made in TypeScript as the app makes it. */
export const createPool = `
  CREATE TEMP TABLE pool (role text, n integer, content text NOT NULL, body text NOT NULL, stored jsonb, language text,
    PRIMARY KEY (role, n));
  CREATE TEMP TABLE make (user_id uuid, turns integer, long_turns integer, others integer, ended timestamp)`;

export const fillPool = `
  INSERT INTO pool SELECT role, n, content, body, stored, language FROM jsonb_populate_recordset(NULL::pool, $1::jsonb)`;

/** UUIDv7 of a moment; the tail counts, so that the same account comes out each time. */
const uuidAt = (moment: string, tail: string) => `
  (lpad(to_hex((extract(epoch FROM ${moment}) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex((${tail})::bigint % 4096), 3, '0')
    || '8' || lpad(to_hex((${tail})::bigint), 15, '0'))::uuid`;

/** Conversation 0 is the long one; activity goes back a year from the end, the long one is the newest but one. */
export const insertConversations = `
  INSERT INTO conversations (id, user_id, session_id, conversation_type, status, is_active, title, started_at, created_at,
    updated_at, last_activity_at)
  SELECT ${uuidAt('began', 'n')}, user_id, 'large-' || n,
    'consultation', CASE WHEN n % 17 = 3 THEN 'archived' ELSE 'active' END, n % 17 <> 3,
    left((SELECT content FROM pool WHERE role = 'user' AND pool.n = s.n * 7 % (SELECT count(*) FROM pool WHERE role = 'user')), 60)
      || CASE WHEN n = 0 THEN ' (5000)' ELSE '' END,
    began, began, began, began
  FROM (
    SELECT n, user_id, ended - interval '1 day' * (n * 360.0 / others) - interval '20 days' AS began
    FROM make, generate_series(0, others) AS n
  ) s`;

/** Where turn t stands: the first long_turns in conversation 0, the others go round the rest, two by two. */
export const spreadTurns = `
  CREATE TEMP TABLE spread AS
  SELECT t, ${uuidAt('at', 't')} AS id, c.id AS conversation_id, c.user_id, number, s.role,
    (t / 2 * 31) % (SELECT count(*) FROM pool WHERE pool.role = s.role) AS n, at
  FROM (
    SELECT t, CASE WHEN t < long_turns THEN 0 ELSE 1 + (t - long_turns) / 2 % others END AS conversation,
      CASE WHEN t < long_turns THEN t + 1 ELSE (t - long_turns) / 2 / others * 2 + t % 2 + 1 END AS number,
      CASE WHEN t % 2 = 0 THEN 'user' ELSE 'assistant' END AS role
    FROM make, generate_series(0, turns - 1) AS t
  ) s
  JOIN conversations c ON c.session_id = 'large-' || conversation
  CROSS JOIN LATERAL (
    SELECT c.started_at + interval '1 minute' * number * CASE WHEN conversation = 0 THEN 3 ELSE 7 END AS at
  ) m`;

export const insertTurns = `
  INSERT INTO conversation_turns (id, conversation_id, user_id, turn_number, role, content, language, message_type,
    agent_name, agent_type, processing_time_ms, tokens_used, cost_usd, api_response_data, follow_up_questions, ended_as,
    user_rating, user_feedback, intent_detected, created_at, updated_at)
  SELECT s.id, conversation_id, user_id, number, role, p.content || E'\\n\\n' || t, p.language, 'text',
    CASE WHEN answer THEN 'master_agent' END, CASE WHEN answer THEN 'master' END,
    CASE WHEN answer THEN 200 + t % 9000 END, CASE WHEN answer THEN t % 1500 END,
    CASE WHEN answer THEN (t % 1500) * 0.75e-6 END, p.stored, CASE WHEN answer THEN '[]'::jsonb END,
    CASE WHEN answer THEN 'completed' END, CASE WHEN answer AND t % 9 = 0 THEN 3 + t % 3 END,
    CASE WHEN answer AND t % 11 = 0 THEN 'positive' END, CASE WHEN NOT answer THEN 'campaign_plan' END, at, at
  FROM spread s JOIN pool p USING (role, n)
  CROSS JOIN LATERAL (SELECT role = 'assistant' AS answer) r
  ORDER BY t`;

/** Three runs for each answer. */
export const insertRuns = `
  INSERT INTO agent_interactions (id, user_id, conversation_id, turn_id, agent_name, agent_type, agent_version,
    interaction_type, input_data, output_data, execution_time_ms, success, confidence_score, tokens_consumed,
    api_calls_made, cost_incurred, created_at, updated_at)
  SELECT ${uuidAt('t.created_at', 'row_number() OVER (ORDER BY t.id, kind.n)')}, t.user_id, t.conversation_id, t.id,
    kind.agent || '_agent', kind.agent, '1', kind.interaction, '{}', '{}', kind.n * 40, true, 0.9,
    CASE WHEN kind.n = 3 THEN t.tokens_used ELSE 0 END, 0, CASE WHEN kind.n = 3 THEN t.cost_usd ELSE 0 END,
    t.created_at, t.created_at
  FROM conversation_turns t
  CROSS JOIN (VALUES (1, 'master', 'plan'), (2, 'cultural_context', 'retrieval'), (3, 'master', 'answer'))
    AS kind (n, agent, interaction)
  WHERE t.role = 'assistant'`;

/** The search index, as upkeep would have filled it: the key of the text, then the number that was added to it. */
export const insertSearch = `
  INSERT INTO local.turn_search (turn_id, conversation_id, created_at, body)
  SELECT s.id, conversation_id, at, p.body || t || ' ' FROM spread s JOIN pool p USING (role, n) ORDER BY t`;

/** What follows from the turns. */
export const derive = [
  `UPDATE conversations c SET last_activity_at = t.at, updated_at = t.at
   FROM (SELECT conversation_id, max(at) AS at FROM spread GROUP BY 1) t WHERE t.conversation_id = c.id`,
  'TRUNCATE local.turn_search_pending',
  'SELECT refresh_conversation(id) FROM conversations',
  `SELECT refresh_user_analytics(user_id, day) FROM (
     SELECT DISTINCT user_id, ((at AT TIME ZONE 'UTC') AT TIME ZONE 'Asia/Riyadh')::date AS day FROM spread) d`,
  'DROP TABLE spread, pool, make',
];
