create table decisions (
  id uuid primary key,
  project_id uuid not null references projects,
  slug text not null unique,
  title text not null,
  what text not null,
  decided_by text not null,
  decided_on date not null,
  reasons text not null,
  options_rejected jsonb not null default '[]',
  translations jsonb not null default '{}',
  created_by uuid,
  created_at timestamptz not null default now()
);
create index on decisions (project_id);
create table decision_publications (
  decision_id uuid primary key references decisions,
  at timestamptz not null,
  by_account uuid,
  -- The coverage as it stood when published; the page shows today's and says when they differ.
  received integer not null,
  erased integer not null,
  used integer not null,
  answered integer not null
);
create table decision_themes (
  decision_id uuid not null references decisions,
  theme_id uuid not null references themes,
  -- A theme the decision did not use needs its reason.
  used boolean not null default true,
  not_used_why text,
  primary key (decision_id, theme_id),
  check (used or not_used_why is not null)
);
create index on decision_themes (theme_id);
create table decision_responses (
  decision_id uuid not null references decisions,
  theme_id uuid not null references themes,
  response text not null check (response in ('will-do', 'working-on-it', 'cannot', 'already-done', 'out-of-scope')),
  reason text not null,
  translations jsonb not null default '{}',
  by_account uuid,
  at timestamptz not null,
  primary key (decision_id, theme_id)
);
create table outcomes (
  id uuid primary key,
  project_id uuid not null references projects,
  decision_id uuid references decisions,
  theme_id uuid references themes,
  title text not null,
  what text not null,
  happened_on date not null,
  evidence text not null default '',
  translations jsonb not null default '{}',
  created_by uuid,
  created_at timestamptz not null default now()
);
create table outcome_publications (
  outcome_id uuid primary key references outcomes,
  at timestamptz not null,
  by_account uuid
);
create index on outcomes (project_id);
