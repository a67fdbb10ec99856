-- Which service of the council replies, where the council keeps a list of them.
alter table voice_replies add column service_id uuid;
create index on voice_replies (service_id, promised_at) where service_id is not null;
create index on voice_replies (owner_account, due_on) where owner_account is not null;
create index on voice_replies (promised_at) where owner_account is null and answered_at is null;
-- What the council does about it, with a day; a change is a new row, and what was said before stays.
create table voice_reply_actions (
  id uuid primary key,
  voice_id uuid not null references voices,
  reply_id uuid not null references voice_replies,
  -- Empty once it was erased.
  words text,
  due_on date,
  at timestamptz not null,
  by_account uuid
);
create index on voice_reply_actions (voice_id, at);
-- How a reply ended: the author says that it is settled, or why not, or the council ends it without them.
create table voice_reply_endings (
  reply_id uuid primary key references voice_replies,
  voice_id uuid not null references voices,
  ending text not null check (ending in ('confirmed', 'disputed', 'closed-by-council')),
  words text,
  at timestamptz not null,
  by_account uuid
);
create index on voice_reply_endings (voice_id, at);
create index on voice_reply_endings (by_account) where by_account is not null;
-- What the council does, service by service, each explained in plain English.
create table council_services (
  id uuid primary key,
  slug text not null unique,
  name text not null unique,
  created_at timestamptz not null,
  created_by uuid
);
create table council_service_versions (
  service_id uuid not null references council_services,
  number integer not null check (number > 0),
  about text not null,
  -- Of a role, never of a person: everyone reads them.
  email text,
  telephone text,
  -- Who answers for it, where somebody does.
  lead_account uuid,
  why text,
  at timestamptz not null,
  by_account uuid,
  primary key (service_id, number)
);
-- Questions whose answers help others too, without the words and the name of who asked.
create table council_service_answers (
  id uuid primary key,
  service_id uuid not null references council_services,
  -- The question that it began with.
  voice_id uuid unique,
  question text not null,
  answer text not null,
  -- Only where the group agreed to be named.
  asked_by_group uuid references groups on delete set null,
  at timestamptz not null,
  by_account uuid
);
create index on council_service_answers (service_id, at);
-- An officer asks groups for what they know, and says what it pays, or why nothing.
create table expertise_calls (
  id uuid primary key,
  title text not null,
  about text not null,
  effort text not null,
  takes_place text not null,
  payment_pence integer check (payment_pence > 0),
  payment_for text,
  no_payment_why text,
  sector text,
  community text,
  ward_id uuid references areas on delete set null,
  closes_on date not null,
  asked_at timestamptz not null,
  asked_by uuid,
  check ((payment_pence is null) <> (no_payment_why is null))
);
create index on expertise_calls (closes_on, id);
create index on expertise_calls (asked_by, asked_at);
-- What a group answers to a call; the newest of a group counts.
create table expertise_answers (
  call_id uuid not null references expertise_calls on delete cascade,
  group_id uuid not null references groups on delete cascade,
  offers boolean not null,
  words text not null,
  at timestamptz not null,
  by_account uuid,
  thanked_at timestamptz,
  thanked_by uuid,
  accepted boolean,
  thanks text,
  primary key (call_id, group_id)
);
create index on expertise_answers (group_id, at);
create index on expertise_answers (by_account) where by_account is not null;
-- What came of a call.
create table expertise_reports (
  call_id uuid primary key references expertise_calls on delete cascade,
  words text not null,
  at timestamptz not null,
  by_account uuid
);
