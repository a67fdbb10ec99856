create table decisions (
  id uuid primary key,
  project_id uuid not null references projects,
  slug text not null unique,
  title text not null,
  what text not null,
  decided_by text not null,
  decided_on date not null,
  reasons text not null,
  -- [{ "option": …, "why": … }]
  options_rejected jsonb not null default '[]',
  -- { "cy": { "title": …, "what": …, "reasons": … } }
  translations jsonb not null default '{}',
  version integer not null default 1,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on decisions (project_id);
create table decision_publications (
  decision_id uuid primary key references decisions,
  at timestamptz not null,
  by_account uuid,
  -- The coverage as it stood when published.
  coverage jsonb not null
);
create index on decision_publications (at desc);
-- The coverage as it is now. Counting it reads every voice of the project, so a job keeps it and pages only read it.
create table decision_coverages (
  decision_id uuid primary key references decisions,
  coverage jsonb not null,
  -- The counts it was made from: while they are the same, nothing has to be counted again.
  basis text not null,
  at timestamptz not null
);
create table decision_themes (
  decision_id uuid not null references decisions,
  theme_id uuid not null references themes,
  -- A theme the decision did not rest on needs its reason.
  used boolean not null,
  not_used_why text not null default '',
  primary key (decision_id, theme_id),
  check (used or not_used_why <> '')
);
create index on decision_themes (theme_id);
create table decision_responses (
  decision_id uuid not null,
  theme_id uuid not null,
  response text not null check (response in ('will-do', 'working-on-it', 'cannot', 'already-done', 'out-of-scope')),
  reason text not null check (reason <> ''),
  -- By when, and whose it is: for what we will do and what we are working on.
  due_on date,
  owner_account uuid,
  translations jsonb not null default '{}',
  by_account uuid,
  at timestamptz not null,
  primary key (decision_id, theme_id),
  -- What is answered is also said to be used or not.
  foreign key (decision_id, theme_id) references decision_themes
);
create index on decision_responses (theme_id);

-- What changed, when, and how we know.
create table outcomes (
  id uuid primary key,
  project_id uuid not null references projects,
  decision_id uuid references decisions,
  title text not null,
  what text not null,
  happened_on date not null,
  evidence text not null,
  translations jsonb not null default '{}',
  version integer not null default 1,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index on outcomes (project_id);
create table outcome_themes (
  outcome_id uuid not null references outcomes,
  theme_id uuid not null references themes,
  primary key (outcome_id, theme_id)
);
create index on outcome_themes (theme_id);
create table outcome_publications (
  outcome_id uuid primary key references outcomes,
  at timestamptz not null,
  by_account uuid
);
create index on outcome_publications (at desc);
