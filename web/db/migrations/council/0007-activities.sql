create table activities (
  id uuid primary key,
  project_id uuid not null references projects,
  stage_id uuid references project_stages,
  kind text not null,
  slug text not null,
  title text not null,
  question text not null,
  help text not null default '',
  translations jsonb not null default '{}',
  identity_level text not null default 'open' check (identity_level in ('open', 'email', 'account', 'code')),
  pre_moderation boolean not null default true,
  opens_at timestamptz not null,
  closes_at timestamptz,
  -- The kind's own definition, validated by the kind: for a conversation its prompts.
  definition jsonb not null default '{}',
  version integer not null default 1,
  created_by uuid,
  created_at timestamptz not null default now(),
  unique (project_id, slug),
  check (closes_at is null or closes_at > opens_at)
);
create table activity_publications (
  activity_id uuid primary key references activities,
  at timestamptz not null,
  by_account uuid
);
create table activity_closures (
  activity_id uuid primary key references activities,
  at timestamptz not null,
  by_account uuid,
  reason text not null default ''
);
create index on activities (project_id);
create index on activities (opens_at, closes_at);
-- Followers were told that it opened.
create table activity_openings (
  activity_id uuid primary key references activities,
  at timestamptz not null
);
-- A download of answers belongs to who asked for it, for a day. Its rows are sealed, and swept when the day is over.
create table exports (
  id uuid primary key,
  activity_id uuid not null references activities,
  asked_by uuid not null,
  asked_at timestamptz not null,
  expires_at timestamptz not null,
  made_at timestamptz,
  voices integer
);
create index on exports (asked_by, asked_at desc);
create index on exports (expires_at);
create table export_parts (
  export_id uuid not null references exports on delete cascade,
  position integer not null,
  content bytea not null,
  primary key (export_id, position)
);
-- Equality answers of it are counts now, and no rows any more.
create table activity_equality_ends (
  activity_id uuid primary key references activities,
  at timestamptz not null
);
