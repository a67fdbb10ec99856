-- Community groups and organisations. What may be seen of each field, and by whom, is the group's to say.
create table groups (
  id uuid primary key,
  slug text not null unique,
  name text not null,
  -- The name as it is compared and put in order: letters and figures only, without "the".
  name_key text not null,
  sectors text[] not null default '{}',
  about text not null default '',
  communities text[] not null default '{}',
  serves text not null default '',
  languages text[] not null default '{}',
  website text,
  charity_number text,
  postcode text,
  address text,
  -- Name, email and telephone of whoever speaks for it, sealed together.
  contact bytea,
  -- For whom each field is: 'public', 'network' or 'broker'.
  visibility jsonb not null default '{}',
  -- A body of or for young people.
  youth boolean not null default false,
  source text,
  import_id uuid,
  created_by uuid,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  -- When somebody last said that all this is right.
  checked_at timestamptz,
  version integer not null default 1,
  -- Only what everyone may read is found by everyone's searches.
  words tsvector not null generated always as (to_tsvector('simple', name
    || ' ' || case when coalesce(visibility->>'about', 'public') = 'public' then about else '' end
    || ' ' || case when coalesce(visibility->>'serves', 'public') = 'public' then serves else '' end)) stored
);
create index on groups (name_key, id);
create index on groups (postcode);
create index on groups (charity_number);
create index on groups (import_id);
create index on groups using gin (sectors);
create index on groups using gin (communities);
create index on groups using gin (languages);
create index on groups using gin (words);
create table group_wards (
  group_id uuid not null references groups on delete cascade,
  area_id uuid not null references areas,
  primary key (group_id, area_id)
);
create index on group_wards (area_id, group_id);
-- A group is in the network from a day to a day; one that never was is a draft that waits to be invited.
create table group_memberships (
  id uuid primary key,
  group_id uuid not null references groups on delete cascade,
  joined_at timestamptz not null,
  joined_by uuid,
  left_at timestamptz,
  left_by uuid,
  left_why text
);
create unique index on group_memberships (group_id) where left_at is null;
create index on group_memberships (group_id, joined_at);
-- What an entry said before, and who changed it; the newest is the entry itself.
create table group_versions (
  group_id uuid not null references groups on delete cascade,
  version integer not null,
  ended_at timestamptz not null,
  ended_by uuid,
  -- The import or the merge that ended it.
  import_id uuid,
  fields jsonb not null,
  contact bytea,
  primary key (group_id, version)
);
create index on group_versions (import_id);
-- Entries that are no longer there: one that was put together with another leads to it for ever.
create table group_removals (
  group_id uuid primary key references groups on delete cascade,
  at timestamptz not null,
  by_account uuid,
  why text not null check (why in ('merged', 'import-undone')),
  into_group uuid
);
create index on group_removals (into_group);
-- A list of groups that somebody brought: checked, shown, taken, and perhaps undone. The file is sealed and let go when it is taken.
create table group_imports (
  id uuid primary key,
  name text not null,
  content bytea,
  -- Whether its groups are in the network at once, or are drafts to be invited.
  joins boolean not null,
  uploaded_by uuid,
  uploaded_at timestamptz not null,
  job_id uuid,
  -- What the check found: how many are new and which look like others; or the lines that are wrong.
  found jsonb,
  problems jsonb,
  taken_at timestamptz,
  taken_by uuid,
  counts jsonb,
  undone_at timestamptz,
  undone_by uuid,
  undone_counts jsonb
);
create index on group_imports (uploaded_at);
-- Two entries that look alike and are not the same.
create table group_doubles_settled (
  group_id uuid not null references groups on delete cascade,
  other_id uuid not null references groups on delete cascade,
  at timestamptz not null,
  by_account uuid,
  primary key (group_id, other_id)
);
create index on group_doubles_settled (other_id);
-- What a group's own people would like its entry to say; the broker takes it over, or says why not.
create table group_proposals (
  id uuid primary key,
  group_id uuid not null references groups on delete cascade,
  fields jsonb not null,
  contact bytea,
  proposed_by uuid not null,
  proposed_at timestamptz not null
);
create index on group_proposals (group_id, proposed_at);
create table group_proposal_answers (
  proposal_id uuid primary key references group_proposals on delete cascade,
  group_id uuid not null references groups on delete cascade,
  at timestamptz not null,
  by_account uuid,
  approved boolean not null,
  why text
);
