-- What people and groups choose to offer, and what people, groups and projects need. Taken back, the row is gone.
create table skill_entries (
  id uuid primary key,
  side text not null check (side in ('offer', 'need')),
  -- Who wrote it and answers for it: an adult.
  account_id uuid not null references accounts on delete cascade,
  -- For whom: themselves, a group, or a project (which only needs).
  group_id uuid references groups on delete cascade,
  project_id uuid,
  kinds text[] not null,
  title text not null,
  about text not null,
  -- Nothing means anywhere in the area, or online.
  ward_id uuid references areas,
  languages text[] not null default '{}',
  times text not null default '',
  for_whom text not null default '',
  -- A need says whether it is paid, and how much or why not.
  paid boolean,
  pay text not null default '',
  -- The name, email and telephone that are shown when both sides agreed: sealed.
  details bytea not null,
  made_at timestamptz not null,
  ends_on date not null,
  -- When its owner was told that it ends soon.
  told_end_at timestamptz,
  check (group_id is null or project_id is null),
  check (project_id is null or side = 'need'),
  check ((paid is null) = (side = 'offer'))
);
create index on skill_entries using gin (kinds);
create index on skill_entries (side, made_at desc, id);
create index on skill_entries (account_id);
create index on skill_entries (group_id);
create index on skill_entries (project_id);
create index on skill_entries (ends_on);
-- One side asked the other. Whether both agreed is whether both rows are in skill_agreements, and none in skill_match_ends.
create table skill_matches (
  id uuid primary key,
  offer_id uuid not null references skill_entries on delete cascade,
  need_id uuid not null references skill_entries on delete cascade,
  asked_by_side text not null check (asked_by_side in ('offer', 'need')),
  asked_at timestamptz not null,
  unique (offer_id, need_id)
);
create index on skill_matches (need_id);
create table skill_agreements (
  match_id uuid not null references skill_matches on delete cascade,
  side text not null check (side in ('offer', 'need')),
  by_account uuid,
  at timestamptz not null,
  primary key (match_id, side)
);
-- A no, or a yes that was taken back.
create table skill_match_ends (
  match_id uuid primary key references skill_matches on delete cascade,
  side text not null check (side in ('offer', 'need')),
  by_account uuid,
  at timestamptz not null,
  why text not null check (why in ('refused', 'withdrawn'))
);
-- Something about an offer or a need is not right; a person looks at it. What was written is sealed.
create table skill_reports (
  id uuid primary key,
  entry_id uuid not null references skill_entries on delete cascade,
  words bytea not null,
  by_account uuid not null,
  at timestamptz not null,
  settled_at timestamptz,
  settled_by uuid
);
create index on skill_reports (entry_id);
create index on skill_reports (at) where settled_at is null;
create index on skill_reports (by_account);
-- Said by somebody whose account tells that they are under 18: read before it is shown, and never under a full name.
alter table voices add column under_18 boolean not null default false;
