create table projects (
  id uuid primary key,
  slug text not null unique,
  kind text not null default 'project' check (kind in ('project', 'enquiry', 'pathfinder', 'pilot', 'consultation')),
  title text not null,
  purpose text not null default '',
  can_change text not null default '',
  cannot_change text not null default '',
  decider text not null default '',
  decide_by date,
  level text check (level in ('inform', 'consult', 'involve', 'collaborate', 'community-led')),
  form text check (form in ('co-design', 'co-produce', 'co-deliver')),
  contact_name text not null default '',
  contact_email text not null default '',
  starts_on date,
  ends_on date,
  no_documents_reason text not null default '',
  no_unknowns_reason text not null default '',
  translations jsonb not null default '{}',
  version integer not null default 1,
  created_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (form is null or level = 'collaborate')
);
-- The brief as it stood before each change, so that older ones are kept and two editors lose nothing.
create table project_brief_versions (
  project_id uuid not null references projects,
  version integer not null,
  content jsonb not null,
  replaced_at timestamptz not null,
  replaced_by uuid,
  primary key (project_id, version)
);
create table project_topics (
  project_id uuid not null references projects,
  slug text not null,
  name text not null,
  primary key (project_id, slug)
);
create index on project_topics (slug);
create table project_old_slugs (slug text primary key, project_id uuid not null references projects);
create table project_places (
  project_id uuid not null references projects,
  area_id uuid not null references areas,
  primary key (project_id, area_id)
);
create index on project_places (area_id);
create table project_schedules (
  project_id uuid primary key references projects,
  publish_at timestamptz not null,
  by_account uuid,
  at timestamptz not null,
  -- The time came and something was still missing: what was, and when.
  failed_at timestamptz,
  failed_why text
);
create index on project_schedules (publish_at) where failed_at is null;
create table project_publications (
  project_id uuid primary key references projects,
  at timestamptz not null,
  by_account uuid
);
create index on project_publications (at desc);
create table project_pauses (
  id uuid primary key,
  project_id uuid not null references projects,
  at timestamptz not null,
  by_account uuid,
  reason text not null,
  ended_at timestamptz,
  ended_by uuid
);
create unique index on project_pauses (project_id) where ended_at is null;
create table project_closures (
  project_id uuid primary key references projects,
  at timestamptz not null,
  by_account uuid,
  summary text not null
);
create table project_level_changes (
  id uuid primary key,
  project_id uuid not null references projects,
  from_level text,
  to_level text,
  from_form text,
  to_form text,
  reason text not null,
  by_account uuid,
  at timestamptz not null
);
create index on project_level_changes (project_id, at);
create table project_stages (
  id uuid primary key,
  project_id uuid not null references projects,
  step text not null check (step in ('prepare', 'listen', 'make-sense', 'decide', 'do', 'look-back')),
  name text not null,
  description text not null default '',
  translations jsonb not null default '{}',
  starts_on date not null,
  ends_on date,
  created_at timestamptz not null default now(),
  check (ends_on is null or ends_on >= starts_on)
);
create index on project_stages (project_id, starts_on);
-- Meetings of the people who run it; the kick-off comes first on the timeline.
create table project_sessions (
  id uuid primary key,
  project_id uuid not null references projects,
  kind text not null check (kind in ('kick-off', 'session')),
  held_on date not null,
  title text not null,
  notes text not null default '',
  added_by uuid,
  added_at timestamptz not null
);
create unique index on project_sessions (project_id) where kind = 'kick-off';
create index on project_sessions (project_id, held_on);
create table project_documents (
  id uuid primary key,
  project_id uuid not null references projects,
  title text not null,
  kind text not null default '',
  summary text not null default '',
  -- The document itself as a page, or in words all that its file says.
  body text not null default '',
  translations jsonb not null default '{}',
  file_id uuid references files,
  added_by uuid,
  added_at timestamptz not null,
  version integer not null default 1,
  check (body <> '' or (file_id is not null and summary <> ''))
);
create index on project_documents (project_id, added_at);
create table project_document_withdrawals (
  document_id uuid primary key references project_documents,
  at timestamptz not null,
  by_account uuid,
  reason text not null
);
create table project_unknowns (
  id uuid primary key,
  project_id uuid not null references projects,
  question text not null,
  translations jsonb not null default '{}',
  added_by uuid,
  added_at timestamptz not null,
  answer text,
  answered_by uuid,
  answered_at timestamptz
);
create index on project_unknowns (project_id, added_at);
create table project_team (
  project_id uuid not null references projects,
  account_id uuid not null references accounts on delete cascade,
  shown_as text not null,
  lead boolean not null default false,
  added_at timestamptz not null,
  primary key (project_id, account_id)
);
create table project_previews (
  token_hash bytea primary key,
  project_id uuid not null references projects,
  created_by uuid,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid
);
create index on project_previews (project_id);
