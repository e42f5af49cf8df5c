-- Derived columns: each is computed from other rows by a function here, the same on a laptop and at the centre.
-- Floats are summed as numeric and cast once, so that both agree to the last digit.

-- SHA-1 (FIPS 180-4): neither core PostgreSQL nor PGlite has one without an extension, and UUIDv5 needs it.
CREATE FUNCTION morvo_sha1(message bytea) RETURNS bytea
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  mask CONSTANT bigint := 4294967295;
  size CONSTANT integer := length(message);
  padded bytea := message || '\x80'::bytea;
  w bigint[];
  h0 bigint := 1732584193;
  h1 bigint := 4023233417;
  h2 bigint := 2562383102;
  h3 bigint := 271733878;
  h4 bigint := 3285377520;
  a bigint; b bigint; c bigint; d bigint; e bigint; f bigint; k bigint; t bigint;
  block integer;
BEGIN
  padded := padded || decode(repeat('00', (119 - size % 64) % 64), 'hex') || int8send(size::bigint * 8);
  FOR block IN 0 .. length(padded) / 64 - 1 LOOP
    FOR i IN 0 .. 15 LOOP
      w[i] := get_byte(padded, block * 64 + i * 4)::bigint * 16777216 + get_byte(padded, block * 64 + i * 4 + 1) * 65536
        + get_byte(padded, block * 64 + i * 4 + 2) * 256 + get_byte(padded, block * 64 + i * 4 + 3);
    END LOOP;
    FOR i IN 16 .. 79 LOOP
      t := w[i - 3] # w[i - 8] # w[i - 14] # w[i - 16];
      w[i] := ((t << 1) | (t >> 31)) & mask;
    END LOOP;
    a := h0; b := h1; c := h2; d := h3; e := h4;
    FOR i IN 0 .. 79 LOOP
      IF i < 20 THEN f := (b & c) | ((b # mask) & d); k := 1518500249;
      ELSIF i < 40 THEN f := b # c # d; k := 1859775393;
      ELSIF i < 60 THEN f := (b & c) | (b & d) | (c & d); k := 2400959708;
      ELSE f := b # c # d; k := 3395469782;
      END IF;
      t := ((((a << 5) | (a >> 27)) & mask) + f + e + k + w[i]) & mask;
      e := d; d := c; c := ((b << 30) | (b >> 2)) & mask; b := a; a := t;
    END LOOP;
    h0 := (h0 + a) & mask; h1 := (h1 + b) & mask; h2 := (h2 + c) & mask;
    h3 := (h3 + d) & mask; h4 := (h4 + e) & mask;
  END LOOP;
  RETURN substring(int8send(h0) FROM 5) || substring(int8send(h1) FROM 5) || substring(int8send(h2) FROM 5)
    || substring(int8send(h3) FROM 5) || substring(int8send(h4) FROM 5);
END $$;
--> statement-breakpoint
-- UUIDv5 (RFC 9562).
CREATE FUNCTION morvo_uuid_v5(namespace uuid, name text) RETURNS uuid
  LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  digest bytea := substring(morvo_sha1(uuid_send(namespace) || convert_to(name, 'UTF8')) FROM 1 FOR 16);
BEGIN
  digest := set_byte(digest, 6, (get_byte(digest, 6) & 15) | 80);
  digest := set_byte(digest, 8, (get_byte(digest, 8) & 63) | 128);
  RETURN encode(digest, 'hex')::uuid;
END $$;
--> statement-breakpoint
-- The id of a row that exists once per key; db/ids.ts makes the same.
CREATE FUNCTION morvo_row_id(VARIADIC key text[]) RETURNS uuid
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN morvo_uuid_v5('6f1c1d9a-3f0e-5c55-9b0a-7d6d1c1f2b6e', array_to_string(key, ':'));
--> statement-breakpoint
-- Hot paths of the functions below: the turns that count, in order and without reading their text (half the time on a
-- conversation of 5,000 turns); the hand-overs of a conversation in order, and its agents without reading its runs.
CREATE INDEX idx_conversation_turns_counted ON conversation_turns (conversation_id, turn_number, created_at, id)
  INCLUDE (role, processing_time_ms) WHERE deleted_at IS NULL;
--> statement-breakpoint
CREATE INDEX idx_agent_interactions_handoffs ON agent_interactions (conversation_id, created_at, id)
  WHERE interaction_type = 'handoff';
--> statement-breakpoint
CREATE INDEX idx_agent_interactions_agents ON agent_interactions (conversation_id, agent_name, turn_id)
  WHERE interaction_type NOT IN ('skipped', 'deferred');
--> statement-breakpoint
-- The counters of a conversation from its turns; deleted turns do not count. duration_minutes is time in use: the sum
-- of the gaps between neighbouring turns, those above 30 minutes left out, rounded up.
CREATE FUNCTION refresh_conversation_turns(p_conversation uuid) RETURNS void
  LANGUAGE sql AS $$
  UPDATE conversations c
  SET total_turns = t.total, user_messages_count = t.sent, agent_messages_count = t.received,
    average_response_time = t.response, duration_minutes = t.minutes
  FROM (
    SELECT count(*)::integer AS total,
      (count(*) FILTER (WHERE role = 'user'))::integer AS sent,
      (count(*) FILTER (WHERE role = 'assistant'))::integer AS received,
      (avg(processing_time_ms) FILTER (WHERE role = 'assistant'))::double precision AS response,
      ceil(coalesce(extract(epoch FROM sum(gap) FILTER (WHERE gap > '0' AND gap <= '30 minutes')), 0) / 60)::integer
        AS minutes
    FROM (
      SELECT role, processing_time_ms,
        created_at - lag(created_at) OVER (ORDER BY turn_number, created_at, id) AS gap
      FROM conversation_turns
      WHERE conversation_id = p_conversation AND deleted_at IS NULL
    ) turns
  ) t
  WHERE c.id = p_conversation
    AND (c.total_turns, c.user_messages_count, c.agent_messages_count, c.average_response_time, c.duration_minutes)
      IS DISTINCT FROM (t.total, t.sent, t.received, t.response, t.minutes)
$$;
--> statement-breakpoint
-- What agents did in a conversation, from agent_interactions. Runs that did not happen (skipped, deferred) involve
-- nobody; runs for a deleted answer do not count. A hand-over is a run of type handoff: from agent_name to
-- output_data.to, because of output_data.reason.
CREATE FUNCTION refresh_conversation_agents(p_conversation uuid) RETURNS void
  LANGUAGE sql AS $$
  WITH RECURSIVE gone AS MATERIALIZED (
    SELECT id FROM conversation_turns WHERE conversation_id = p_conversation AND deleted_at IS NOT NULL
  ), agents AS (
    -- One step of the index per agent, however many runs it had.
    (SELECT agent_name FROM agent_interactions
      WHERE conversation_id = p_conversation AND interaction_type NOT IN ('skipped', 'deferred')
        AND (turn_id IS NULL OR turn_id NOT IN (SELECT id FROM gone))
      ORDER BY agent_name LIMIT 1)
    UNION ALL
    SELECT (SELECT i.agent_name FROM agent_interactions i
      WHERE i.conversation_id = p_conversation AND i.interaction_type NOT IN ('skipped', 'deferred')
        AND i.agent_name > agents.agent_name
        AND (i.turn_id IS NULL OR i.turn_id NOT IN (SELECT id FROM gone))
      ORDER BY i.agent_name LIMIT 1)
    FROM agents WHERE agents.agent_name IS NOT NULL
  ), found AS (
    SELECT
      coalesce((SELECT jsonb_agg(agent_name ORDER BY agent_name COLLATE "C") FROM agents
        WHERE agent_name IS NOT NULL), '[]') AS involved,
      (SELECT jsonb_agg(jsonb_build_object('from', agent_name, 'to', output_data -> 'to',
          'reason', output_data -> 'reason', 'turn_id', turn_id, 'at', created_at) ORDER BY created_at, id)
        FROM agent_interactions
        WHERE conversation_id = p_conversation AND interaction_type = 'handoff'
          AND (turn_id IS NULL OR turn_id NOT IN (SELECT id FROM gone))) AS handoffs
  )
  UPDATE conversations c
  SET involved_agents = found.involved, agent_handoffs = found.handoffs
  FROM found
  WHERE c.id = p_conversation
    AND (c.involved_agents, c.agent_handoffs) IS DISTINCT FROM (found.involved, found.handoffs)
$$;
--> statement-breakpoint
-- Insights of a conversation that a person may act on: neither dismissed nor expired nor deleted.
CREATE FUNCTION refresh_conversation_insights(p_conversation uuid) RETURNS void
  LANGUAGE sql AS $$
  UPDATE conversations c
  SET actionable_insights_count = found.actionable
  FROM (
    SELECT count(*)::integer AS actionable FROM marketing_insights
    WHERE conversation_id = p_conversation AND deleted_at IS NULL
      AND coalesce(status, 'active') NOT IN ('dismissed', 'expired')
  ) found
  WHERE c.id = p_conversation AND c.actionable_insights_count IS DISTINCT FROM found.actionable
$$;
--> statement-breakpoint
-- Every derived column of a conversation.
CREATE FUNCTION refresh_conversation(p_conversation uuid) RETURNS void
  LANGUAGE sql AS $$
  SELECT refresh_conversation_turns(p_conversation);
  SELECT refresh_conversation_agents(p_conversation);
  SELECT refresh_conversation_insights(p_conversation);
$$;
--> statement-breakpoint
-- How much of what a consultation needs to know a person has filled in, 0 to 100: 19 fields of equal weight, none of
-- them with a default. NULL where there is no such user.
CREATE FUNCTION profile_completion(p_user uuid) RETURNS integer
  LANGUAGE sql STABLE AS $$
  SELECT num_nonnulls(
      nullif(btrim(u.first_name), ''), nullif(btrim(u.last_name), ''),
      nullif(btrim(p.job_title), ''), p.seniority_level, p.years_of_experience,
      nullif(btrim(p.industry_primary), ''), p.business_model, nullif(btrim(p.target_market), ''),
      nullif(btrim(p.city), ''), p.region, nullif(p.primary_marketing_goals, '[]'), p.marketing_budget_range,
      nullif(p.current_marketing_channels, '[]'), p.company_size, p.decision_making_authority,
      k.cultural_background, k.primary_region, k.regional_dialect_preference, k.preferred_imagery_style
    ) * 100 / 19
  FROM users u
  LEFT JOIN user_profiles p ON p.user_id = u.id
  LEFT JOIN cultural_contexts k ON k.user_id = u.id
  WHERE u.id = p_user
$$;
--> statement-breakpoint
CREATE FUNCTION refresh_profile(p_user uuid) RETURNS void
  LANGUAGE sql AS $$
  UPDATE user_profiles SET profile_completion_percentage = found.percentage
  FROM (SELECT profile_completion(p_user) AS percentage) found
  WHERE user_id = p_user AND profile_completion_percentage IS DISTINCT FROM found.percentage
$$;
--> statement-breakpoint
-- The time zone that a user's days are in: the organisation's, else Asia/Riyadh.
CREATE FUNCTION user_timezone(p_user uuid) RETURNS text
  LANGUAGE sql STABLE AS $$
  SELECT coalesce((SELECT o.timezone FROM users u JOIN organizations o ON o.id = u.organization_id
    WHERE u.id = p_user), 'Asia/Riyadh')
$$;
--> statement-breakpoint
-- The row of user_analytics of a user's day, made or brought up to date; the same rows give the same result, however
-- often and wherever it runs. What each figure counts:
--   messages, ratings, response times: turns of the day that are not deleted; ratings are 1 to 5; positive is thumbs
--     up or, without thumbs, 4 or 5; response time is of answers.
--   total_conversation_time_minutes: as duration_minutes of a conversation, within the day.
--   agents, calls, tokens, cost, successes and failures: runs of the day, also those for answers deleted since (they
--     were paid for), without skipped and deferred ones. openai_tokens_used: language model tokens, that is of all
--     agents but perplexity and se_ranking.
--   onboarding_progress: 100 once completed, else the best completion_percentage of an onboarding state entered so far.
--   estimated_time_saved_hours: an estimate, completed answers × the organisation's minutes per answer (10 where it
--     states none); cost_savings_estimated_usd: those hours × its hourly cost (0 where it states none).
--   marketing_roi_improvement: the mean estimated_roi of insights implemented that day.
CREATE FUNCTION refresh_user_analytics(p_user uuid, p_day date) RETURNS void
  LANGUAGE plpgsql AS $$
DECLARE
  zone CONSTANT text := user_timezone(p_user);
  day_start CONSTANT timestamp := (p_day::timestamp AT TIME ZONE zone) AT TIME ZONE 'UTC';
  day_end CONSTANT timestamp := ((p_day + 1)::timestamp AT TIME ZONE zone) AT TIME ZONE 'UTC';
  settings jsonb;
  v user_analytics%ROWTYPE;
  saved numeric;
BEGIN
  SELECT u.organization_id, o.settings,
    CASE WHEN u.onboarding_completed AND (u.onboarding_completed_at IS NULL OR u.onboarding_completed_at < day_end)
      THEN 100
      ELSE coalesce((SELECT max(s.completion_percentage) FROM conversation_states s
        WHERE s.user_id = p_user AND s.state_type = 'onboarding' AND s.entered_at < day_end), 0)
    END
  INTO v.organization_id, settings, v.onboarding_progress
  FROM users u LEFT JOIN organizations o ON o.id = u.organization_id
  WHERE u.id = p_user;
  IF NOT FOUND THEN RETURN; END IF;

  v.id := morvo_row_id('user_analytics', p_user::text, to_char(p_day, 'YYYY-MM-DD'));
  v.week_start := p_day - extract(dow FROM p_day)::integer;
  v.month_start := date_trunc('month', p_day)::date;

  SELECT count(*) FILTER (WHERE kind = 'session_started'),
    coalesce(jsonb_agg(DISTINCT feature ORDER BY feature) FILTER (WHERE kind = 'feature_used' AND feature IS NOT NULL),
      '[]')
  INTO v.sessions_count, v.features_used
  FROM (SELECT kind, feature COLLATE "C" AS feature FROM activity_events
    WHERE user_id = p_user AND occurred_at >= day_start AND occurred_at < day_end) events;

  SELECT count(*) FILTER (WHERE role = 'user'), count(*) FILTER (WHERE role = 'assistant'),
    avg(user_rating)::double precision,
    count(*) FILTER (WHERE user_rating IS NOT NULL OR user_feedback IS NOT NULL),
    count(*) FILTER (WHERE coalesce(user_feedback = 'positive', user_rating >= 4)),
    (avg(processing_time_ms) FILTER (WHERE role = 'assistant'))::double precision,
    ceil(coalesce(extract(epoch FROM sum(gap) FILTER (WHERE gap > '0' AND gap <= '30 minutes')), 0) / 60),
    count(*) FILTER (WHERE role = 'assistant' AND coalesce(ended_as, 'completed') = 'completed')
      * coalesce((settings ->> 'minutes_saved_per_answer')::numeric, 10) / 60
  INTO v.messages_sent, v.messages_received, v.average_satisfaction_score, v.feedback_provided,
    v.positive_feedback_count, v.average_response_time_ms, v.total_conversation_time_minutes, saved
  FROM (
    SELECT role, user_rating, user_feedback, processing_time_ms, ended_as,
      created_at - lag(created_at) OVER (PARTITION BY conversation_id ORDER BY turn_number, created_at, id) AS gap
    FROM conversation_turns
    WHERE user_id = p_user AND created_at >= day_start AND created_at < day_end AND deleted_at IS NULL
  ) turns;
  v.estimated_time_saved_hours := saved;
  v.cost_savings_estimated_usd := saved * coalesce((settings ->> 'hourly_cost_usd')::numeric, 0);

  SELECT coalesce(jsonb_agg(DISTINCT agent_name ORDER BY agent_name), '[]'),
    coalesce(sum(api_calls_made) FILTER (WHERE agent_name = 'perplexity_agent'), 0),
    coalesce(sum(api_calls_made) FILTER (WHERE agent_name = 'se_ranking_agent'), 0),
    coalesce(sum(tokens_consumed) FILTER (WHERE agent_name NOT IN ('perplexity_agent', 'se_ranking_agent')), 0),
    coalesce(sum(cost_incurred::numeric), 0)::double precision,
    count(*) FILTER (WHERE success), count(*) FILTER (WHERE NOT success)
  INTO v.agents_interacted_with, v.perplexity_api_calls, v.seranking_api_calls, v.openai_tokens_used,
    v.total_api_cost_usd, v.successful_interactions, v.failed_interactions
  FROM (SELECT agent_name COLLATE "C" AS agent_name, api_calls_made, tokens_consumed, cost_incurred, success
    FROM agent_interactions
    WHERE user_id = p_user AND created_at >= day_start AND created_at < day_end
      AND interaction_type NOT IN ('skipped', 'deferred')) runs;

  SELECT count(*), count(*) FILTER (WHERE coalesce(status, 'active') NOT IN ('dismissed', 'expired')),
    count(*) FILTER (WHERE insight_type = 'strategy')
  INTO v.business_insights_generated, v.actionable_recommendations, v.marketing_strategies_created
  FROM marketing_insights
  WHERE user_id = p_user AND created_at >= day_start AND created_at < day_end AND deleted_at IS NULL;

  SELECT (sum(estimated_roi::numeric) / nullif(count(estimated_roi), 0))::double precision
  INTO v.marketing_roi_improvement
  FROM marketing_insights
  WHERE user_id = p_user AND implemented AND deleted_at IS NULL
    AND implementation_date >= day_start AND implementation_date < day_end;

  INSERT INTO user_analytics AS a (id, organization_id, user_id, date, week_start, month_start, sessions_count,
    total_conversation_time_minutes, messages_sent, messages_received, onboarding_progress, agents_interacted_with,
    features_used, business_insights_generated, actionable_recommendations, marketing_strategies_created,
    perplexity_api_calls, seranking_api_calls, openai_tokens_used, total_api_cost_usd, average_satisfaction_score,
    feedback_provided, positive_feedback_count, average_response_time_ms, successful_interactions,
    failed_interactions, estimated_time_saved_hours, marketing_roi_improvement, cost_savings_estimated_usd)
  VALUES (v.id, v.organization_id, p_user, p_day, v.week_start, v.month_start, v.sessions_count,
    v.total_conversation_time_minutes, v.messages_sent, v.messages_received, v.onboarding_progress,
    v.agents_interacted_with, v.features_used, v.business_insights_generated, v.actionable_recommendations,
    v.marketing_strategies_created, v.perplexity_api_calls, v.seranking_api_calls, v.openai_tokens_used,
    v.total_api_cost_usd, v.average_satisfaction_score, v.feedback_provided, v.positive_feedback_count,
    v.average_response_time_ms, v.successful_interactions, v.failed_interactions, v.estimated_time_saved_hours,
    v.marketing_roi_improvement, v.cost_savings_estimated_usd)
  ON CONFLICT (id, date) DO UPDATE SET
    organization_id = excluded.organization_id, week_start = excluded.week_start,
    month_start = excluded.month_start, sessions_count = excluded.sessions_count,
    total_conversation_time_minutes = excluded.total_conversation_time_minutes,
    messages_sent = excluded.messages_sent, messages_received = excluded.messages_received,
    onboarding_progress = excluded.onboarding_progress,
    agents_interacted_with = excluded.agents_interacted_with, features_used = excluded.features_used,
    business_insights_generated = excluded.business_insights_generated,
    actionable_recommendations = excluded.actionable_recommendations,
    marketing_strategies_created = excluded.marketing_strategies_created,
    perplexity_api_calls = excluded.perplexity_api_calls, seranking_api_calls = excluded.seranking_api_calls,
    openai_tokens_used = excluded.openai_tokens_used, total_api_cost_usd = excluded.total_api_cost_usd,
    average_satisfaction_score = excluded.average_satisfaction_score,
    feedback_provided = excluded.feedback_provided, positive_feedback_count = excluded.positive_feedback_count,
    average_response_time_ms = excluded.average_response_time_ms,
    successful_interactions = excluded.successful_interactions,
    failed_interactions = excluded.failed_interactions,
    estimated_time_saved_hours = excluded.estimated_time_saved_hours,
    marketing_roi_improvement = excluded.marketing_roi_improvement,
    cost_savings_estimated_usd = excluded.cost_savings_estimated_usd,
    updated_at = timezone('utc', now());
END $$;
