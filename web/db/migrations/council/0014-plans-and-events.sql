-- The forward plan: who is asked about what, and in which weeks. What an officer typed, and what stands in a yearly plan.
create table forward_entries (
  id uuid primary key,
  title text not null,
  about text not null,
  service text not null,
  during daterange not null check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
  -- Whom it asks: no ward is everywhere, no community is everyone; with groups named and neither of both, only those groups.
  wards uuid[] not null default '{}',
  communities text[] not null default '{}',
  groups uuid[] not null default '{}',
  -- For officers alone.
  note text not null default '',
  -- Why a group is asked more often than the scheme allows.
  over_cap_why text,
  version integer not null default 1,
  added_at timestamptz not null,
  added_by uuid,
  updated_at timestamptz not null
);
create index on forward_entries using gist (during);
create index on forward_entries using gin (groups);
create index on forward_entries (upper(during), id);
create table forward_withdrawals (
  entry_id uuid primary key references forward_entries on delete cascade,
  at timestamptz not null,
  by_account uuid,
  why text not null
);
-- The annual engagement plan, April to March, by the year in which it begins.
create table engagement_plans (
  id uuid primary key,
  year integer not null unique check (year between 2000 and 2199),
  aims text not null,
  drafted_at timestamptz not null,
  drafted_by uuid,
  updated_at timestamptz not null
);
-- What a plan says about an entry of the forward plan besides.
create table plan_items (
  entry_id uuid primary key references forward_entries on delete cascade,
  plan_id uuid not null references engagement_plans on delete cascade,
  why text not null,
  how text not null,
  may_change text not null
);
create index on plan_items (plan_id);
-- A plan as it was adopted; the newest holds.
create table plan_versions (
  plan_id uuid not null references engagement_plans on delete cascade,
  number integer not null check (number > 0),
  at timestamptz not null,
  by_account uuid,
  why text not null,
  content jsonb not null,
  primary key (plan_id, number)
);
-- What groups say about a plan or one of its items, with the item as it was when they said it.
create table plan_comments (
  id uuid primary key,
  plan_id uuid not null references engagement_plans on delete cascade,
  entry_id uuid references forward_entries on delete cascade,
  group_id uuid not null references groups on delete cascade,
  words text not null,
  item_before jsonb,
  at timestamptz not null,
  by_account uuid,
  -- With its row in plan_responses: what waits is found without reading all that was answered.
  responded_at timestamptz
);
create index on plan_comments (plan_id, at, id) where responded_at is null;
create index on plan_comments (plan_id, at, id);
create index on plan_comments (group_id, at);
create index on plan_comments (by_account);
create index on plan_comments (entry_id);
create table plan_responses (
  comment_id uuid primary key references plan_comments on delete cascade,
  accepted boolean not null,
  words text not null,
  item_after jsonb,
  at timestamptz not null,
  by_account uuid
);
-- Events of groups for the council's events plan. The words stay the group's own.
create table events (
  id uuid primary key,
  group_id uuid not null references groups on delete cascade,
  title text not null,
  about text not null,
  place text not null,
  ward_id uuid,
  access text[] not null default '{}',
  cost text not null default '',
  booking text,
  -- Grows with each change that calendars must take over.
  sequence integer not null default 0,
  created_at timestamptz not null,
  created_by uuid,
  updated_at timestamptz not null
);
create index on events (group_id, created_at desc, id desc);
-- A day and its times; one that was taken away stays, so that calendars hear of it.
create table event_times (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  group_id uuid not null references groups on delete cascade,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  check (ends_at > starts_at)
);
create index on event_times (event_id);
create index on event_times (starts_at, id) where ended_at is null;
create index on event_times (starts_at, id);
-- It is put forward for the plan, perhaps again after a no; an officer answers each time.
create table event_proposals (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  group_id uuid not null references groups on delete cascade,
  at timestamptz not null,
  by_account uuid,
  -- With its row in event_answers.
  answered_at timestamptz
);
create index on event_proposals (event_id, at);
create index on event_proposals (at, id) where answered_at is null;
create index on event_proposals (by_account);
create table event_answers (
  proposal_id uuid primary key references event_proposals on delete cascade,
  event_id uuid not null references events on delete cascade,
  group_id uuid not null references groups on delete cascade,
  at timestamptz not null,
  by_account uuid,
  accepted boolean not null,
  why text
);
create index on event_answers (event_id) where accepted;
create table event_cancellations (
  event_id uuid primary key references events on delete cascade,
  group_id uuid not null references groups on delete cascade,
  at timestamptz not null,
  by_account uuid,
  why text not null
);
-- What its group changed after it was accepted, until an officer has seen it.
create table event_changes (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  group_id uuid not null references groups on delete cascade,
  at timestamptz not null,
  by_account uuid,
  before jsonb not null,
  fields text[] not null,
  seen_at timestamptz,
  seen_by uuid
);
create index on event_changes (event_id, at);
create index on event_changes (at) where seen_at is null;
