-- A series of events with one senior host.
create table event_series (
  id uuid primary key,
  slug text not null unique,
  title text not null,
  about text not null,
  host_name text not null,
  host_account uuid,
  translations jsonb not null default '{}',
  made_at timestamptz not null,
  made_by uuid
);
-- What an event of a project is, beside the activity that people answer.
create table project_events (
  activity_id uuid primary key references activities,
  kind text not null check (kind in ('listening', 'participation', 'development')),
  series_id uuid references event_series,
  host_name text not null,
  host_account uuid,
  ward_id uuid,
  venue text not null,
  venue_type text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  -- Nobody has to book where there is none.
  capacity integer check (capacity > 0),
  -- What the place offers, and what else is arranged. Without both it is not published.
  access text[] not null default '{}',
  access_words text not null default '',
  cost text not null default '',
  -- For those who have a place, and nobody else.
  online_link bytea,
  translations jsonb not null default '{}',
  -- Grows with each change that calendars must take over.
  sequence integer not null default 0,
  updated_at timestamptz not null,
  -- Counted in the transactions of what they count.
  placed integer not null default 0 check (placed >= 0 and (capacity is null or placed <= capacity)),
  waiting integer not null default 0 check (waiting >= 0),
  attended integer not null default 0 check (attended >= 0),
  walk_ins integer not null default 0 check (walk_ins >= 0)
);
create index on project_events (starts_at, activity_id);
create index on project_events (series_id, starts_at);
create index on project_events (host_account);
create index on project_events (ward_id, starts_at);
create table project_event_cancellations (
  activity_id uuid primary key references project_events,
  at timestamptz not null,
  by_account uuid,
  why text not null
);
-- Whoever has a place or a shift: sealed, opened by their code, and gone some days after the event.
create table event_people (
  id uuid primary key,
  activity_id uuid not null references project_events,
  code text not null unique,
  language text not null,
  name bytea,
  email bytea,
  email_key bytea,
  telephone bytea,
  needs bytea,
  made_at timestamptz not null,
  forgotten_at timestamptz
);
create index on event_people (activity_id, made_at);
create index on event_people (email_key);
-- A booking. Without placed_at it waits; with left_at it was given up.
create table event_places (
  person_id uuid primary key references event_people,
  activity_id uuid not null references project_events,
  people integer not null check (people between 1 and 6),
  asked_at timestamptz not null,
  placed_at timestamptz,
  left_at timestamptz,
  reminded_at timestamptz,
  here_at timestamptz,
  here_by uuid
);
create index on event_places (activity_id, asked_at);
create index on event_places (activity_id, asked_at) where placed_at is null and left_at is null;
-- People who came without booking, as the door counted them.
create table event_walk_ins (
  id uuid primary key,
  activity_id uuid not null references project_events,
  people integer not null check (people between 1 and 500),
  at timestamptz not null,
  by_account uuid
);
create index on event_walk_ins (activity_id);
-- People without an email address are rung: who, about what, and when it was done.
create table event_calls (
  id uuid primary key,
  person_id uuid not null references event_people,
  activity_id uuid not null references project_events,
  about text not null,
  at timestamptz not null,
  done_at timestamptz,
  done_by uuid
);
create index on event_calls (activity_id, at) where done_at is null;
-- What residents and officers want to talk about. Points are those of all rankings.
create table event_agenda_items (
  id uuid primary key,
  activity_id uuid not null references project_events,
  title text not null,
  why text not null default '',
  origin text not null check (origin in ('community', 'officer')),
  at timestamptz not null,
  by_account uuid,
  shown_at timestamptz,
  shown_by uuid,
  declined_at timestamptz,
  declined_by uuid,
  declined_why text,
  -- Its words break the house rules: the reason is public, they are not.
  hidden boolean not null default false,
  points integer not null default 0,
  first_choices integer not null default 0,
  check ((declined_at is null) = (declined_why is null))
);
create index on event_agenda_items (activity_id, points desc, at);
-- One person, one ranking: the key says so.
create table event_agenda_rankings (
  activity_id uuid not null references project_events,
  participant bytea not null,
  items uuid[] not null,
  at timestamptz not null,
  primary key (activity_id, participant)
);
-- Volunteers: what there is to do, and when.
create table event_roles (
  id uuid primary key,
  activity_id uuid not null references project_events,
  name text not null,
  about text not null default '',
  -- Two volunteers may swap without asking the organiser.
  swaps_freely boolean not null,
  at timestamptz not null,
  by_account uuid
);
create index on event_roles (activity_id);
create table event_shifts (
  id uuid primary key,
  role_id uuid not null references event_roles,
  activity_id uuid not null references project_events,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  needed integer not null check (needed between 1 and 50),
  taken integer not null default 0 check (taken >= 0 and taken <= needed)
);
create index on event_shifts (activity_id, starts_at);
create table event_signups (
  person_id uuid primary key references event_people,
  activity_id uuid not null references project_events,
  shift_id uuid not null references event_shifts,
  at timestamptz not null,
  left_at timestamptz
);
create index on event_signups (shift_id) where left_at is null;
create index on event_signups (activity_id);
-- One volunteer asks another to swap. Whether it was agreed, refused or done are its moments.
create table event_swaps (
  id uuid primary key,
  activity_id uuid not null references project_events,
  asker_id uuid not null references event_people,
  other_id uuid not null references event_people,
  asked_at timestamptz not null,
  agreed_at timestamptz,
  ended_at timestamptz,
  done_at timestamptz,
  done_by uuid
);
create index on event_swaps (asker_id);
create index on event_swaps (other_id);
create unique index on event_swaps (asker_id, other_id) where done_at is null and ended_at is null;
create index on event_swaps (activity_id) where agreed_at is not null and done_at is null and ended_at is null;
-- How the reply to a note ended, as the host says it.
create table event_note_endings (
  reply_id uuid primary key,
  voice_id uuid not null,
  activity_id uuid not null references project_events,
  service text not null,
  ending text not null check (ending in ('answered', 'actioned', 'out-of-scope')),
  due_on date,
  at timestamptz not null,
  by_account uuid
);
create index on event_note_endings (activity_id);
-- Going to where people are: sessions at others' venues, who hosts them, and how many were met.
create table outreach_sessions (
  id uuid primary key,
  project_id uuid not null references projects,
  venue text not null,
  venue_type text not null,
  partner text not null,
  ward_id uuid,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  made_at timestamptz not null,
  made_by uuid,
  contacts integer not null default 0,
  called_off_at timestamptz,
  called_off_by uuid,
  called_off_why text,
  check ((called_off_at is null) = (called_off_why is null))
);
create index on outreach_sessions (project_id, starts_at);
create index on outreach_sessions (starts_at);
create table outreach_contacts (
  id uuid primary key,
  session_id uuid not null references outreach_sessions,
  project_id uuid not null references projects,
  how text not null check (how in ('talked', 'took-a-form', 'asked-for-more')),
  people integer not null check (people between 1 and 1000),
  at timestamptz not null,
  by_account uuid
);
create index on outreach_contacts (session_id);
-- Why a project goes to no place but the council's own.
create table outreach_reasons (
  project_id uuid primary key references projects,
  reason text not null,
  at timestamptz not null,
  by_account uuid
);
-- What the council says afterwards, with pictures.
create table event_reports (
  activity_id uuid primary key references project_events,
  words text not null,
  words_cy text not null default '',
  written_at timestamptz not null,
  written_by uuid,
  published_at timestamptz,
  published_by uuid
);
create table event_photos (
  id uuid primary key,
  activity_id uuid not null references project_events,
  file_id uuid not null,
  alt text not null check (length(alt) > 0),
  at timestamptz not null,
  by_account uuid
);
create index on event_photos (activity_id, at);
