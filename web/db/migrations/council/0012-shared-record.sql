-- The dialogue of a group and the council, written by either side for both to read.
create table dialogue_entries (
  id uuid primary key,
  group_id uuid not null references groups on delete cascade,
  -- Who wrote it down.
  side text not null check (side in ('group', 'officer')),
  how text not null check (how in ('meeting', 'telephone', 'email', 'visit', 'letter', 'message')),
  on_day date not null,
  words text not null,
  -- Who is to speak next; nobody where all was said.
  next_side text check (next_side in ('group', 'officer')),
  -- Whether it came by email to the address of the record, and what hung on it and was not taken.
  by_email boolean not null default false,
  attachments text[] not null default '{}',
  at timestamptz not null,
  by_account uuid,
  version integer not null default 1,
  -- Sent twice, or the same email delivered twice, it is one.
  once text not null,
  unique (group_id, once)
);
create index on dialogue_entries (group_id, on_day desc, id desc);
create index on dialogue_entries (by_account);
-- What an entry said before somebody corrected it.
create table dialogue_versions (
  entry_id uuid not null references dialogue_entries on delete cascade,
  group_id uuid not null references groups on delete cascade,
  version integer not null,
  how text not null,
  on_day date not null,
  words text not null,
  next_side text,
  ended_at timestamptz not null,
  ended_by uuid,
  primary key (entry_id, version)
);
create index on dialogue_versions (group_id);
-- When each group was last spoken with and who is to speak next: changed with the dialogue, equal to a recount.
create table dialogue_tallies (
  group_id uuid primary key references groups on delete cascade,
  entries integer not null,
  last_on date not null,
  last_side text not null,
  last_how text not null,
  next_side text
);
create index on dialogue_tallies (last_on);
-- Letters to a link officer because a group has gone quiet.
create table quiet_nudges (
  group_id uuid not null references groups on delete cascade,
  on_day date not null,
  at timestamptz not null,
  primary key (group_id, on_day)
);
-- What one side promised the other, and by when. Whoever is the link officer has the council's promises.
create table record_promises (
  id uuid primary key,
  group_id uuid not null references groups on delete cascade,
  side text not null check (side in ('group', 'officer')),
  words text not null,
  due_on date not null,
  made_at timestamptz not null,
  made_by uuid,
  version integer not null default 1,
  ended_at timestamptz,
  ended_as text check (ended_as in ('kept', 'withdrawn')),
  ended_by uuid,
  ended_why text,
  once text not null,
  unique (group_id, once)
);
create index on record_promises (group_id, due_on) where ended_at is null;
create index on record_promises (group_id, ended_at desc, id desc) where ended_at is not null;
create index on record_promises (made_by);
-- What a promise said before it was changed, and why it was.
create table record_promise_versions (
  promise_id uuid not null references record_promises on delete cascade,
  group_id uuid not null references groups on delete cascade,
  version integer not null,
  words text not null,
  due_on date not null,
  why text not null,
  ended_at timestamptz not null,
  ended_by uuid,
  primary key (promise_id, version)
);
create index on record_promise_versions (group_id);
-- Notes that one side keeps for itself; the words are sealed.
create table private_notes (
  id uuid primary key,
  group_id uuid not null references groups on delete cascade,
  side text not null check (side in ('group', 'officer')),
  words bytea not null,
  at timestamptz not null,
  by_account uuid,
  once text not null,
  unique (group_id, once)
);
create index on private_notes (group_id, side, id desc);
create index on private_notes (by_account);
-- The address of a record: a letter sent there becomes an entry. A new one ends the one before.
create table record_addresses (
  token text primary key,
  group_id uuid not null references groups on delete cascade,
  made_at timestamptz not null,
  made_by uuid,
  ended_at timestamptz
);
create unique index on record_addresses (group_id) where ended_at is null;
