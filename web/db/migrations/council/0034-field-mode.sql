-- Answers taken on shared devices where there is no signal: what was prepared, on which devices, and what came in.
create table field_sessions (
  id uuid primary key,
  project_id uuid not null references projects,
  -- The address that devices open; useless without the number that the desk shows.
  code text not null unique,
  pin bytea not null,
  -- Devices seal what they keep to this key; the other half is sealed here and never leaves.
  public_key text not null,
  private_key bytea not null,
  place text not null,
  channel text not null check (channel in ('event', 'one-to-one', 'partner')),
  partner text not null default '',
  outreach_id uuid references outreach_sessions,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- How long after closing answers may still come in that were given in time.
  grace_hours integer not null check (grace_hours between 0 and 336),
  most_devices integer not null check (most_devices between 1 and 20),
  most_answers integer not null check (most_answers between 1 and 2000),
  reset_seconds integer not null check (reset_seconds between 20 and 600),
  counters text[] not null default '{}',
  taken integer not null default 0,
  held integer not null default 0,
  made_at timestamptz not null,
  made_by uuid not null
);
create index on field_sessions (project_id, starts_at desc);
create index on field_sessions (ends_at, id) where held > 0;
create index on field_sessions (outreach_id) where outreach_id is not null;
create table field_activities (
  session_id uuid not null references field_sessions,
  activity_id uuid not null references activities,
  place integer not null,
  primary key (session_id, activity_id)
);
create table field_endings (
  session_id uuid primary key references field_sessions,
  why text not null,
  at timestamptz not null,
  by_account uuid
);
create table field_devices (
  id uuid primary key,
  session_id uuid not null references field_sessions,
  number integer not null,
  name text not null,
  token_hash bytea not null unique,
  prepared_at timestamptz not null,
  -- How far the device's clock is from ours, in milliseconds: at first, and when it was last heard.
  offset_first bigint not null,
  offset_last bigint not null,
  heard_at timestamptz not null,
  -- What the device says it still keeps.
  waiting integer not null default 0,
  ended_at timestamptz,
  ended_by uuid,
  unique (session_id, number)
);
-- Receipt codes that a device gives out without signal. They are claimed for the council when they are reserved.
create table field_codes (
  code text primary key,
  device_id uuid not null references field_devices,
  number integer not null,
  unique (device_id, number)
);
-- One row for each answer that reached us, whatever came of it: the id that the device made takes it once.
create table field_answers (
  session_id uuid not null references field_sessions,
  id uuid not null,
  device_id uuid not null references field_devices,
  activity_id uuid references activities,
  given_at timestamptz not null,
  received_at timestamptz not null,
  code text,
  voice_id uuid,
  -- Why it could not be taken as it came; then its content stays here, sealed, until an officer settled it.
  held text,
  content bytea,
  primary key (session_id, id),
  check (held is not null or voice_id is not null)
);
create index on field_answers (device_id);
create index on field_answers (session_id, received_at) where held is not null;
create index on field_answers (voice_id) where voice_id is not null;
create table field_settlements (
  session_id uuid not null,
  answer_id uuid not null,
  outcome text not null check (outcome in ('taken', 'set-aside')),
  why text not null,
  at timestamptz not null,
  by_account uuid,
  primary key (session_id, answer_id),
  foreign key (session_id, answer_id) references field_answers
);
-- People counted by hand: the latest number that a device says, and never an older one.
create table field_tallies (
  device_id uuid not null references field_devices,
  counter integer not null,
  count integer not null check (count between 0 and 100000),
  version integer not null,
  at timestamptz not null,
  primary key (device_id, counter)
);
-- Pictures of flip charts, and files within answers, by the id that the device made.
create table field_files (
  session_id uuid not null references field_sessions,
  id uuid not null,
  device_id uuid not null references field_devices,
  activity_id uuid references activities,
  question text,
  file_id uuid,
  words bytea not null,
  taken_at timestamptz not null,
  received_at timestamptz not null,
  primary key (session_id, id)
);
create index on field_files (session_id, taken_at);
create index on field_files (file_id);
