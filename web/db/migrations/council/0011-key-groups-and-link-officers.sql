-- Numbers and switches that the network and the council set for the scheme; the newest of a name counts.
create table network_rules (
  id uuid primary key,
  name text not null,
  value integer not null,
  at timestamptz not null,
  by_account uuid
);
create index on network_rules (name, at desc);
-- The broker says that a group stands for others, from a day to a day, and why.
create table key_group_designations (
  id uuid primary key,
  group_id uuid not null references groups on delete cascade,
  nominator text not null,
  criteria text not null,
  rationale text not null,
  -- Why there are more than the target.
  over_target_why text,
  review_on date not null,
  designated_at timestamptz not null,
  designated_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  ended_why text
);
create unique index on key_group_designations (group_id) where ended_at is null;
create index on key_group_designations (group_id, designated_at);
-- What a calculation proposed; a person decides.
create table network_suggestions (
  id uuid primary key,
  kind text not null check (kind in ('key-groups', 'link-officers')),
  asked_at timestamptz not null,
  asked_by uuid,
  answer jsonb not null
);
-- News that key groups send on to other groups.
create table cascades (
  id uuid primary key,
  title text not null,
  message text not null,
  due_on date not null,
  asked_at timestamptz not null,
  asked_by uuid
);
create index on cascades (asked_at desc, id desc);
-- A key group says which groups it sent it on to.
create table cascade_returns (
  cascade_id uuid not null references cascades on delete cascade,
  group_id uuid not null references groups on delete cascade,
  reached_group uuid not null references groups on delete cascade,
  at timestamptz not null,
  by_account uuid,
  primary key (cascade_id, group_id, reached_group)
);
create index on cascade_returns (reached_group);
create index on cascade_returns (group_id);
-- A senior officer who is the link between key groups and the council, from a day to a day.
create table link_officers (
  id uuid primary key,
  account_id uuid not null references accounts on delete cascade,
  grade text not null check (grade in ('head-of-service', 'director')),
  service text not null,
  telephone text,
  -- What they know, for finding groups that fit: communities, and wards.
  communities text[] not null default '{}',
  wards uuid[] not null default '{}',
  appointed_at timestamptz not null,
  appointed_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  ended_why text
);
create unique index on link_officers (account_id) where ended_at is null;
-- Whom a key group has as its link officer; one at a time.
create table link_allocations (
  id uuid primary key,
  group_id uuid not null references groups on delete cascade,
  officer_id uuid not null references link_officers on delete cascade,
  relevance text not null,
  started_at timestamptz not null,
  started_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  ended_why text
);
create unique index on link_allocations (group_id) where ended_at is null;
create index on link_allocations (officer_id) where ended_at is null;
create index on link_allocations (group_id, started_at);
create index on link_allocations (officer_id, started_at);
-- Who stands in for a link officer while they are away.
create table link_covers (
  id uuid primary key,
  officer_id uuid not null references link_officers on delete cascade,
  cover_officer uuid not null references link_officers on delete cascade,
  from_on date not null,
  until_on date not null,
  at timestamptz not null,
  by_account uuid
);
create index on link_covers (officer_id, until_on);
-- Officer and group who must not be linked: they are related, or have a quarrel.
create table link_conflicts (
  officer_id uuid not null references link_officers on delete cascade,
  group_id uuid not null references groups on delete cascade,
  why text not null,
  at timestamptz not null,
  by_account uuid,
  primary key (officer_id, group_id)
);
create index on link_conflicts (group_id);
-- What a link officer does, from the second version on; the first is the one the scheme began with.
create table terms_versions (
  number integer primary key check (number > 1),
  clauses text[] not null,
  why text not null,
  at timestamptz not null,
  by_account uuid
);
create table terms_agreements (
  group_id uuid not null references groups on delete cascade,
  version integer not null,
  -- Who agreed for the group, as they signed.
  name text not null,
  agreed_at timestamptz not null,
  by_account uuid,
  primary key (group_id, version)
);
create index on terms_agreements (by_account);
