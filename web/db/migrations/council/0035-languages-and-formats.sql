-- An activity in another language or format. The words of a translation stand beside the English they were made from, so
-- that it is known where the English has changed since.
create table activity_formats (
  id uuid primary key,
  activity_id uuid not null references activities,
  format text not null check (format in ('translation', 'easy-read', 'bsl', 'audio')),
  language text not null check (language ~ '^[a-z]{2,3}$'),
  content jsonb not null,
  -- A machine wrote words of it.
  machine boolean not null default false,
  version integer not null default 1,
  made_at timestamptz not null,
  made_by uuid,
  unique (activity_id, format, language)
);
create index on activity_formats (language) where format = 'translation';
-- Somebody who knows the language read what the machine wrote; a later version is to be read again.
create table activity_format_checks (
  format_id uuid not null references activity_formats on delete cascade,
  version integer not null,
  at timestamptz not null,
  by_account uuid,
  primary key (format_id, version)
);
create table activity_format_publications (
  format_id uuid primary key references activity_formats on delete cascade,
  at timestamptz not null,
  by_account uuid
);

-- Somebody asks for something in another language or format. Who asks lies sealed, and goes when it is done.
create table format_requests (
  id uuid primary key,
  code text not null unique,
  -- What it is about; null for anything else of the council.
  subject text,
  project_id uuid,
  title text not null,
  format text not null,
  language text,
  details bytea,
  way text not null check (way in ('email', 'telephone', 'post')),
  contact bytea,
  contact_key bytea,
  -- The language in which they are told.
  told_in text not null,
  asked_at timestamptz not null,
  due_on date not null,
  forgotten_at timestamptz
);
create index on format_requests (contact_key);
create index on format_requests (due_on, id);
create table format_request_endings (
  request_id uuid primary key references format_requests,
  ending text not null check (ending in ('sent', 'published', 'cannot', 'taken-back')),
  answer text not null,
  at timestamptz not null,
  by_account uuid
);
create index on format_request_endings (at);
