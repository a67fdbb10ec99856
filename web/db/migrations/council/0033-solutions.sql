-- Solution boards: problems, and the ideas against them, hang on voices; their words stay there, so that what is refused,
-- redacted or erased there is so here.
create table solution_problems (
  -- The voice that raised it.
  id uuid primary key references voices,
  activity_id uuid not null references activities,
  -- In whose name it was raised; empty for a resident.
  group_id uuid,
  ward_id uuid,
  given_at timestamptz not null,
  step text not null default 'problem' check (step in ('problem', 'ideas', 'prototypes', 'tests', 'decision')),
  -- Whom it affects: stored for lists, equal to a recount.
  affected integer not null default 0,
  -- Who looks after it, what comes next and by when: the newest agreement.
  owner text not null default '',
  next_step text not null default '',
  next_on date,
  -- The act that put it together with another; empty while it stands by itself.
  gone_by uuid
);
create index on solution_problems (activity_id, step, affected desc, id desc) where gone_by is null;
create index on solution_problems (activity_id, ward_id) where gone_by is null;
create index on solution_problems (activity_id, coalesce(next_on, '9999-12-31'), id) where gone_by is null;
create index on solution_problems (next_on) where gone_by is null and step <> 'decision';
create table solution_ideas (
  id uuid primary key references voices,
  activity_id uuid not null references activities,
  problem_id uuid not null references solution_problems,
  group_id uuid,
  given_at timestamptz not null,
  gone_by uuid
);
create index on solution_ideas (problem_id, given_at, id);
-- A group works on a problem, with what it brings in the words of a voice.
create table solution_groups (
  voice_id uuid primary key references voices,
  activity_id uuid not null references activities,
  problem_id uuid not null references solution_problems,
  group_id uuid not null,
  name text not null,
  joined_at timestamptz not null,
  left_at timestamptz
);
create unique index solution_groups_once on solution_groups (problem_id, group_id) where left_at is null;
create index on solution_groups (activity_id, group_id);
create index on solution_groups (group_id);
-- "This affects me too": once per person, a fact of the database. The fingerprint differs from activity to activity.
create table solution_affected (
  problem_id uuid not null references solution_problems,
  activity_id uuid not null references activities,
  person text not null,
  at timestamptz not null,
  -- The problem whose merging brought it here; undoing takes these rows away again.
  via uuid references solution_problems,
  primary key (problem_id, person)
);
create index on solution_affected (person);
create table solution_steps (
  id uuid primary key,
  activity_id uuid not null references activities,
  problem_id uuid not null references solution_problems,
  step text not null check (step in ('ideas', 'prototypes', 'tests', 'decision')),
  why text not null,
  at timestamptz not null,
  by_account uuid,
  -- The group that led; empty where an officer did.
  by_group text not null default ''
);
create index on solution_steps (problem_id, at);
create table solution_agreements (
  id uuid primary key,
  activity_id uuid not null references activities,
  problem_id uuid not null references solution_problems,
  owner text not null,
  next_step text not null,
  next_on date not null,
  at timestamptz not null,
  by_account uuid
);
create index on solution_agreements (problem_id, at);
create table solution_prototypes (
  id uuid primary key,
  activity_id uuid not null references activities,
  idea_id uuid not null references solution_ideas,
  what text not null,
  who text not null check (who in ('council', 'group', 'residents', 'together')),
  place text not null,
  from_on date not null,
  to_on date not null check (to_on >= from_on),
  cost_pence bigint check (cost_pence >= 0),
  at timestamptz not null,
  by_account uuid
);
create index on solution_prototypes (idea_id, from_on);
create table solution_tests (
  id uuid primary key,
  activity_id uuid not null references activities,
  prototype_id uuid not null references solution_prototypes,
  seen text not null,
  measure text not null default '',
  before numeric,
  after numeric,
  verdict text not null check (verdict in ('works', 'partly', 'not')),
  tested_on date not null,
  at timestamptz not null,
  by_account uuid
);
create index on solution_tests (prototype_id, tested_on);
-- What was put together, for ever, also undone: problems with problems, ideas with ideas of the same problem.
create table solution_joins (
  act uuid primary key,
  activity_id uuid not null references activities,
  what text not null check (what in ('problem', 'idea')),
  from_id uuid not null,
  into_id uuid not null,
  why text not null,
  at timestamptz not null,
  by_account uuid,
  undone_at timestamptz,
  undone_by uuid,
  check (from_id <> into_id)
);
create index on solution_joins (from_id);
create index on solution_joins (into_id);
create index on solution_joins (activity_id, at desc) where undone_at is null;
-- The ideas that a decision takes up; public from the moment at which the decision is.
create table solution_adoptions (
  decision_id uuid not null,
  idea_id uuid not null references solution_ideas,
  activity_id uuid not null references activities,
  at timestamptz not null,
  by_account uuid,
  published_at timestamptz,
  primary key (decision_id, idea_id)
);
create index on solution_adoptions (idea_id);
