-- What only a laptop needs; never synced. The schema is the program's own, and all of it can be dropped by a reset
-- except account_recovery and drafts.
CREATE SCHEMA local;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- Arabic as it is compared; src/shared/domain/arabic.ts does the same and a property test holds the two together.
-- Forms of alef, hamza seats, alef maqsura, taa marbuta and Persian forms fold; digits become Western; white space
-- becomes one space; diacritics, tatweel, bidi controls and zero-width characters go.
CREATE FUNCTION local.normalize_arabic(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN btrim(regexp_replace(translate(
    lower(value COLLATE "pg_c_utf8"),
    U&'\0622\0623\0625\0671\0672\0673\0675\0649\0626\06cc\0624\0629\06be\06c1\06a9\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\06f0\06f1\06f2\06f3\06f4\06f5\06f6\06f7\06f8\06f9\0009\000a\000b\000c\000d\0085\00a0\1680\2000\2001\2002\2003\2004\2005\2006\2007\2008\2009\200a\2028\2029\202f\205f\3000\00ad\0610\0611\0612\0613\0614\0615\0616\0617\0618\0619\061a\061c\0640\064b\064c\064d\064e\064f\0650\0651\0652\0653\0654\0655\0656\0657\0658\0659\065a\065b\065c\065d\065e\065f\0670\06d6\06d7\06d8\06d9\06da\06db\06dc\06df\06e0\06e1\06e2\06e3\06e4\06e5\06e6\06e7\06e8\06ea\06eb\06ec\06ed\180e\200b\200c\200d\200e\200f\202a\202b\202c\202d\202e\2060\2061\2062\2063\2064\2066\2067\2068\2069\206a\206b\206c\206d\206e\206f\feff',
    U&'\0627\0627\0627\0627\0627\0627\0627\064a\064a\064a\0648\0647\0647\0647\064301234567890123456789                        '
  ), ' {2,}', ' ', 'g'), ' ');

CREATE TABLE local.meta (
  key text PRIMARY KEY,
  value jsonb NOT NULL
);

CREATE TABLE local.account_recovery (
  user_id uuid PRIMARY KEY REFERENCES public.users (id) ON DELETE CASCADE,
  code_hash text NOT NULL,
  created_at timestamp NOT NULL DEFAULT timezone('utc', now())
);

-- An answer while it is being written; its turn is inserted once, when it has ended (also found so after a kill).
CREATE TABLE local.running_answers (
  turn_id uuid PRIMARY KEY,
  conversation_id uuid NOT NULL REFERENCES public.conversations (id) ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES public.users (id) ON DELETE CASCADE,
  user_turn_id uuid NOT NULL,
  turn_number integer NOT NULL,
  content text NOT NULL DEFAULT '',
  started_at timestamp NOT NULL DEFAULT timezone('utc', now()),
  updated_at timestamp NOT NULL DEFAULT timezone('utc', now()),
  agent_name varchar(100),
  language varchar(10),
  meta jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX idx_running_answers_conversation ON local.running_answers (conversation_id);

CREATE TABLE local.drafts (
  key text PRIMARY KEY,
  content text NOT NULL,
  updated_at timestamp NOT NULL DEFAULT timezone('utc', now())
);

-- Message search. A turn waits in turn_search_pending from its insert until a slice of upkeep has indexed it: so
-- writes stay fast, "nothing to do" is one look at an empty table, and search knows what it still has to scan.
CREATE TABLE local.turn_search_pending (
  turn_id uuid PRIMARY KEY REFERENCES public.conversation_turns (id) ON DELETE CASCADE,
  created_at timestamp NOT NULL
);
CREATE INDEX idx_turn_search_pending_recent ON local.turn_search_pending (created_at DESC, turn_id DESC);

-- body is searchKey() of the content (src/shared/domain/arabic.ts): made in TypeScript, where it costs a sixteenth.
CREATE TABLE local.turn_search (
  turn_id uuid PRIMARY KEY REFERENCES public.conversation_turns (id) ON DELETE CASCADE,
  conversation_id uuid NOT NULL,
  created_at timestamp NOT NULL,
  body text NOT NULL
);
CREATE INDEX idx_turn_search_recent ON local.turn_search (created_at DESC, turn_id DESC);
CREATE INDEX idx_turn_search_conversation ON local.turn_search (conversation_id);
CREATE INDEX idx_turn_search_body ON local.turn_search USING gin (body gin_trgm_ops) WITH (fastupdate = off);

CREATE FUNCTION local.queue_turn_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO local.turn_search_pending (turn_id, created_at)
  SELECT id, coalesce(created_at, timezone('utc', now())) FROM inserted
  ON CONFLICT (turn_id) DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER queue_turn_search AFTER INSERT ON public.conversation_turns
  REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION local.queue_turn_search();
ALTER TABLE public.conversation_turns ENABLE ALWAYS TRIGGER queue_turn_search;

INSERT INTO local.turn_search_pending (turn_id, created_at)
SELECT id, coalesce(created_at, timezone('utc', now())) FROM public.conversation_turns;

-- The knowledge base that ships with the app, filled anew when its version changes.
CREATE TABLE local.playbook_entries (
  id text PRIMARY KEY,
  topic text NOT NULL,
  title_ar text NOT NULL,
  title_en text NOT NULL,
  claim_ar text NOT NULL,
  claim_en text NOT NULL,
  figure jsonb,
  period jsonb,
  sources jsonb NOT NULL,
  confidence text NOT NULL,
  review_by date NOT NULL,
  legal boolean NOT NULL,
  keywords jsonb NOT NULL,
  search text NOT NULL,
  tsv tsvector NOT NULL,
  version text NOT NULL
);
CREATE INDEX idx_playbook_entries_tsv ON local.playbook_entries USING gin (tsv);
CREATE INDEX idx_playbook_entries_search ON local.playbook_entries USING gin (search gin_trgm_ops);
