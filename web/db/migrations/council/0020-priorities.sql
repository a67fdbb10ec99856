-- What a ballot says lies beside its voice, so that ballots are counted without reading what voices hold.
create table ballots (
  voice_id uuid primary key references voices,
  activity_id uuid not null references activities,
  -- Drawn by chance: under this a ballot is published, so that its order and time say nothing of who cast it.
  mark text not null unique,
  -- By option: its place, its points or its dots.
  choices jsonb not null,
  -- Why it is not counted; null where it is.
  left_out text check (left_out in ('blank', 'cannot-read', 'rules', 'not-eligible', 'no-place', 'no-code', 'twice')),
  channel text not null,
  ward_id uuid,
  at timestamptz not null
);
create index on ballots (activity_id, mark);
-- Letters with a code each. What is kept of a code is a fingerprint; who it was sent to is not known here.
create table ballot_letters (
  id uuid primary key,
  activity_id uuid not null references activities,
  name text not null,
  letters integer not null check (letters between 1 and 2000),
  created_by uuid,
  created_at timestamptz not null
);
create index on ballot_letters (activity_id, created_at desc);
create table ballot_codes (
  code_key bytea primary key,
  activity_id uuid not null,
  letters_id uuid not null
);
create index on ballot_codes (letters_id);
-- A code is used once, whatever the channel: a fact of the database. Which ballot it was used for is not kept.
create table ballot_code_uses (
  code_key bytea primary key,
  activity_id uuid not null,
  letters_id uuid not null,
  at timestamptz not null
);
create index on ballot_code_uses (letters_id);
-- The count after closing: what was counted as a file that anybody can count again, and what came out.
create table ballot_counts (
  activity_id uuid primary key references activities,
  at timestamptz not null,
  -- All ballots that were there, counted or left out.
  ballots integer not null,
  root text not null,
  papers text not null,
  result jsonb not null
);
create table ballot_result_publications (
  activity_id uuid primary key references activities,
  at timestamptz not null,
  by_account uuid,
  root text not null
);
