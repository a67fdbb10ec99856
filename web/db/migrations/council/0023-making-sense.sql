-- Under which themes a person, a rule and a model put a voice are counted apart; what the model alone said does not count.
create index on voice_themes (theme_id, how) where confirmed_at is null;

-- What the kernel suggested for a project, one activity of it or one question, with all that makes it again.
create table theme_runs (
  id uuid primary key,
  project_id uuid not null,
  about text,
  part text,
  model text not null,
  seed text not null,
  input_hash text not null,
  -- How many themes a person asked for; absent where the steadiest number was chosen.
  number integer,
  comments integer not null,
  repeats integer not null,
  unplaced integer not null,
  at timestamptz not null,
  by_account uuid
);
create index on theme_runs (project_id, at desc);
create table theme_run_themes (
  run_id uuid not null references theme_runs,
  place integer not null,
  language text not null,
  proposal text,
  -- Phrases that stand in the comments, best first.
  keyphrases jsonb not null,
  -- Ranks of the comments nearest to the centre.
  examples integer[] not null,
  steadiness real not null,
  shaky boolean not null,
  comments integer not null,
  distinct_comments integer not null,
  primary key (run_id, place)
);
-- Which piece of which voice it placed where: place 0 is under no theme. The words stay with the voice alone.
create table theme_run_comments (
  run_id uuid not null references theme_runs,
  rank integer not null,
  place integer not null,
  voice_id uuid not null references voices,
  part text not null,
  -- The rank of the first comment that says the same, and there how many say it.
  says integer not null,
  copies integer not null,
  primary key (run_id, rank)
);
create index on theme_run_comments (run_id, place, rank);
create index on theme_run_comments (run_id, says);
create index on theme_run_comments (run_id, copies desc, rank) where copies > 1;
create index on theme_run_comments (voice_id);
create table theme_run_decisions (
  id uuid primary key,
  run_id uuid not null references theme_runs,
  place integer not null,
  deed text not null check (deed in ('named', 'merged', 'dropped', 'split')),
  theme_id uuid references themes,
  read integer not null,
  suggested integer not null,
  at timestamptz not null,
  by_account uuid
);
create unique index on theme_run_decisions (run_id, place) where deed <> 'split';
create index on theme_run_decisions (theme_id);

-- "Comments with this phrase go here": the phrase is a row of words, never a pattern.
create table theme_rules (
  id uuid primary key,
  theme_id uuid not null references themes,
  phrase text not null,
  at timestamptz not null,
  by_account uuid,
  ended_at timestamptz,
  ended_by uuid
);
create index on theme_rules (theme_id) where ended_at is null;

-- Somebody took it out of this theme: no rule and no model puts it there again, until a person does.
create table theme_removals (
  theme_id uuid not null references themes,
  voice_id uuid not null references voices,
  part text not null,
  at timestamptz not null,
  by_account uuid,
  primary key (theme_id, voice_id, part)
);
create index on theme_removals (voice_id);

-- What somebody read in the queue. Under which themes they put it is in voice_themes.
create table theme_readings (
  voice_id uuid not null references voices,
  part text not null,
  project_id uuid not null,
  -- None of the themes fits, or it needs a new one.
  none boolean not null,
  -- It was drawn by lot, and not because the model was unsure.
  by_lot boolean not null,
  at timestamptz not null,
  by_account uuid,
  primary key (voice_id, part)
);
create index on theme_readings (project_id);
create table theme_learnings (
  id uuid primary key,
  project_id uuid not null,
  about text,
  part text,
  model text not null,
  seed text not null,
  comments integer not null,
  labels integer not null,
  -- The kernel's measure on readings that it did not learn from; absent where there was too little to learn from.
  held_out jsonb,
  suggested integer not null,
  at timestamptz not null,
  by_account uuid
);
create index on theme_learnings (project_id, at desc);
create table theme_asks (
  learning_id uuid not null references theme_learnings,
  place integer not null,
  voice_id uuid not null references voices,
  part text not null,
  why text not null check (why in ('uncertain', 'random-check')),
  choices jsonb not null,
  answered_at timestamptz,
  passed_at timestamptz,
  primary key (learning_id, place)
);
create index on theme_asks (voice_id);

-- A second person puts a sample under themes without seeing what the first did.
create table theme_checks (
  id uuid primary key,
  project_id uuid not null,
  seed text not null,
  asked_at timestamptz not null,
  asked_by uuid,
  coder uuid,
  finished_at timestamptz,
  agreement jsonb
);
create index on theme_checks (project_id, asked_at desc);
create table theme_check_items (
  check_id uuid not null references theme_checks,
  place integer not null,
  voice_id uuid not null references voices,
  part text not null,
  first uuid[] not null,
  first_by uuid,
  second uuid[],
  second_at timestamptz,
  settled uuid[],
  settled_at timestamptz,
  settled_by uuid,
  primary key (check_id, place)
);
create index on theme_check_items (voice_id);

-- Quotes for the report. `version`: how often the words had changed when it was pinned; changed words are pinned anew.
create table theme_quotes (
  id uuid primary key,
  theme_id uuid not null references themes,
  voice_id uuid not null references voices,
  part text not null,
  version integer not null,
  pinned_at timestamptz not null,
  pinned_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  ended_why text check (ended_why in ('unpinned', 'not-shown', 'changed', 'moved'))
);
create unique index on theme_quotes (theme_id, voice_id, part) where ended_at is null;
create index on theme_quotes (voice_id);
create index on theme_quotes (pinned_by) where ended_at is null;

-- What became of every voice of a project, by channel, and each theme's by channel: counted by a job, so that the page costs the same for all.
create table theme_coverages (
  project_id uuid primary key,
  channels jsonb not null,
  themes jsonb not null,
  basis text not null,
  at timestamptz not null
);

-- A theme with all that was merged into it, step by step.
create function theme_with(theme uuid) returns setof uuid language sql stable as $$
  with recursive all_of (id) as (
    select theme union select m.from_theme from theme_merges m join all_of on m.into_theme = all_of.id where m.undone_at is null)
  select id from all_of
$$;
-- What a theme is part of now, step by step; itself where it was not merged.
create function theme_now(theme uuid) returns uuid language sql stable as $$
  with recursive way (id, step) as (
    select theme, 0 union all select m.into_theme, way.step + 1 from theme_merges m join way on m.from_theme = way.id where m.undone_at is null and way.step < 100)
  select id from way order by step desc limit 1
$$;
