-- What says the same, or nearly: a job gives each that waits a group, so that the queue shows one row for all of them.
alter table voice_waits add column alike uuid;
create index on voice_waits (alike, voice_id) where alike is not null;
create index on voice_waits (since, voice_id) where alike is null;
create table voice_alikes (
  voice_id uuid primary key references voices,
  group_id uuid not null,
  at timestamptz not null
);
create index on voice_alikes (group_id, at);
-- Of the first of each group, by which the next is found: numbers made from runs of its letters, and not its words.
create table voice_alike_bands (
  subject text not null,
  band integer not null,
  voice_id uuid not null references voices,
  group_id uuid not null,
  primary key (subject, band, voice_id)
);
create index on voice_alike_bands (voice_id);
-- What may be one will speaking as many. It is shown to people, and nothing is done by itself.
create table moderation_hints (
  id uuid primary key,
  subject text not null,
  project_id uuid,
  kind text not null check (kind in ('fast', 'few-wards', 'one-browser')),
  group_id uuid,
  participant bytea,
  n integer not null,
  -- Of how many wards, where wards are what it is about.
  wards integer,
  from_at timestamptz not null,
  to_at timestamptz not null,
  found_at timestamptz not null,
  noted_at timestamptz,
  noted_by uuid,
  -- How many there were when somebody noted it: twice as many open it again.
  noted_n integer,
  check ((group_id is null) <> (participant is null))
);
create unique index on moderation_hints (group_id, kind) where group_id is not null;
create unique index on moderation_hints (participant, kind) where participant is not null;
create index on moderation_hints (found_at desc, id desc) where noted_at is null;
-- Who was written to about what waits too long: once a day.
create table moderation_alerts (
  account_id uuid not null,
  on_day date not null,
  waiting integer not null,
  primary key (account_id, on_day)
);
