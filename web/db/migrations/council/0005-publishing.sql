create table posts (
  id uuid primary key,
  subject text not null,
  slug text not null unique,
  title text not null,
  summary text not null default '',
  body text not null,
  translations jsonb not null default '{}',
  notes_to_editors text,
  picture_file uuid references files,
  picture_alt text,
  -- Nobody outside sees a word of it before this moment; without one it is a draft.
  publish_at timestamptz,
  version integer not null default 1,
  created_by uuid,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index on posts (subject, publish_at desc);
create index on posts (publish_at desc);
create table post_withdrawals (
  post_id uuid primary key references posts,
  at timestamptz not null,
  by_account uuid,
  reason text not null
);
-- What followers are told of and feeds list: posts, openings, decisions, outcomes, on any subject.
create table announcements (
  id uuid primary key,
  subject text not null,
  kind text not null,
  title text not null,
  summary text not null default '',
  translations jsonb not null default '{}',
  path text not null,
  at timestamptz not null,
  unique_key text unique
);
create index on announcements (at desc, id desc);
-- One thing can be news for several subjects: a project and each of its wards.
create table announcement_subjects (
  announcement_id uuid not null references announcements on delete cascade,
  subject text not null,
  at timestamptz not null,
  primary key (announcement_id, subject)
);
create index on announcement_subjects (subject, at desc, announcement_id desc);
create table follows (
  id uuid primary key,
  subject text not null,
  email bytea not null,
  email_key bytea not null,
  account_id uuid references accounts on delete cascade,
  frequency text not null default 'weekly' check (frequency in ('at-once', 'daily', 'weekly')),
  language text not null default 'en',
  created_at timestamptz not null default now(),
  confirmed_at timestamptz,
  ended_at timestamptz,
  told_until timestamptz not null default now()
);
create unique index on follows (subject, email_key) where ended_at is null;
create index on follows (email_key);
create index on follows (account_id);
create index on follows (frequency, email_key) where confirmed_at is not null and ended_at is null;
-- What an address has been told, whatever it follows: nobody reads the same thing twice.
create table follow_tellings (
  email_key bytea not null,
  announcement_id uuid not null references announcements on delete cascade,
  at timestamptz not null,
  primary key (email_key, announcement_id)
);
